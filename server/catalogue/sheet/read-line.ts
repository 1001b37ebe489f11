// One line of a catalogue's sheet as an item, with what is wrong and what was assumed.
import type { Audience, ItemFields, Level, Mode } from '../item.ts';
import { ruleProblem } from '../rule/due-days.ts';
import { parseLimit } from '../rule/parse-limit.ts';
import type { GridRow } from './grid.ts';
import type { ColumnRole, Headings } from './headings.ts';
import { channelsIn, isTicked } from './ticks.ts';

/** What a file says of an item; the rest of an item belongs to the organ. */
export type ImportedFields = Omit<ItemFields, 'statutoryItem' | 'departmentId' | 'columnId'>;

export interface ReadLine {
  sheet: string;
  line: number;
  fields: ImportedFields;
  problems: string[];
  /** Assumed where the file is silent. */
  notes: string[];
  /** What the file has no columns for: an item that is there already keeps its own. */
  silent: Silent[];
  /** Town and village stand in one column, as the official layout has them. */
  townWithVillage: boolean;
}

export type Silent = 'audience' | 'mode' | 'levels' | 'channels';

const longest: readonly [
  field: 'domain' | 'level1' | 'level2' | 'level3' | 'content' | 'basis' | 'timeLimit' | 'subject',
  label: string,
  limit: number,
][] = [
  ['domain', '领域', 40],
  ['level1', '一级事项', 100],
  ['level2', '二级事项', 100],
  ['level3', '三级事项', 100],
  ['content', '公开内容（要素）', 4000],
  ['basis', '公开依据', 4000],
  ['timeLimit', '公开时限', 500],
  ['subject', '公开主体', 300],
];

/** `level1` is what the line above has, for files that do not repeat it. */
export function readLine(row: GridRow, headings: Headings, about: { sheet: string; domain: string; level1: string }): ReadLine {
  const cell = (role: ColumnRole) => oneLine(row.cells[headings.roles.get(role) ?? -1] ?? '');
  const timeLimit = cell('timeLimit');
  const { rule, understood } = parseLimit(timeLimit);
  const own = { level1: cell('level1'), level2: cell('level2'), level3: cell('level3') };
  const level1 = own.level1 || (own.level2 || own.level3 ? about.level1 || own.level2 : '');
  const channels = channelsIn((row.cells[headings.roles.get('channels') ?? -1] ?? '').trim());
  const audience = audienceOf(cell, headings);
  const mode = modeOf(cell, headings);
  const fields: ImportedFields = {
    domain: cell('domain') || about.domain,
    level1,
    level2: own.level2 === level1 && !own.level1 ? '' : own.level2,
    level3: own.level3,
    content: cell('content'),
    basis: cell('basis'),
    timeLimit,
    rule,
    subject: cell('subject'),
    channels: channels.length > 0 ? channels : ['政府网站'],
    audience: audience ?? 'all',
    mode: mode ?? 'proactive',
    levels: levelsOf(cell),
    phone: cell('phone').slice(0, 60),
    complaintPhone: cell('complaintPhone').slice(0, 60),
    note: cell('note').slice(0, 500),
  };
  const silent = silentIn(headings);
  const notes = [
    ...(understood ? [] : ['时限没有写明日期，按20个工作日处理。']),
    ...(channels.length > 0 ? [] : ['没有写公开渠道，按“政府网站”处理。']),
    ...(audience || silent.includes('audience') ? [] : ['没有勾选公开对象，按“全社会”处理。']),
    ...(mode || silent.includes('mode') ? [] : ['没有勾选公开方式，按“主动”处理。']),
  ];
  return {
    sheet: about.sheet,
    line: row.number,
    fields,
    problems: problemsOf(fields),
    notes,
    silent,
    townWithVillage: headings.roles.has('townAndVillage'),
  };
}

const told: Record<Silent, readonly ColumnRole[]> = {
  audience: ['audience', 'toAll', 'toSpecific'],
  mode: ['mode', 'proactive', 'onRequest'],
  levels: ['county', 'town', 'village', 'townAndVillage'],
  channels: ['channels'],
};

function silentIn({ roles }: Headings): Silent[] {
  return (Object.keys(told) as Silent[]).filter((name) => !told[name].some((role) => roles.has(role)));
}

function problemsOf(fields: ImportedFields): string[] {
  const empty = (['domain', 'level1', 'content', 'basis', 'timeLimit', 'subject'] as const)
    .filter((name) => fields[name] === '')
    .map((name) => `没有${longest.find(([field]) => field === name)![1]}。`);
  const tooLong = longest
    .filter(([name, , limit]) => fields[name].length > limit)
    .map(([, label, limit]) => `${label}超过 ${limit} 个字。`);
  const limit = ruleProblem(fields.rule);
  return [...empty, ...tooLong, ...(limit ? [limit] : [])];
}

function audienceOf(cell: (role: ColumnRole) => string, { roles }: Headings): Audience | null {
  if (roles.has('toAll') || roles.has('toSpecific')) return both(isTicked(cell('toAll')), isTicked(cell('toSpecific')), 'all', 'specific');
  const text = cell('audience');
  return both(/全社会|公众|社会/.test(text), /特定|本人|当事人|申请人/.test(text), 'all', 'specific');
}

function modeOf(cell: (role: ColumnRole) => string, { roles }: Headings): Mode | null {
  if (roles.has('proactive') || roles.has('onRequest'))
    return both(isTicked(cell('proactive')), isTicked(cell('onRequest')), 'proactive', 'onRequest');
  const text = cell('mode');
  return both(/主动/.test(text), /依申请/.test(text), 'proactive', 'onRequest');
}

function both<A extends string, B extends string>(first: boolean, second: boolean, a: A, b: B): A | B | 'both' | null {
  if (first && second) return 'both';
  return first ? a : second ? b : null;
}

function levelsOf(cell: (role: ColumnRole) => string): Level[] {
  const joined = isTicked(cell('townAndVillage'));
  return (['county', 'town', 'village'] as const).filter((level) => isTicked(cell(level)) || (joined && level !== 'county'));
}

/** Line breaks inside a cell are the spreadsheet's, not the text's; those between numbered parts stay. */
function oneLine(text: string): string {
  return text
    .replace(/[ \t\u3000]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\n(?![（(]?[\d一二三四五六七八九十]+[.．、）)]|[《【●○•·-])/g, '')
    .trim();
}
