// A list as a workbook: under the headings an import reads.
import type { Writable } from 'node:stream';
import { type CellValue, writeXlsx } from '#documents';
import type { Db } from '#kernel/db';
import { findList, type ListKey } from './rows.ts';
import { headings } from './table-lines.ts';

const batch = 1000;

/** Writes the list and ends the stream. */
export async function exportEntries(db: Db, key: ListKey, to: Writable): Promise<void> {
  const list = await findList(db, key);
  const widths = [30, 30, 12, 40, 40, 10, 8];
  await writeXlsx({ name: list.name, headings: Object.values(headings).map(([name]) => name), widths, rows: rowsOf(db, key) }, to);
}

async function* rowsOf(db: Db, { organId, listId }: ListKey): AsyncGenerator<CellValue[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('screening_entry')
      .selectAll()
      .where('organ_id', '=', organId)
      .where('list_id', '=', listId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    for (const row of rows) {
      const severity = row.severity === null ? '' : row.severity === 'block' ? '必须处理' : '提醒';
      yield [row.expression, row.replacement, row.since, row.note, row.source, severity, row.active ? '是' : '否'];
    }
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
  }
}
