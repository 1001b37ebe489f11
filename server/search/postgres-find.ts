// Finding on PostgreSQL.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#kernel/db';
import { type Found, mostCounted, mostRanked, type Search } from './entry.ts';
import type { Phrase } from './parse-words.ts';
import { scopeLexeme } from './postgres-put.ts';
import { scopeGroups, titleMark } from './scope.ts';

interface FoundRow {
  organ_id: string;
  id: string;
  score: number;
}

export async function findOnPostgres(db: Db, search: Search, phrases: readonly Phrase[]): Promise<Found> {
  const counted = await sql<{ total: number }>`
    select count(*) as total from (select 1 from search_entry where ${condition(search, phrases)} limit ${mostCounted + 1}) as bounded`.execute(
    db,
  );
  const total = counted.rows[0]?.total ?? 0;
  const ranked = search.order === 'relevance' && total <= mostRanked;
  const { rows } = await (total <= mostRanked ? sorted(search, phrases, ranked) : walked(search, phrases)).execute(db);
  return {
    total: Math.min(total, mostCounted),
    more: total > mostCounted,
    ranked,
    rows: rows.map(({ organ_id, id, score }) => ({ organId: organ_id, id, score })),
  };
}

/** All hits by the index of words, then put in order. */
function sorted(search: Search, phrases: readonly Phrase[], ranked: boolean): RawBuilder<FoundRow> {
  return sql<FoundRow>`
    with hits as materialized (select organ_id, id, day, ${ranked ? inTitle(phrases) : sql`0`} as score from search_entry where ${condition(search, phrases)})
    select organ_id, id, score from hits order by score desc, day desc, id desc ${paging(search)}`;
}

/** Where hits are frequent: from the newest entry on until the page is full. */
function walked(search: Search, phrases: readonly Phrase[]): RawBuilder<FoundRow> {
  return sql<FoundRow>`
    select organ_id, id, 0 as score from search_entry where subject = ${search.subject} and ${condition(search, phrases)}
    order by day desc, id desc ${paging(search)}`;
}

function paging({ page, pageSize }: Search): RawBuilder<unknown> {
  return sql`limit ${pageSize} offset ${(page - 1) * pageSize}`;
}

/** How many of the words stand in the title. */
function inTitle(phrases: readonly Phrase[]): RawBuilder<unknown> {
  return sql.join(
    phrases.map(({ inReduced }) => sql`case when title like ${`%${inReduced}%`} then 1 else 0 end`),
    sql` + `,
  );
}

function condition(search: Search, phrases: readonly Phrase[]): RawBuilder<unknown> {
  const { organId, from, to, titleOnly } = search;
  // Through a select the planner does not see the words: seeing a common one it would read all texts instead of the index.
  const conditions = [sql`terms @@ (select ${queryOf(scopeGroups(search), phrases, titleOnly ? scopeLexeme(titleMark) : '')}::tsquery)`];
  if (organId !== null) conditions.push(sql`organ_id = ${organId}`);
  if (from !== undefined) conditions.push(sql`day >= ${from}`);
  if (to !== undefined) conditions.push(sql`day <= ${to}`);
  // The index knows which pairs occur, not side by side: that is looked up in the texts. One pair alone needs no second look.
  for (const { tokens, inReduced } of phrases)
    if (titleOnly) conditions.push(sql`title like ${`%${inReduced}%`}`);
    else if (tokens.length > 1) conditions.push(standsSideBySide(inReduced));
  return sql.join(conditions, sql` and `);
}

/** A phrase in the title, the text or an attachment. */
export function standsSideBySide(inReduced: string): RawBuilder<unknown> {
  const like = `%${inReduced}%`;
  return sql`(title like ${like} or body like ${like} or attached like ${like})`;
}

/** Index words hold letters, digits and characters only, so nothing in them can be taken for syntax. */
function queryOf(scope: readonly (readonly string[])[], phrases: readonly Phrase[], mark: string): string {
  const words = phrases.flatMap(({ tokens, open }) =>
    tokens.map((token, i) => `'${mark}${token}'${open && i === tokens.length - 1 ? ':*' : ''}`),
  );
  return [...words, ...scope.map((group) => `(${group.map((word) => `'${scopeLexeme(word)}'`).join(' | ')})`)].join(' & ');
}
