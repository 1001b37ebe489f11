// The figures of a year as a workbook: a sheet for each table, and the rows behind them.
import type { Writable } from 'node:stream';
import { type SheetToWrite, writeWorkbook } from '#documents';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { findOrgan } from '#people';
import { postingsSheet } from './export-postings.ts';
import { type FiguresAnswer, figures } from './figures.ts';

/** Writes the workbook and ends the stream. */
export async function exportFigures(db: Db, organId: string, year: number, today: Day, to: Writable): Promise<void> {
  const found = await figures(db, organId, year, today);
  const { name } = await findOrgan(db, organId);
  const tables: [string, FiguresAnswer['byKind']][] = [
    ['渠道', found.byChannel],
    ['信息种类', found.byKind],
    ['月份', found.byMonth],
    ['科室', found.byDepartment],
    ['栏目', found.byColumn],
    ['法定事项', found.byItem],
  ];
  await writeWorkbook(
    [
      summary(found, name),
      ...tables.map(([title, lines]) => sheetOf(title, lines, found.year)),
      postingsSheet(db, organId, { year: String(found.year) }, today),
    ],
    to,
  );
}

function summary({ year, total, totalBefore, gone, sentence }: FiguresAnswer, organ: string): SheetToWrite {
  return {
    name: '总数',
    title: `${organ}${year}年主动公开政府信息统计`,
    headings: ['项目', '数'],
    widths: [60, 12],
    rows: [
      ['本年主动公开（条）', total],
      ['上一年主动公开（条）', totalBefore],
      ['本年公开、其后撤回或者清除的（条，仍计入总数）', gone],
      [sentence, ''],
    ],
  };
}

function sheetOf(title: string, lines: FiguresAnswer['byKind'], year: number): SheetToWrite {
  return {
    name: title,
    headings: [title, `${year}年（条）`, `${year - 1}年（条）`],
    widths: [48, 14, 14],
    rows: lines.map((line) => [line.name, line.count, line.before]),
  };
}
