// Asking SQLite.
import { sql } from 'kysely';
import type { Db } from '#kernel/db';
import { mostCounted, mostFaceted, mostRanked, type Scope } from '../entry.ts';
import type { Phrase } from '../parse-words.ts';
import { characterMark, numberWord, titleMark } from '../scope.ts';
import { condition, inTexts, match } from '../sqlite-find.ts';
import type { Expression } from './expression.ts';
import type { Candidate, Key, Seeker } from './seeker.ts';

interface CandidateRow {
  organ_id: string;
  id: string;
  day: string;
  facet: string;
  weight: number;
  title: string;
  text: number;
}

export function sqliteSeeker(db: Db, scope: Scope): Seeker {
  const where = (of: Expression) => condition(scope, match(scope, [compile(of)]));
  const newestRows = async (of: Expression, limit: number, offset: number): Promise<number[]> => {
    const { rows } = await sql<{ at: number }>`
      select rowid as at from search_terms where ${where(of)} order by rowid desc limit ${limit} offset ${offset}`.execute(db);
    return rows.map(({ at }) => at);
  };
  // Finding the newest hit costs as much as walking on from it for a thousand: what the survey has walked over is not looked for again.
  let surveyed: { of: Expression; newest: number[] } | undefined;
  return {
    async count(of, limit) {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from (select rowid from search_terms where ${where(of)} limit ${limit})`.execute(db);
      return rows[0]?.n ?? 0;
    },
    async candidates(of, limit, weighed) {
      // bm25 is the smaller the better; the scope's words weigh nothing.
      const text = weighed ? sql`-bm25(search_terms, 0.0, 8.0, 3.0, 1.0, 0.3)` : sql`0.0`;
      const { rows } = await sql<CandidateRow>`
        with hits as materialized (select rowid as at, ${text} as text from search_terms where ${where(of)} order by rowid desc limit ${limit})
        select e.organ_id, e.id, e.day, e.facet, e.weight, e.title, h.text from hits h join search_entry e on e.row_number = h.at`.execute(
        db,
      );
      return rows.map(candidateOf);
    },
    async newest(of, limit, offset) {
      const known = surveyed?.of === of ? surveyed.newest.slice(offset, offset + limit) : [];
      const newest = known.length === limit ? known : await newestRows(of, limit, offset);
      const { rows } = await sql<{ organ_id: string; id: string }>`
        select organ_id, id from search_entry where row_number in ${listed(newest)} order by row_number desc`.execute(db);
      return rows.map(({ organ_id, id }): Key => ({ organId: organ_id, id }));
    },
    // Two questions: in one, all hits would be written down only to be counted.
    async survey(of) {
      const total = await this.count(of, mostCounted + 1);
      if (total <= mostRanked) return { total, facets: [] };
      surveyed = { of, newest: await newestRows(of, mostFaceted, 0) };
      const { rows } = await sql<{ organ_id: string; facet: string; n: number }>`
        select organ_id, facet, count(*) as n from search_entry
        where row_number in ${listed(surveyed.newest)} group by organ_id, facet`.execute(db);
      return { total, facets: rows.map(({ organ_id, facet, n }) => ({ organId: organ_id, facet, n })) };
    },
  };
}

/** One value however many, so that the statement stays the same. */
const listed = (rows: readonly number[]) => sql`(select value from json_each(${JSON.stringify(rows)}))`;

export function candidateOf({ organ_id, text, ...row }: CandidateRow): Candidate {
  return { organId: organ_id, ...row, text };
}

function compile(of: Expression): string {
  if ('all' in of) return `(${of.all.map(compile).join(' AND ')})`;
  if ('any' in of) return `(${of.any.map(compile).join(' OR ')})`;
  if ('but' in of) return `(${compile(of.but)} NOT ${compile(of.not)})`;
  if ('number' in of) return `scope : "${numberWord(of.number)}"`;
  return phraseWords(of.phrase, of.titleOnly);
}

/** Index words hold letters, digits and characters only, so nothing in them can be taken for syntax. */
function phraseWords({ tokens, open }: Phrase, titleOnly: boolean): string {
  const [only = ''] = tokens;
  if (open && !titleOnly && tokens.length === 1 && only > '\x7f' && [...only].length === 1) return `scope : "${characterMark}${only}"`;
  const words = tokens.map((token) => (titleOnly ? titleMark : '') + token).join(' ');
  return `${titleOnly ? 'scope : ' : inTexts(only)}"${words}"${open ? ' *' : ''}`;
}
