// The trail, newest first, filtered and paged; and the same rows one after the other for an export.
import { sql } from 'kysely';
import { addDays, day, isDay } from '#kernel/day';
import type { Db } from '#kernel/db';
import { personNames } from '#people';
import { refuse } from '../errors.ts';
import { peopleIn, type ReadableEntry, readable } from '../readable.ts';
import type { AuditEntryRow } from '../tables.ts';

export interface AuditFilter {
  personId?: string | undefined;
  verb?: string | undefined;
  /** First and last day, in China. */
  from?: string | undefined;
  to?: string | undefined;
  /** In the verb's title, the person's name, the reason or what changed. */
  text?: string | undefined;
}

const batchSize = 500;

export async function listEntries(db: Db, chain: string, filter: AuditFilter, page: number, pageSize: number) {
  const found = filtered(db, chain, filter);
  const { total } = await found.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { rows: await inWords(db, rows), total: Number(total), page, pageSize };
}

/** All rows of a filter, oldest first, read in batches: for a file of any length. Throws `audit.notADay` before the first row. */
export function auditRows(db: Db, chain: string, filter: AuditFilter = {}): AsyncGenerator<ReadableEntry> {
  return inBatches(db, filtered(db, chain, filter));
}

async function* inBatches(db: Db, found: ReturnType<typeof filtered>): AsyncGenerator<ReadableEntry> {
  for (let after = 0; ; ) {
    const rows = await found.selectAll().where('seq', '>', after).orderBy('seq').limit(batchSize).execute();
    yield* await inWords(db, rows);
    if (rows.length < batchSize) return;
    after = rows.at(-1)!.seq;
  }
}

/** The verbs that occur in a chain, for the filter's list. */
export function listVerbs(db: Db, chain: string): Promise<{ verb: string; title: string }[]> {
  return db
    .selectFrom('audit_entry')
    .select(['verb', (e) => e.fn.max('title').as('title')])
    .where('chain', '=', chain)
    .groupBy('verb')
    .orderBy('verb')
    .execute();
}

function filtered(db: Db, chain: string, { personId, verb, from, to, text }: AuditFilter) {
  let found = db.selectFrom('audit_entry').where('chain', '=', chain);
  if (personId) found = found.where('person_id', '=', personId);
  if (verb) found = found.where('verb', '=', verb);
  if (from) found = found.where('at', '>=', startOf(from, 'from'));
  if (to) found = found.where('at', '<', startOf(addDays(day(checked(to, 'to')), 1), 'to'));
  if (text?.trim()) {
    const like = `%${text
      .trim()
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&')}%`;
    const parts = ['title', 'person_name', 'reason', 'changes'].map(
      (column) => sql<boolean>`lower(${sql.ref(column)}) like ${like} escape '\\'`,
    );
    found = found.where((e) => e.or(parts));
  }
  return found;
}

function checked(text: string, field: string): string {
  if (!isDay(text)) throw refuse('audit.notADay', { text, field });
  return text;
}

/** The instant a day begins in China. */
function startOf(text: string, field: string): string {
  return Temporal.PlainDate.from(checked(text, field))
    .toZonedDateTime('Asia/Shanghai')
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}

async function inWords(db: Db, rows: AuditEntryRow[]): Promise<ReadableEntry[]> {
  const names = await personNames(db, rows.flatMap(peopleIn));
  return rows.map((row) => readable(row, names));
}
