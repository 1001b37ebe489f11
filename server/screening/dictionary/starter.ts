// The lists that come with the program, out of tab-separated files everybody can read and correct.
import { readFileSync } from 'node:fs';
import type { Severity } from '../finding.ts';
import { type Expression, kindSeverity, type ListKind } from './kinds.ts';

export interface ShippedEntry {
  /** Stays the same from version to version. */
  key: string;
  expression: string;
  replacement: string;
  since: string;
  note: string;
  /** On what it rests: a law, a document, a standard, a dictionary. */
  source: string;
  /** False: comes switched off, for whoever wants it. */
  active: boolean;
  rule: string | null;
}

export interface ShippedList {
  code: string;
  name: string;
  about: string;
  kind: ListKind;
  entries: readonly ShippedEntry[];
}

/** Raised with every change of the files, so that organs are told of new entries. */
export const shippedVersion = 1;

const lists: readonly Omit<ShippedList, 'entries'>[] = [
  { code: 'forbidden', kind: 'forbidden', name: '禁用表述', about: '主权、疆域和国家统一方面的严重表述错误，改正前不能公开。' },
  { code: 'regions', kind: 'mistaken', name: '港澳台、民族和地名', about: '涉港澳台、民族、历史和行政区划的规范写法。' },
  { code: 'organs', kind: 'changed', name: '机构名称变化', about: '历次机构改革后不再使用的名称；说过去的事在前面加“原”就不提示。' },
  { code: 'laws', kind: 'changed', name: '法律法规变化', about: '已经废止或者被代替的法律法规。' },
  { code: 'terms', kind: 'changed', name: '制度和称谓变化', about: '已经合并、取消或者改称的制度、证件和身份。' },
  { code: 'official', kind: 'mistaken', name: '公文常见误用', about: '机关职务名称、固定提法、法律名称里常写错的地方。' },
  { code: 'typos', kind: 'typo', name: '错别字', about: '公文里常见的错字。' },
  { code: 'careful', kind: 'sensitive', name: '慎用称呼', about: '带有歧视或者不合法律用语的称呼。' },
  { code: 'formats', kind: 'format', name: '格式规则', about: '文号、日期、数字、单位、标点和没写完的空。规则由系统提供，可以开关。' },
  { code: 'allow', kind: 'allow', name: '放行词', about: '正常的词里恰好含有别的词时不提示：放行词更长，以放行为准。' },
];

let loaded: ShippedList[] | undefined;

/** The shipped lists with their entries; read once. */
export function shippedLists(): readonly ShippedList[] {
  loaded ??= lists.map((list) => ({ ...list, entries: readEntries(list.code, list.kind) }));
  return loaded;
}

/** The entries of shipped lists that are on, as a search takes them. */
export function* shippedExpressions(): Generator<Expression> {
  for (const { kind, name, entries } of shippedLists())
    for (const entry of entries) if (entry.active) yield asExpression(entry, name, kind, kindSeverity[kind] ?? 'warn');
}

export function asExpression(
  entry: Omit<ShippedEntry, 'key' | 'source' | 'active'>,
  list: string,
  kind: ListKind,
  severity: Severity,
): Expression {
  const { expression, replacement, note, since, rule } = entry;
  return { list, kind, expression, replacement, note, since, severity, ...(rule ? { rule } : {}) };
}

/** Lines that begin with @ give the source and the reason for those below them; a leading - means switched off. */
function readEntries(code: string, kind: ListKind): ShippedEntry[] {
  const [, ...lines] = readFileSync(new URL(`./starter/${code}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split(/\r?\n/);
  let source = '';
  let reason = '';
  const entries: ShippedEntry[] = [];
  for (const line of lines) {
    const cells = line.split('\t');
    if (line.startsWith('@')) [source, reason] = [cells[0]!.slice(1), cells[1] ?? ''];
    else
      entries.push({
        ...(kind === 'format' ? ruleOf(cells) : entryOf(code, cells)),
        source,
        note: cells[3] || (kind === 'format' ? '' : reason),
      });
  }
  return entries;
}

type Bare = Omit<ShippedEntry, 'source' | 'note'>;

function entryOf(code: string, [first = '', replacement = '', since = '']: readonly string[]): Bare {
  const active = !first.startsWith('-');
  const expression = active ? first : first.slice(1);
  return { key: `${code}:${expression}`, expression, replacement, since, active, rule: null };
}

function ruleOf([first = '', name = '', advice = '']: readonly string[]): Bare {
  const active = !first.startsWith('-');
  const rule = active ? first : first.slice(1);
  return { key: `formats:${rule}`, expression: name, replacement: advice, since: '', active, rule };
}
