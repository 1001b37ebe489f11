// Finding on PostgreSQL.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#kernel/db';
import { type Found, mostCounted, mostRanked, type Search } from './entry.ts';
import type { Phrase } from './parse-words.ts';
import { scopeLexeme } from './postgres-put.ts';
import { scopeGroups, titleMark } from './scope.ts';

interface FoundRow {
  total: number;
  organ_id: string | null;
  id: string | null;
  score: number;
}

/** One pass over the hits gives their number and the page. */
export async function findOnPostgres(db: Db, search: Search, phrases: readonly Phrase[]): Promise<Found> {
  const ranks = search.order === 'relevance';
  const score = ranks ? sql`case when total <= ${mostRanked} then ${inTitle(phrases)} else 0 end` : sql`0`;
  const { rows } = await sql<FoundRow>`
    with hits as materialized (select organ_id, id, day, ${ranks ? sql`title` : sql`''`} as title from search_entry where ${condition(search, phrases)}),
      counted as materialized (select count(*) as total from hits),
      page as (select organ_id, id, day, ${score} as score from hits, counted
        order by score desc, day desc, id desc limit ${search.pageSize} offset ${(search.page - 1) * search.pageSize})
    select total, organ_id, id, score from counted left join page on true order by score desc, day desc, id desc`.execute(db);
  const found = rows.flatMap(({ organ_id, id, score }) => (organ_id === null || id === null ? [] : [{ organId: organ_id, id, score }]));
  const total = rows[0]?.total ?? 0;
  return { total: Math.min(total, mostCounted), more: total > mostCounted, ranked: ranks && total <= mostRanked, rows: found };
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
    else if (tokens.length > 1) conditions.push(sql`(title like ${`%${inReduced}%`} or body like ${`%${inReduced}%`})`);
  return sql.join(conditions, sql` and `);
}

/** Index words hold letters, digits and characters only, so nothing in them can be taken for syntax. */
function queryOf(scope: readonly (readonly string[])[], phrases: readonly Phrase[], mark: string): string {
  const words = phrases.flatMap(({ tokens, open }) =>
    tokens.map((token, i) => `'${mark}${token}'${open && i === tokens.length - 1 ? ':*' : ''}`),
  );
  return [...words, ...scope.map((group) => `(${group.map((word) => `'${scopeLexeme(word)}'`).join(' | ')})`)].join(' & ');
}
