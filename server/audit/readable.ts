// An entry as an auditor reads it: what changed, column by column.
import type { Static } from 'typebox';
import type { AuditRow } from '#contract/operations';
import { minuteOf } from '#kernel/day';
import { roleName } from '#kernel/permission';
import type { RowChange } from '#kernel/rows';
import { columnName, tableName } from './names.ts';
import type { AuditEntryRow } from './tables.ts';

export type ReadableEntry = Static<typeof AuditRow>;
type Change = ReadableEntry['changes'][number];

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** The entry with its changes unfolded; people are told by their names, as far as `personNames` knows them. */
export function readable(row: AuditEntryRow, personNames: ReadonlyMap<string, string>): ReadableEntry {
  const lenders = row.on_behalf_of?.split(',').map((id) => personNames.get(id) ?? id);
  return {
    seq: row.seq,
    at: row.at,
    verb: row.verb,
    title: row.title,
    about: aboutWhat(row.changes),
    personName: row.person_name,
    onBehalfOf: lenders?.join('、') ?? null,
    address: row.address,
    reason: row.reason,
    changes: unfold(row.changes, personNames),
    hash: row.hash,
  };
}

/** One line for every column that differs; entries somebody tampered with are shown as they stand. */
export function unfold(changes: string, personNames: ReadonlyMap<string, string> = new Map()): Change[] {
  const rows = parsedRows(changes);
  if (rows === null) return [{ table: '（无法读出）', key: '', column: '', before: null, after: changes.slice(0, 400) }];
  return rows.flatMap((row) => unfoldRow(row, personNames));
}

const aboutPeople = /(?:_by|person_id|author_id|handler_id|admin_id)$/;

/** Ids that may be people's: of those it was done for, and in the columns that name who did or does something. */
export function peopleIn({ on_behalf_of, changes }: AuditEntryRow): string[] {
  const told = (parsedRows(changes) ?? []).flatMap(({ key, before, after }) =>
    [key, before, after].flatMap((one) => Object.entries(one ?? {})),
  );
  const ids = told.filter(([column]) => aboutPeople.test(column)).map(([, value]) => value);
  return [...(on_behalf_of?.split(',') ?? []), ...ids.filter((id) => typeof id === 'string')];
}

/** What the entry is about, by the name it goes by: the title of the publication, the name of the person. */
export function aboutWhat(changes: string): string | null {
  const rows = parsedRows(changes) ?? [];
  for (const { before, after } of rows) {
    const named = after ?? before;
    const name = named?.title ?? named?.subject_title ?? named?.name ?? named?.file_name;
    if (typeof name === 'string' && name !== '') return name;
  }
  return null;
}

function parsedRows(changes: string): RowChange[] | null {
  try {
    const parsed: unknown = JSON.parse(changes);
    return Array.isArray(parsed) ? (parsed as RowChange[]) : [];
  } catch {
    return null;
  }
}

function unfoldRow({ table, key, before, after }: RowChange, names: ReadonlyMap<string, string>): Change[] {
  const keyText = Object.entries(key ?? {})
    .filter(([column]) => column !== 'organ_id')
    .map(([column, value]) => inWords(column, value, names) ?? '')
    .join(' ');
  const columns = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const lines: Change[] = [];
  for (const column of columns) {
    const was = inWords(column, before?.[column], names);
    const is = inWords(column, after?.[column], names);
    if (was !== is) lines.push({ table: tableName(table), key: keyText, column: columnName(table, column), before: was, after: is });
  }
  return lines;
}

function inWords(column: string, value: unknown, names: ReadonlyMap<string, string>): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (instant.test(text)) return minuteOf(text);
  return column === 'role' ? roleName(text) : (names.get(text) ?? text);
}
