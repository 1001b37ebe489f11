// 核对: reads a file line by line into the run, saying of every line whether it is right. Changes nothing else; goes on after its last line when it was cut off.
import { setImmediate } from 'node:timers/promises';
import type { Runtime } from '#kernel/command';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { Refusal } from '#kernel/errors';
import { refuseLedger } from '../errors-ledger.ts';
import { SeenLines } from './duplicates.ts';
import { cellsByField, type HeaderMap, mapHeaders } from './headers.ts';
import { Interpreted } from './interpreted.ts';
import { type JudgedLine, judgeLines } from './judge-lines.ts';
import { findRun, moveRun, type RunKey } from './run.ts';
import type { LedgerSource, SourceRow } from './source.ts';
import { markUnknownTargets, storeLines } from './store-lines.ts';
import { loadVocabulary, type Vocabulary } from './vocabulary.ts';

export interface CheckParts {
  runtime: Runtime;
  today: Day;
  /** Told after every portion how many lines have been read. */
  onProgress?: (checked: number, total: number | null) => void;
}

interface Check {
  key: RunKey;
  db: Db;
  map: HeaderMap;
  names: Vocabulary;
  seen: SeenLines;
  interpreted: Interpreted;
  today: Day;
}

const portion = 200;

/** Checks a run to its end. A file that cannot be read leaves the run `failed` with the sentence; a run cancelled meanwhile is left alone. */
export async function checkRun(key: RunKey, open: () => Promise<LedgerSource>, parts: CheckParts): Promise<void> {
  const db = parts.runtime.database.write;
  const run = await findRun(db, key);
  if (run.state !== 'uploaded' && run.state !== 'checking') return;
  try {
    if (run.state === 'uploaded' && !(await moveRun(db, key, 'uploaded', { state: 'checking' }))) return;
    await readThrough(key, await open(), parts);
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
    await moveRun(db, key, 'checking', { state: 'failed', problem: error.message, finished_at: parts.runtime.clock.now() });
  }
}

async function readThrough(key: RunKey, source: LedgerSource, parts: CheckParts): Promise<void> {
  const db = parts.runtime.database.write;
  const map = usableHeaders(source.headings);
  const names = await loadVocabulary(db, key.organId, parts.today);
  if (names.kinds.all.length === 0 || names.columns.all.length === 0) throw refuseLedger('ledger.noVocabulary');
  const total = source.again ? await countRows(source) : null;
  if (total === 0) throw refuseLedger('ledger.noRows');
  if (!(await moveRun(db, key, 'checking', { total, notes: JSON.stringify(notesOn(map)) }))) return;
  const check: Check = { key, db, map, names, seen: new SeenLines(), interpreted: new Interpreted(), today: parts.today };
  const done = await lastLine(db, key);
  let checked = 0;
  for await (const rows of portions(source.rows())) {
    checked += rows.length;
    if (!(await checkPortion(check, rows, done))) return;
    parts.onProgress?.(checked, total);
    // Lines at hand and an embedded database never wait: whoever else asks the process gets a turn here.
    await setImmediate();
  }
  if (checked === 0) throw refuseLedger('ledger.noRows');
  await finish(check, checked);
}

function usableHeaders(headings: readonly string[]): HeaderMap {
  const map = mapHeaders(headings);
  if (map.missing.length > 0) throw refuseLedger('ledger.missingColumns', { columns: map.missing.join('、') });
  if (map.twice.length > 0) throw refuseLedger('ledger.columnsTwice', { columns: map.twice.join('、') });
  return map;
}

function notesOn(map: HeaderMap): string[] {
  return map.unknown.length === 0 ? [] : [`没有用到这些列：${map.unknown.join('、')}。`];
}

async function countRows(source: LedgerSource): Promise<number> {
  let count = 0;
  for await (const _ of source.rows()) count++;
  return count;
}

async function lastLine(db: Db, { organId, runId }: RunKey): Promise<number> {
  const { last } = await db
    .selectFrom('import_row')
    .select((eb) => eb.fn.max('line').as('last'))
    .where('organ_id', '=', organId)
    .where('run_id', '=', runId)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}

/** Lines up to `done` were written by an earlier try: they are read again only to be remembered. False when the run was cancelled. */
async function checkPortion(check: Check, rows: SourceRow[], done: number): Promise<boolean> {
  const { key, db, map, names, seen, interpreted, today } = check;
  const lines = rows.map(({ number, cells }) => ({ number, cells: cellsByField(map, cells) }));
  const judged = await judgeLines(db, key.organId, lines, { names, seen, today, screening: lines.at(-1)!.number > done });
  for (const { line } of judged) if (line) interpreted.add(line);
  const fresh = judged.filter((one) => one.number > done);
  return fresh.length === 0 || db.transaction().execute((tx) => writePortion(tx, key, fresh));
}

async function writePortion(tx: Tx, key: RunKey, judged: JudgedLine[]): Promise<boolean> {
  const count = (state: string) => judged.filter((one) => one.state === state).length;
  const moved = await tx
    .updateTable('import_run')
    .set((eb) => ({
      checked: eb('checked', '+', judged.length),
      right_count: eb('right_count', '+', count('right')),
      wrong_count: eb('wrong_count', '+', count('wrong')),
      duplicate_count: eb('duplicate_count', '+', count('duplicate')),
    }))
    .where('organ_id', '=', key.organId)
    .where('id', '=', key.runId)
    .where('state', '=', 'checking')
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await storeLines(tx, key, judged);
  return true;
}

async function finish({ key, db, interpreted }: Check, total: number): Promise<void> {
  const unknown = await interpreted.unknown(db, key.organId);
  await db.transaction().execute(async (tx) => {
    if (!(await moveRun(tx, key, 'checking', { state: 'checked', total, checked: total }))) return;
    await markUnknownTargets(tx, key, unknown);
  });
}

async function* portions(rows: AsyncIterable<SourceRow>): AsyncGenerator<SourceRow[]> {
  let some: SourceRow[] = [];
  for await (const row of rows) {
    if (some.push(row) < portion) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
