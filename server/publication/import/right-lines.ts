// The right lines of a run, portion by portion; between two portions the process answers whoever else asks.
import { setImmediate } from 'node:timers/promises';
import type { Db, Tx } from '#kernel/db';
import type { Cells } from './check-line.ts';
import type { RunKey } from './run.ts';
import { storedCells } from './store-lines.ts';

export interface RightLine {
  number: number;
  cells: Cells;
}

const portion = 50;

/** Every right line of the run in the order of the file. */
export async function* rightLines(db: Db | Tx, key: RunKey): AsyncGenerator<RightLine[]> {
  for (let last = 0; ; ) {
    const lines = await read(db, key, (query) => query.where('line', '>', last).limit(portion));
    if (lines.length > 0) yield lines;
    if (lines.length < portion) return;
    last = lines.at(-1)!.number;
    await setImmediate();
  }
}

/** The lines of these numbers, in the order of the numbers. */
export async function* linesInOrder(db: Db | Tx, key: RunKey, order: readonly number[]): AsyncGenerator<RightLine[]> {
  for (let at = 0; at < order.length; at += portion) {
    const some = order.slice(at, at + portion);
    const found = new Map((await read(db, key, (query) => query.where('line', 'in', some))).map((line) => [line.number, line]));
    yield some.flatMap((number) => found.get(number) ?? []);
    await setImmediate();
  }
}

type Query = ReturnType<typeof right>;

async function read(db: Db | Tx, key: RunKey, narrow: (query: Query) => Query): Promise<RightLine[]> {
  const rows = await narrow(right(db, key)).orderBy('line').execute();
  return rows.map((row) => ({ number: row.line, cells: storedCells(row.cells) }));
}

function right(db: Db | Tx, { organId, runId }: RunKey) {
  return db
    .selectFrom('import_row')
    .select(['line', 'cells'])
    .where('organ_id', '=', organId)
    .where('run_id', '=', runId)
    .where('state', '=', 'right');
}
