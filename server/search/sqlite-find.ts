// Finding on SQLite.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#kernel/db';
import { type Found, type Hit, mostCounted, mostRanked, type Search } from './entry.ts';
import type { Phrase } from './parse-words.ts';
import { scopeGroups, titleMark } from './scope.ts';
import { rowsFrom, rowsTo } from './sqlite-put.ts';

interface FoundRow {
  organ_id: string;
  id: string;
  score: number;
}

export async function findOnSqlite(db: Db, search: Search, phrases: readonly Phrase[]): Promise<Found> {
  const where = condition(search, phrases);
  const counted = await sql<{ total: number }>`
    select count(*) as total from (select rowid from search_terms where ${where} limit ${mostCounted + 1})`.execute(db);
  const total = counted.rows[0]?.total ?? 0;
  const ranked = search.order === 'relevance' && total <= mostRanked;
  const page = sql`limit ${search.pageSize} offset ${(search.page - 1) * search.pageSize}`;
  // bm25 is the smaller the better; the scope's words weigh nothing, the title's ten times the text's.
  const hits = ranked
    ? sql`select rowid as at, bm25(search_terms, 0.0, 10.0, 1.0) as score from search_terms where ${where} order by score, rowid desc ${page}`
    : sql`select rowid as at, 0.0 as score from search_terms where ${where} order by rowid desc ${page}`;
  const { rows } = await sql<FoundRow>`with hits as materialized (${hits})
    select e.organ_id, e.id, -h.score as score from hits h join search_entry e on e.row_number = h.at order by h.score, h.at desc`.execute(
    db,
  );
  return { total: Math.min(total, mostCounted), more: total > mostCounted, ranked, rows: rows.map(hitOf) };
}

function condition(search: Search, phrases: readonly Phrase[]): RawBuilder<unknown> {
  const { from, to, titleOnly } = search;
  const scope = scopeGroups(search).map((group) => `(${group.join(' OR ')})`);
  const mark = titleOnly ? titleMark : '';
  const words = phrases.map((phrase) => quoted(phrase, mark)).join(' AND ');
  const match = `${titleOnly ? 'scope' : '{title body}'} : (${words}) AND scope : (${scope.join(' AND ')})`;
  const conditions = [sql`search_terms match ${match}`];
  if (from !== undefined) conditions.push(sql`rowid >= ${rowsFrom(from)}`);
  if (to !== undefined) conditions.push(sql`rowid <= ${rowsTo(to)}`);
  return sql.join(conditions, sql` and `);
}

/** Index words hold letters, digits and characters only, so nothing in them can be taken for syntax. */
function quoted({ tokens, open }: Phrase, mark: string): string {
  return `"${tokens.map((token) => mark + token).join(' ')}"${open ? ' *' : ''}`;
}

function hitOf(row: FoundRow): Hit {
  return { organId: row.organ_id, id: row.id, score: row.score };
}
