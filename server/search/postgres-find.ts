// Finding on PostgreSQL.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#kernel/db';
import { type Found, mostRanked, type Search } from './entry.ts';
import type { Phrase } from './parse-words.ts';

interface FoundRow {
  total: number;
  organ_id: string | null;
  id: string | null;
  score: number;
}

export async function findOnPostgres(db: Db, search: Search, phrases: readonly Phrase[]): Promise<Found> {
  const newest = await ask(db, search, phrases, sql`0`, sql`day desc, id desc`);
  if (search.order === 'newest' || newest.total > mostRanked || newest.total === 0) return newest;
  return ask(
    db,
    search,
    phrases,
    sql`ts_rank('{0.1, 0.1, 0.1, 1.0}', terms, ${queryOf(phrases)}::tsquery, 1)`,
    sql`score desc, day desc, id desc`,
  );
}

/** One pass over the hits gives their number and the page. */
async function ask(
  db: Db,
  search: Search,
  phrases: readonly Phrase[],
  score: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<Found> {
  const { rows } = await sql<FoundRow>`
    with hits as materialized (select organ_id, id, day, ${score} as score from search_entry where ${condition(search, phrases)})
    select t.total, p.organ_id, p.id, p.score from (select count(*) as total from hits) t
    left join (select * from hits order by ${order} limit ${search.pageSize} offset ${(search.page - 1) * search.pageSize}) p on true
    order by ${order}`.execute(db);
  const found = rows.flatMap((row) =>
    row.organ_id === null || row.id === null ? [] : [{ organId: row.organ_id, id: row.id, score: row.score }],
  );
  return { total: rows[0]?.total ?? 0, rows: found };
}

function condition({ organId, subject, facet, from, to }: Search, phrases: readonly Phrase[]): RawBuilder<unknown> {
  const conditions = [sql`subject = ${subject}`, sql`terms @@ ${queryOf(phrases)}::tsquery`];
  if (organId !== null) conditions.push(sql`organ_id = ${organId}`);
  if (facet !== undefined) conditions.push(sql`facet = ${facet}`);
  if (from !== undefined) conditions.push(sql`day >= ${from}`);
  if (to !== undefined) conditions.push(sql`day <= ${to}`);
  // The index knows which pairs occur, not side by side: that is looked up in the text. One pair alone needs no second look.
  for (const { tokens, inReduced } of phrases) if (tokens.length > 1) conditions.push(sql`reduced like ${`%${inReduced}%`}`);
  return sql.join(conditions, sql` and `);
}

/** Index words hold letters, digits and characters only, so nothing in them can be taken for syntax. */
function queryOf(phrases: readonly Phrase[]): string {
  const words = phrases.flatMap(({ tokens, open }) => tokens.map((token, i) => `'${token}'${open && i === tokens.length - 1 ? ':*' : ''}`));
  return words.join(' & ');
}
