// The lines of a 清理 decision: which publication each means, and whether its change can be made.
import type { Static } from 'typebox';
import type { CleanUpResult } from '#contract/publication-life';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import type { PublicationRow } from '../tables.ts';
import { type ValidityChange, validityBlockers } from './validity-rules.ts';

export interface CleanUpDecision extends Omit<ValidityChange, 'validity'> {
  lines: readonly { text: string; validity: string }[];
}

export interface CleanUpGiven {
  onDay: string;
  byPublicationId?: string;
  byDocument?: string;
  note?: string;
  lines: readonly { text: string; validity: string }[];
}

/** What a person left out as the decision has it. */
export function completeDecision(of: CleanUpGiven): CleanUpDecision {
  return { ...of, byPublicationId: of.byPublicationId ?? null, byDocument: of.byDocument ?? '', note: of.note ?? '' };
}

export function cleanUpAnswer(results: Result[], done: boolean) {
  const right = results.filter((one) => one.ok).length;
  return { results, right, wrong: results.length - right, done };
}

type Result = Static<typeof CleanUpResult>;

/** Every line with what it means and whether it can be done; the same publication is done once. */
export async function judgeLines(db: Db | Tx, organId: string, decision: CleanUpDecision, today: Day): Promise<Result[]> {
  const known = await namedBy(
    db,
    organId,
    decision.lines.map((one) => one.text.trim()),
  );
  const results: Result[] = [];
  const seen = new Set<string>();
  for (const [at, { text, validity }] of decision.lines.entries()) {
    const line = { line: at + 1, text: text.trim(), validity };
    const found = meant(known, line.text);
    if (typeof found === 'string') {
      results.push({ ...line, id: null, title: null, ok: false, message: found });
      continue;
    }
    const again = seen.has(found.id);
    seen.add(found.id);
    const blockers = await validityBlockers(db, found, { ...decision, validity }, today);
    const ok = !again && blockers.length === 0;
    const why = again ? '上面已经有这一份。' : blockers.map((one) => one.message).join('');
    const message = ok ? will(found.validity, validity) : why;
    results.push({ ...line, id: found.id, title: found.title, ok, message });
  }
  return results;
}

function will(now: string, then: string): string {
  return now === then ? `现在已经是“${now}”，再记下这一次。` : `现在是“${now}”，将改为“${then}”。`;
}

/** Nothing to do is a refusal, with the first reason. */
export function nothingToDo(results: readonly Result[]): Blocker[] {
  if (results.some((one) => one.ok)) return [];
  const first = results[0];
  return [
    { code: 'publication.cleanUp', message: `没有一行可以办理。第${first?.line ?? 1}行：${first?.message ?? '是空的。'}`, field: 'lines' },
  ];
}

/** Everything public that any of the texts may mean, in one pass over the organ's rows. */
async function namedBy(db: Db | Tx, organId: string, texts: readonly string[]): Promise<PublicationRow[]> {
  const all = [...new Set(texts.flatMap((text) => [text, bare(text), asNumber(text)]))];
  return db
    .selectFrom('publication')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('state', '=', 'published')
    .where((eb) =>
      eb.or([eb('document_number', 'in', all), eb('index_number', 'in', all), eb('public_number', 'in', all), eb('title', 'in', all)]),
    )
    .execute();
}

/** The one publication a line names by its document, index or public number, or by its title; else why not. */
function meant(known: readonly PublicationRow[], text: string): PublicationRow | string {
  if (text === '') return '这一行是空的。';
  const found = known.filter(
    (row) =>
      [row.document_number, row.index_number, row.public_number, row.title].includes(text) ||
      row.title === bare(text) ||
      row.document_number === asNumber(text),
  );
  if (found.length > 1) return '有不止一条这样的信息，请写索引号。';
  return found[0] ?? '没有找到文号、索引号或者标题完全一样的已公开信息。';
}

/** Without the book title marks people put around titles. */
function bare(text: string): string {
  return text.replace(/^《(.*)》$/, '$1');
}

/** With the brackets a 发文字号 has, whichever were typed: 米政发[2019] 12号 is 米政发〔2019〕12号. */
function asNumber(text: string): string {
  return text.replace(/\s+/gu, '').replace(/[[［【（(〔]((?:19|20)\d{2})[\]］】）)〕]/u, '〔$1〕');
}
