// Writes judged lines into the run, many in one statement.
import type { Tx } from '#kernel/db';
import type { Cells } from './check-line.ts';
import { type ImportField, importColumns, labelOf } from './headers.ts';
import type { JudgedLine } from './judge-lines.ts';
import type { RunKey } from './run.ts';

/** Inserts the lines of a portion. */
export async function storeLines(tx: Tx, { organId, runId }: RunKey, judged: readonly JudgedLine[]): Promise<void> {
  const rows = judged.map((one) => ({
    organ_id: organId,
    run_id: runId,
    line: one.number,
    state: one.state,
    problems: JSON.stringify(one.problems),
    cells: JSON.stringify(keptCells(one.cells)),
    duplicate_of: one.duplicateOf,
  }));
  await tx.insertInto('import_row').values(rows).execute();
}

/** Marks the lines that interpret something nobody knows. */
export async function markUnknownTargets(tx: Tx, { organId, runId }: RunKey, unknown: ReadonlyMap<number, string>): Promise<void> {
  let wrong = 0;
  for (const [line, wanted] of unknown) {
    const label = labelOf('interprets');
    const problem = { column: label, message: `第 ${line} 行“${label}”：文件和台账里都没有标题或发文字号为“${wanted}”的信息。` };
    const marked = await tx
      .updateTable('import_row')
      .set({ state: 'wrong', problems: JSON.stringify([problem]) })
      .where('organ_id', '=', organId)
      .where('run_id', '=', runId)
      .where('line', '=', line)
      .where('state', '=', 'right')
      .executeTakeFirst();
    wrong += Number(marked.numUpdatedRows);
  }
  if (wrong === 0) return;
  await tx
    .updateTable('import_run')
    .set((eb) => ({ right_count: eb('right_count', '-', wrong), wrong_count: eb('wrong_count', '+', wrong) }))
    .where('organ_id', '=', organId)
    .where('id', '=', runId)
    .execute();
}

/** Empty cells are left out: most of a table is empty. */
function keptCells(cells: Cells): Partial<Cells> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

const noCells = Object.fromEntries(importColumns.map(({ field }) => [field, ''])) as Record<ImportField, string>;

/** The cells as they were read. */
export function storedCells(stored: string): Cells {
  return { ...noCells, ...(JSON.parse(stored) as Partial<Cells>) };
}
