// An import from beginning to end without a worker: for the demo, the command line, and tests.
import { execute, type Runtime } from '#kernel/command';
import { digest } from '#kernel/ids';
import type { Actor } from '#kernel/permission';
import { beginImport } from '../commands/begin-import.ts';
import type { ImportRunRow } from '../tables.ts';
import { carryOut } from './carry-out.ts';
import { checkRun } from './check-run.ts';
import type { LineProblem } from './line.ts';
import { watchingProgress } from './progress.ts';
import { findRun, type RunKey } from './run.ts';
import { runBlockers } from './run-blockers.ts';
import { type LedgerSource, sourceOfRows } from './source.ts';

export interface ImportedTable {
  runId: string;
  state: string;
  total: number;
  right: number;
  wrong: number;
  duplicates: number;
  /** Lines that are in the ledger now. */
  applied: number;
  /** Why the table could not be read, or not be imported. */
  problem: string | null;
  notes: string[];
  /** What is wrong with the first wrong lines. */
  problems: string[];
}

export interface TableToImport {
  organId: string;
  fileName: string;
  /** First the headings. */
  rows: AsyncIterable<readonly string[]> | readonly (readonly string[])[];
  /** False: only checked. */
  apply: boolean;
  /** Wrong lines are left out; without it one wrong line keeps all out. */
  onlyRight?: boolean;
  demo?: boolean;
}

export interface ImportOptions {
  apply: boolean;
  onlyRight?: boolean;
  onProgress?: (step: 'check' | 'apply', done: number, total: number | null) => void;
}

/** Checks a table and, when asked, imports it. Throws a Refusal when the actor may not. */
export async function importTable(runtime: Runtime, actor: Actor, of: TableToImport): Promise<ImportedTable> {
  const fileHash = Array.isArray(of.rows) ? digest(JSON.stringify(of.rows)) : '';
  const begin = { organId: of.organId, fileName: of.fileName, fileHash, demo: of.demo ?? false };
  const { id } = await execute(runtime, beginImport, begin, actor);
  return throughRun(runtime, actor, { organId: of.organId, runId: id }, () => sourceOfRows(of.rows), of);
}

/** Takes a run that is not yet checked to its end. */
export async function throughRun(
  runtime: Runtime,
  actor: Actor,
  key: RunKey,
  open: () => Promise<LedgerSource>,
  { apply, onlyRight = false, onProgress }: ImportOptions,
): Promise<ImportedTable> {
  await checkRun(key, open, {
    runtime,
    today: runtime.clock.today(),
    onProgress: (done, total) => onProgress?.('check', done, total),
  });
  const checked = await findRun(runtime.database.write, key);
  if (apply && runBlockers(checked, 'applyImport', onlyRight).length === 0) {
    const tell = (lines: number) => onProgress?.('apply', lines, checked.right_count);
    await watchingProgress(key.runId, tell, () => carryOut(runtime, actor, { ...key, decide: { onlyRight } }));
  }
  return answerOf(runtime, await findRun(runtime.database.write, key), apply, onlyRight);
}

async function answerOf(runtime: Runtime, run: ImportRunRow, apply: boolean, onlyRight: boolean): Promise<ImportedTable> {
  const [blocker] = apply && run.state !== 'done' ? runBlockers(run, 'applyImport', onlyRight) : [];
  return {
    runId: run.id,
    state: run.state,
    total: run.total ?? run.checked,
    right: run.right_count,
    wrong: run.wrong_count,
    duplicates: run.duplicate_count,
    applied: run.applied,
    problem: run.problem ?? blocker?.message ?? null,
    notes: JSON.parse(run.notes) as string[],
    problems: await firstProblems(runtime, run),
  };
}

const shownProblems = 20;

async function firstProblems(runtime: Runtime, run: ImportRunRow): Promise<string[]> {
  const rows = await runtime.database.write
    .selectFrom('import_row')
    .select('problems')
    .where('organ_id', '=', run.organ_id)
    .where('run_id', '=', run.id)
    .where('state', '=', 'wrong')
    .orderBy('line')
    .limit(shownProblems)
    .execute();
  return rows.flatMap((row) => (JSON.parse(row.problems) as LineProblem[]).map(({ message }) => message));
}
