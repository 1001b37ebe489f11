// The imports of an organ, one of them, and its lines.
import type { Static } from 'typebox';
import type { ImportRow, ImportRun } from '#contract/publication';
import type { Db } from '#kernel/db';
import { type Actor, type Permission, whyNot } from '#kernel/permission';
import { personNames } from '#people';
import { importColumns } from '../import/headers.ts';
import type { LineProblem } from '../import/line.ts';
import { progressOf } from '../import/progress.ts';
import { findRun, type RunKey } from '../import/run.ts';
import { runBlockers } from '../import/run-blockers.ts';
import { type RunVerb, runStateName, runTransitions } from '../import/run-states.ts';
import { storedCells } from '../import/store-lines.ts';
import { mayLedger } from '../permissions-ledger.ts';
import type { ImportRunRow } from '../tables.ts';
import { type PageOf, type Paging, pageOf } from './paging.ts';

export type ImportRunAnswer = Static<typeof ImportRun>;
export type ImportRowAnswer = Static<typeof ImportRow>;

/** Longer cells are cut in lists: a body may be a whole page. */
const longestCell = 300;

const permissionOf: Record<RunVerb, Permission> = {
  applyImport: mayLedger.import,
  recheckImport: mayLedger.import,
  cancelImport: mayLedger.import,
  revertImport: mayLedger.revert,
};

/** One page of the organ's imports, the newest first. */
export async function listImports(db: Db, actor: Actor, organId: string, paging: Paging): Promise<PageOf<ImportRunAnswer>> {
  const { page, pageSize, offset } = pageOf(paging);
  const all = db.selectFrom('import_run').where('organ_id', '=', organId);
  const { total } = await all.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await all.selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(pageSize).offset(offset).execute();
  const names = await personNames(
    db,
    rows.map((row) => row.created_by),
  );
  return { rows: rows.map((row) => runView(row, actor, names)), total: Number(total), page, pageSize };
}

/** One import, with what may be done next. */
export async function findImport(db: Db, actor: Actor, key: RunKey): Promise<ImportRunAnswer> {
  const row = await findRun(db, key);
  return runView(row, actor, await personNames(db, [row.created_by]));
}

/** One page of an import's lines in the order of the file; `state` narrows it to right, wrong or duplicate ones. */
export async function listImportRows(
  db: Db,
  { organId, runId }: RunKey,
  { state, ...paging }: Paging & { state?: string | undefined },
): Promise<PageOf<ImportRowAnswer>> {
  const run = await findRun(db, { organId, runId });
  const { page, pageSize, offset } = pageOf(paging);
  const rows = await db
    .selectFrom('import_row')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('run_id', '=', runId)
    .$if(state !== undefined, (q) => q.where('state', '=', state!))
    .orderBy('line')
    .limit(pageSize)
    .offset(offset)
    .execute();
  return { rows: rows.map(rowView), total: countOf(run, state), page, pageSize };
}

function countOf(run: ImportRunRow, state: string | undefined): number {
  const counts: Record<string, number> = { right: run.right_count, wrong: run.wrong_count, duplicate: run.duplicate_count };
  return state === undefined ? run.right_count + run.wrong_count + run.duplicate_count : (counts[state] ?? 0);
}

function runView(row: ImportRunRow, actor: Actor, names: ReadonlyMap<string, string>): ImportRunAnswer {
  return {
    id: row.id,
    fileName: row.file_name,
    state: row.state,
    stateName: runStateName(row.state),
    total: row.total,
    checked: row.checked,
    right: row.right_count,
    wrong: row.wrong_count,
    duplicates: row.duplicate_count,
    applied: progressOf(row.id) ?? row.applied,
    problem: row.problem,
    notes: JSON.parse(row.notes) as string[],
    onlyRight: row.only_right === 1,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    createdByName: names.get(row.created_by) ?? '系统',
    steps: stepsOf(row, actor),
  };
}

function stepsOf(row: ImportRunRow, actor: Actor): ImportRunAnswer['steps'] {
  const steps = runTransitions.map(({ verb, title }) => ({ verb: verb as string, title, blockers: blockersOf(row, actor, verb, false) }));
  const onlyRight = { verb: 'applyOnlyRight', title: '只导入正确的行', blockers: blockersOf(row, actor, 'applyImport', true) };
  return row.wrong_count > 0 ? [...steps, onlyRight] : steps;
}

function blockersOf(row: ImportRunRow, actor: Actor, verb: RunVerb, onlyRight: boolean) {
  const denied = whyNot(actor, permissionOf[verb], row.organ_id);
  return [...(denied ? [denied] : []), ...runBlockers(row, verb, onlyRight)];
}

function rowView(row: { line: number; state: string; problems: string; cells: string; duplicate_of: string | null }): ImportRowAnswer {
  const cells = storedCells(row.cells);
  const shown = importColumns.flatMap(({ field, label }) => (cells[field] === '' ? [] : [[label, cut(cells[field])] as const]));
  return {
    line: row.line,
    state: row.state,
    problems: JSON.parse(row.problems) as LineProblem[],
    cells: Object.fromEntries(shown),
    duplicateOf: row.duplicate_of,
  };
}

function cut(cell: string): string {
  return cell.length > longestCell ? `${cell.slice(0, longestCell).toWellFormed()}…` : cell;
}
