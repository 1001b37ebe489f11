// The ledger as an office keeps it: a table with Chinese headings, ready to be written as xlsx and imported.

import { kindOf, townColumns, townDepartments } from '#publication/starter';
import type { LedgerRow } from './ledger-row.ts';
import { demoTown } from './town.ts';

export const sheetHeaders = [
  '标题',
  '公开渠道',
  '信息种类',
  '栏目',
  '公开日期',
  '形成日期',
  '发文字号',
  '网址',
  '责任科室',
  '内容概述',
] as const;

/** Header line and one line per row; names instead of codes, empty cells for what a row lacks. */
export function ledgerSheet(rows: readonly LedgerRow[]): string[][] {
  const columns = new Map(townColumns().map((column) => [column.slug, column.name]));
  const departments = new Map(townDepartments().map((department) => [department.slug, department.name]));
  const lines = rows.map((row) => [
    row.title,
    row.channel === 'wechat' ? `微信公众号“${demoTown.wechatAccount}”` : '政府网站',
    row.kind === null ? '' : (kindOf(row.kind)?.name ?? row.kind),
    columns.get(row.column) ?? row.column,
    row.postedOn,
    row.formedOn ?? '',
    row.documentNumber ?? '',
    row.address ?? '',
    departments.get(row.department) ?? row.department,
    row.summary,
  ]);
  return [[...sheetHeaders], ...lines];
}
