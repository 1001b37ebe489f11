// Finding on SQLite.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#kernel/db';
import { type Found, type Hit, mostCounted, mostRanked, type Scope, type Search } from './entry.ts';
import type { Phrase } from './parse-words.ts';
import { characterMark, scopeGroups, titleMark } from './scope.ts';
import { rowsFrom, rowsTo } from './sqlite-put.ts';

interface FoundRow {
  organ_id: string;
  id: string;
  score: number;
}

export async function findOnSqlite(db: Db, search: Search, phrases: readonly Phrase[]): Promise<Found> {
  const where = condition(search, match(search, phrases.map(quick(search))));
  const counted = await sql<{ total: number }>`
    select count(*) as total from (select rowid from search_terms where ${where} limit ${mostCounted + 1})`.execute(db);
  const total = counted.rows[0]?.total ?? 0;
  const ranked = search.order === 'relevance' && total <= mostRanked;
  const page = sql`limit ${search.pageSize} offset ${(search.page - 1) * search.pageSize}`;
  // bm25 is the smaller the better; the scope's words weigh nothing, the title's ten times the text's.
  const hits = ranked
    ? sql`select rowid as at, bm25(search_terms, 0.0, 10.0, 3.0, 1.0, 0.3) as score from search_terms
        where ${condition(search, match(search, phrases.map(exact(search))))} order by score, rowid desc ${page}`
    : sql`select rowid as at, 0.0 as score from search_terms where ${where} order by rowid desc ${page}`;
  const { rows } = await sql<FoundRow>`with hits as materialized (${hits})
    select e.organ_id, e.id, -h.score as score from hits h join search_entry e on e.row_number = h.at order by h.score, h.at desc`.execute(
    db,
  );
  return { total: Math.min(total, mostCounted), more: total > mostCounted, ranked, rows: rows.map(hitOf) };
}

/** Keeps a phrase to the columns that hold texts. Words of the scope are never Chinese: a phrase that is needs no keeping, and is found with less work. */
export const inTexts = (firstToken: string): string => (firstToken > '\x7f' ? '' : '{title lead body attached} : ');

export function match(search: Scope, words: readonly string[]): string {
  const scope = scopeGroups(search).map((group) => `(${group.join(' OR ')})`);
  return [...words, `scope : (${scope.join(' AND ')})`].join(' AND ');
}

export function condition({ from, to }: Scope, matched: string): RawBuilder<unknown> {
  const conditions = [sql`search_terms match ${matched}`];
  if (from !== undefined) conditions.push(sql`rowid >= ${rowsFrom(from)}`);
  if (to !== undefined) conditions.push(sql`rowid <= ${rowsTo(to)}`);
  return sql.join(conditions, sql` and `);
}

/** The words in the columns they are weighed by. Index words hold letters, digits and characters only, so nothing in them can be taken for syntax. */
function exact({ titleOnly }: Search): (phrase: Phrase) => string {
  const mark = titleOnly ? titleMark : '';
  return ({ tokens, open }) =>
    `${titleOnly ? 'scope : ' : inTexts(tokens[0] ?? '')}"${tokens.map((token) => mark + token).join(' ')}"${open ? ' *' : ''}`;
}

/** The same texts, found with less work. */
function quick(search: Search): (phrase: Phrase) => string {
  const otherwise = exact(search);
  return (phrase) => {
    const [only = '', ...others] = phrase.tokens;
    const single = phrase.open && others.length === 0 && only > '\x7f' && [...only].length === 1;
    return single && !search.titleOnly ? `scope : "${characterMark}${only}"` : otherwise(phrase);
  };
}

function hitOf(row: FoundRow): Hit {
  return { organId: row.organ_id, id: row.id, score: row.score };
}
