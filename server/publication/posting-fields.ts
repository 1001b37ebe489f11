// What a posting is registered with, and what is wrong with it. Website publications of our own get their posting by being published.
import type { Static } from 'typebox';
import type { PostingFields as Fields } from '#contract/publication';
import { type Day, dayInWords } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { isChannel } from './channels.ts';
import { readDay } from './import/read-day.ts';
import { screenedFor } from './import/screened-for.ts';

export type PostingFields = Static<typeof Fields>;

/** The organ's codes and ids that fields may name. */
export interface KnownNames {
  kinds: ReadonlySet<string>;
  columns: ReadonlySet<string>;
  departments: ReadonlySet<string>;
}

const longest = { title: 200, documentNumber: 100, address: 1000, summary: 2000 } as const;
const labels: Record<keyof typeof longest, string> = { title: '标题', documentNumber: '发文字号', address: '网址', summary: '内容概述' };
const earliest = '1949-10-01';

/** Sentences beside their fields; empty = it can be registered. */
export function postingProblems(fields: PostingFields, known: KnownNames, today: Day): Blocker[] {
  return [...textProblems(fields), ...dayProblems(fields, today), ...nameProblems(fields, known)];
}

/** The columns of the row that mirror the fields. Call only for fields without problems. */
export function postingColumns(fields: PostingFields) {
  return {
    channel: fields.channel,
    title: fields.title.trim(),
    address: fields.address.trim() || null,
    posted_on: dayOf(fields.postedOn)!,
    kind: fields.kind || null,
    column_id: fields.columnId || null,
    department_id: fields.departmentId || null,
    formed_on: dayOf(fields.formedOn),
    document_number: fields.documentNumber.trim() || null,
    summary: fields.summary.trim() || null,
    publication_id: fields.publicationId || null,
  };
}

/** Reads the names once for as many postings as are registered together. */
export async function knownNames(db: Db | Tx, organId: string): Promise<KnownNames> {
  const kinds = await db.selectFrom('publication_kind').select('code').where('organ_id', '=', organId).execute();
  const columns = await db.selectFrom('site_column').select('id').where('organ_id', '=', organId).execute();
  const departments = await db.selectFrom('department').select('id').where('organ_id', '=', organId).execute();
  return {
    kinds: new Set(kinds.map((row) => row.code)),
    columns: new Set(columns.map((row) => row.id)),
    departments: new Set(departments.map((row) => row.id)),
  };
}

/** True for an address that a browser can open. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

function dayOf(text: string): Day | null {
  const read = text.trim() === '' ? null : readDay(text);
  return read && 'day' in read ? read.day : null;
}

function textProblems(fields: PostingFields): Blocker[] {
  const found: Blocker[] = [];
  if (fields.title.trim() === '') found.push(problem('title', '请填写标题。'));
  for (const [field, limit] of Object.entries(longest) as [keyof typeof longest, number][]) {
    const length = [...fields[field].trim()].length;
    if (length > limit) found.push(problem(field, `${labels[field]}有 ${length} 个字，最多 ${limit} 个字。`));
    const personal = screenedFor(fields[field], labels[field]);
    if (personal) found.push(problem(field, `${labels[field]}${personal}`));
  }
  const address = fields.address.trim();
  if (address !== '' && !isWebAddress(address)) found.push(problem('address', '网址应以 http:// 或 https:// 开头。'));
  return found;
}

function dayProblems(fields: PostingFields, today: Day): Blocker[] {
  const posted = dayProblem('postedOn', '公开日期', fields.postedOn, today);
  const formed = fields.formedOn.trim() === '' ? [] : dayProblem('formedOn', '形成日期', fields.formedOn, today);
  const [postedOn, formedOn] = [dayOf(fields.postedOn), dayOf(fields.formedOn)];
  const reversed = postedOn && formedOn && formedOn > postedOn ? [problem('formedOn', '形成日期比公开日期还晚，请核对。')] : [];
  return [...posted, ...formed, ...reversed];
}

function dayProblem(field: string, label: string, text: string, today: Day): Blocker[] {
  if (text.trim() === '') return [problem(field, `请填写${label}。`)];
  const read = readDay(text);
  if ('problem' in read)
    return [problem(field, read.problem === 'missing' ? `${label}：${text.trim()}没有这一天。` : `${label}应写成 2022-03-05 这样的日期。`)];
  if (read.day > today) return [problem(field, `${label}${dayInWords(read.day)}还没有到。`)];
  return read.day < earliest ? [problem(field, `${label}${dayInWords(read.day)}太早了，请核对年份。`)] : [];
}

function nameProblems(fields: PostingFields, known: KnownNames): Blocker[] {
  const found: Blocker[] = [];
  if (!isChannel(fields.channel)) found.push(problem('channel', '请选择公开渠道。'));
  if (fields.kind !== '' && !known.kinds.has(fields.kind)) found.push(problem('kind', '没有这种信息种类，请重新选择。'));
  if (fields.columnId !== '' && !known.columns.has(fields.columnId)) found.push(problem('columnId', '没有这个栏目，请重新选择。'));
  if (fields.departmentId !== '' && !known.departments.has(fields.departmentId))
    found.push(problem('departmentId', '没有这个科室，请重新选择。'));
  return found;
}

function problem(field: string, message: string): Blocker {
  return { code: 'ledger.field', message, field };
}
