// The nested headings of a published catalogue: which column holds what, in all the variants counties print.
import type { GridRow } from './grid.ts';

export const columnRoles = [
  'number',
  'domain',
  'level1',
  'level2',
  'level3',
  'content',
  'basis',
  'timeLimit',
  'subject',
  'channels',
  'audience',
  'toAll',
  'toSpecific',
  'mode',
  'proactive',
  'onRequest',
  'county',
  'town',
  'village',
  'townAndVillage',
  'phone',
  'complaintPhone',
  'note',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface Headings {
  roles: Map<ColumnRole, number>;
  /** Headings that mean nothing here; their columns are not read. */
  unread: string[];
  /** The last row of the headings, as the file counts. */
  lastRow: number;
  /** What stands above the headings. */
  titles: string[];
}

// In this order: the first that fits wins.
const patterns: readonly [ColumnRole, RegExp][] = [
  ['number', /^(序号|编号|号)$/],
  ['level3', /三级/],
  ['level2', /二级/],
  ['level1', /一级/],
  ['toAll', /全社会|社会公众/],
  ['toSpecific', /特定/],
  ['onRequest', /依申请/],
  ['proactive', /主动/],
  ['townAndVillage', /[乡镇](（?镇）?)?[、，/和]?村.*级|乡村级/],
  ['county', /(县|区|市)[（(]?.*级/],
  ['town', /(乡|镇|街道).*级/],
  ['village', /(村|社区).*级/],
  ['complaintPhone', /(监督|举报|投诉).*(电话|方式)/],
  ['phone', /(咨询|联系|服务).*(电话|方式)|^电话$/],
  ['timeLimit', /时限|期限|公开时间/],
  ['basis', /依据/],
  ['subject', /主体|责任单位|责任部门|责任科室/],
  ['channels', /渠道|载体|公布方式|公开平台/],
  ['audience', /对象/],
  ['mode', /公开方式/],
  ['content', /公开内容|内容（?\(?要素|要素/],
  ['domain', /领域|目录类别/],
  ['level2', /目录名称|事项名称/],
  ['level1', /公开事项|事项/],
  ['note', /备注|说明/],
];

const subHeading = /级事项|全社会|特定|依申请|^主动|级$|电话/;
const reach = 15;

/** The headings, or null when the sheet has none: 公开时限 and 事项 have to stand in them. */
export function findHeadings(rows: readonly GridRow[]): Headings | null {
  const first = rows
    .slice(0, reach)
    .findIndex(
      ({ cells, isOne }) => !isOne && cells.some((cell) => /时限|期限/.test(cell)) && cells.some((cell) => /事项|目录名称/.test(cell)),
    );
  if (first < 0) return null;
  let last = first;
  while (last + 1 < rows.length && last - first < 3 && continues(rows[last + 1]!, rows[first]!)) last += 1;
  const { roles, unread } = rolesOf(rows.slice(first, last + 1));
  if (!roles.has('timeLimit') || !(roles.has('level1') || roles.has('level2'))) return null;
  const titles = rows.slice(0, first).map(({ cells }) => [...new Set(cells.filter((cell) => cell !== ''))].join(' '));
  return { roles, unread, lastRow: rows[last]!.number, titles };
}

/** A second line of headings repeats joined headings and names the parts of others. */
function continues({ cells }: GridRow, { cells: above }: GridRow): boolean {
  const filled = cells.map((cell, at) => ({ cell, above: above[at] ?? '' })).filter(({ cell }) => cell !== '');
  return filled.length > 0 && filled.every(({ cell, above }) => cell === above || (cell.length <= 14 && subHeading.test(plain(cell))));
}

function rolesOf(rows: readonly GridRow[]): { roles: Map<ColumnRole, number>; unread: string[] } {
  const roles = new Map<ColumnRole, number>();
  const unread: string[] = [];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  for (let column = 0; column < width; column += 1) {
    const words = [...new Set(rows.map(({ cells }) => plain(cells[column] ?? '')).filter((text) => text !== ''))];
    if (words.length === 0) continue;
    const role = roleOf(words, roles);
    if (role) roles.set(role, column);
    else unread.push(words.join('／'));
  }
  return { roles, unread };
}

/** The lowest heading says most; what a column to the left already is, is not found again. */
function roleOf(words: readonly string[], taken: ReadonlyMap<ColumnRole, number>): ColumnRole | null {
  for (const word of words.toReversed()) {
    const found = patterns.find(([role, pattern]) => pattern.test(word) && !taken.has(role));
    if (found) return found[0];
  }
  return null;
}

function plain(heading: string): string {
  return heading.replace(/\s+/g, '').replaceAll('(', '（').replaceAll(')', '）');
}
