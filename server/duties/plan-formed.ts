// What pasted lines of a register would become: judged the same way for the look before and for the deed.
import type { Static } from 'typebox';
import type { FormedLine as Shown } from '#contract/duties';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { listDepartments } from '#people';
import { limitsOf, storedKind } from '#publication';
import { refuse } from './errors.ts';
import { disclosureNames, type FormedLine, formedDay, readFormedLines } from './formed-lines.ts';

export interface Pasted {
  organId: string;
  text: string;
  kind: string;
  columnId: string;
  /** For lines that name none. */
  departmentId: string;
}

export type PlannedLine = Static<typeof Shown> & { departmentId: string; disclosure: FormedLine['disclosure'] };

export const mostLines = 300;
const longestTitle = 200;

/** Refuses with `duties.tooManyLines`. A line already registered, or twice in the text, is a duplicate and left out. */
export async function planFormed(db: Db | Tx, of: Pasted, today: Day): Promise<PlannedLine[]> {
  const departments = (await listDepartments(db, of.organId)).filter((one) => one.closedAt === null);
  const names = departments.flatMap((one) => [one.name, ...one.otherNames.split(/[;；、]/).filter(Boolean)]);
  const lines = readFormedLines(of.text, names);
  if (lines.length > mostLines) throw refuse('duties.tooManyLines', { most: mostLines });
  const byName = new Map(
    departments.flatMap((one) => [one.name, ...one.otherNames.split(/[;；、]/)].map((name) => [name.trim(), one] as const)),
  );
  const known = await alreadyThere(db, of.organId, lines);
  const limits = await limitsOf(db, of.organId, today);
  const columnId = await columnOf(db, of);
  const own = departments.find((one) => one.id === of.departmentId);
  return lines.map((line) => {
    const read = formedDay(line.formedOn, today);
    const department = line.department === '' ? own : byName.get(line.department);
    const problems = [
      ...titleProblems(line.title),
      ...('problem' in read ? [read.problem] : []),
      ...(line.department !== '' && !department ? [`没有“${line.department}”这个科室。`] : []),
    ];
    const formedOn = 'day' in read ? read.day : null;
    const clock = formedOn && line.disclosure === 'proactive' ? limits.clockOf({ dueFrom: formedOn, columnId, itemIds: [] }) : null;
    return {
      line: line.line,
      title: line.title,
      documentNumber: line.documentNumber,
      formedOn,
      departmentId: department?.id ?? '',
      departmentName: department?.name ?? null,
      disclosure: line.disclosure,
      disclosureName: disclosureNames[line.disclosure],
      dueOn: clock?.dueOn ?? null,
      problems,
      duplicate: problems.length === 0 && known.add(line, formedOn),
    };
  });
}

function titleProblems(title: string): string[] {
  if (title === '') return ['没有标题。'];
  return title.length > longestTitle ? [`标题超过${longestTitle}个字。`] : [];
}

/** The column chosen, else the one the kind proposes; empty where there is neither. */
export async function columnOf(db: Db | Tx, { organId, columnId, kind }: Pick<Pasted, 'organId' | 'columnId' | 'kind'>): Promise<string> {
  return columnId || ((await storedKind(db, organId, kind))?.defaultColumnId ?? '');
}

/** Remembers what there is; `add` says whether the line was there already. */
async function alreadyThere(db: Db | Tx, organId: string, lines: readonly FormedLine[]) {
  const numbers = lines.map((one) => one.documentNumber).filter((one) => one !== '');
  const titles = lines.map((one) => one.title).filter((one) => one !== '');
  const rows =
    titles.length + numbers.length === 0
      ? []
      : await db
          .selectFrom('publication')
          .select(['title', 'document_number', 'formed_on'])
          .where('organ_id', '=', organId)
          .where('state', 'not in', ['discarded', 'removed'])
          .where((eb) => eb.or([eb('title', 'in', [...titles, '']), eb('document_number', 'in', [...numbers, ''])]))
          .execute();
  const marks = new Set(rows.flatMap((row) => marksOf(row.title, row.document_number ?? '', row.formed_on)));
  return {
    add({ title, documentNumber }: FormedLine, formedOn: string | null): boolean {
      const own = marksOf(title, documentNumber, formedOn);
      const there = own.some((mark) => marks.has(mark));
      for (const mark of own) marks.add(mark);
      return there;
    },
  };
}

/** The same number, or the same title of the same day. */
function marksOf(title: string, documentNumber: string, formedOn: string | null): string[] {
  return [`${title}\n${formedOn}`, ...(documentNumber === '' ? [] : [`#${documentNumber}`])];
}
