// Asking PostgreSQL.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#kernel/db';
import { mostCounted, mostFaceted, mostRanked, type Scope } from '../entry.ts';
import type { Phrase } from '../parse-words.ts';
import { standsSideBySide } from '../postgres-find.ts';
import { scopeLexeme } from '../postgres-put.ts';
import { numberWord, scopeGroups, titleMark } from '../scope.ts';
import type { Expression } from './expression.ts';
import type { Candidate, Key, Seeker, Survey } from './seeker.ts';

/** Whole texts are read to weigh no more than this. */
const mostWeighed = 300;

interface SurveyRow {
  organ_id: string | null;
  facet: string | null;
  n: number;
}

export function postgresSeeker(db: Db, scope: Scope): Seeker {
  const where = (of: Expression) => condition(scope, of);
  // Without a limit inside, the planner takes the index of words; with one it hopes to meet a few hits soon and reads text after text. Nothing more is fetched than the limit outside asks for.
  const every = (of: Expression, columns: RawBuilder<unknown>) =>
    sql`every as materialized (select ${columns} from search_entry where ${where(of)})`;
  return {
    async count(of, limit) {
      const { rows } = await sql<{ n: number }>`
        with ${every(of, sql`1`)} select count(*) as n from (select 1 from every limit ${limit}) as bounded`.execute(db);
      return Number(rows[0]?.n ?? 0);
    },
    async candidates(of, limit, weighed) {
      const hits = sql`${every(of, candidateColumns)}, hits as materialized (select * from every order by day desc, id desc limit ${limit})`;
      const read =
        weighed && limit <= mostWeighed
          ? sql<CandidateRow>`
            with ${hits} select hits.*, ${occurrences(phrasesIn(of))} as text
            from hits join search_entry as e on e.organ_id = hits.organ_id and e.subject = ${scope.subject} and e.id = hits.id`
          : sql<CandidateRow>`with ${hits} select *, 0 as text from hits`;
      const { rows } = await read.execute(db);
      return rows.map(({ organ_id, text: fit, ...row }): Candidate => ({ organId: organ_id, ...row, text: Number(fit) }));
    },
    async newest(of, limit, offset, found) {
      const stretch = sql`order by day desc, id desc limit ${limit} offset ${offset}`;
      const read =
        found > mostCounted
          ? sql<CandidateRow>`select organ_id, id from search_entry where ${where(of)} ${stretch}`
          : sql<CandidateRow>`with ${every(of, sql`organ_id, id, day`)} select organ_id, id from every ${stretch}`;
      const { rows } = await read.execute(db);
      return rows.map(({ organ_id, id }): Key => ({ organId: organ_id, id }));
    },
    async survey(of) {
      const { rows } = await sql<SurveyRow>`
        with ${every(of, sql`organ_id, facet`)}, hits as materialized (select * from every limit ${mostCounted + 1}),
        counted as materialized (select count(*) as n from hits),
        few as (select organ_id, facet from hits limit (select case when n > ${mostRanked} then ${mostFaceted} else 0 end from counted))
        select null as organ_id, null as facet, n from counted union all
        select organ_id, facet, count(*) as n from few group by organ_id, facet`.execute(db);
      return surveyOf(rows);
    },
  };
}

/** Without the texts: a frequent word's hits are put in order before any of them is read. */
const candidateColumns = sql`organ_id, id, day, facet, weight, title`;

interface CandidateRow {
  organ_id: string;
  id: string;
  day: string;
  facet: string;
  weight: number;
  title: string;
  text: number;
}

function condition(scope: Scope, of: Expression): RawBuilder<unknown> {
  const { organId, from, to, subject } = scope;
  const scopes = scopeGroups(scope).map((group) => `(${group.map((word) => `'${scopeLexeme(word)}'`).join(' | ')})`);
  // Through a select the planner does not see the words: seeing a common one it would read all texts instead of the index.
  const conditions = [sql`terms @@ (select ${[words(of), ...scopes].join(' & ')}::tsquery)`, sql`subject = ${subject}`];
  if (organId !== null) conditions.push(sql`organ_id = ${organId}`);
  if (from !== undefined) conditions.push(sql`day >= ${from}`);
  if (to !== undefined) conditions.push(sql`day <= ${to}`);
  // The index knows which pairs occur, not side by side, and cannot say what is not there: that is looked up in the texts.
  if (needsLook(of)) conditions.push(look(of));
  return sql.join(conditions, sql` and `);
}

/** What the index must hold; index words are letters, digits and characters only, so nothing in them can be taken for syntax. */
function words(of: Expression): string {
  if ('all' in of) return `(${of.all.map(words).join(' & ')})`;
  if ('any' in of) return `(${of.any.map(words).join(' | ')})`;
  if ('but' in of) return words(of.but);
  if ('number' in of) return `'${scopeLexeme(numberWord(of.number))}'`;
  const { tokens, open } = of.phrase;
  const mark = of.titleOnly ? scopeLexeme(titleMark) : '';
  return `(${tokens.map((token, i) => `'${mark}${token}'${open && i === tokens.length - 1 ? ':*' : ''}`).join(' & ')})`;
}

function needsLook(of: Expression): boolean {
  if ('all' in of) return of.all.some(needsLook);
  if ('any' in of) return of.any.some(needsLook);
  if ('number' in of) return false;
  return 'but' in of || of.phrase.tokens.length > 1;
}

function look(of: Expression): RawBuilder<unknown> {
  if ('all' in of) return sql`(${sql.join(of.all.map(look), sql` and `)})`;
  if ('any' in of) return sql`(${sql.join(of.any.map(look), sql` or `)})`;
  if ('but' in of) return sql`(${look(of.but)} and not ${look(of.not)})`;
  if ('number' in of) return sql`terms @@ ${words(of)}::tsquery`;
  return of.titleOnly ? sql`title like ${`%${of.phrase.inReduced}%`}` : standsSideBySide(of.phrase.inReduced);
}

/** How much of the text the phrases are, with more credit for the first time than for the tenth. */
function occurrences(phrases: readonly Phrase[]): RawBuilder<unknown> {
  const each = phrases.map(({ inReduced }) => {
    const cut = (column: string) =>
      sql`(length(${sql.ref(`e.${column}`)}) - length(replace(${sql.ref(`e.${column}`)}, ${inReduced}, ''))) / ${inReduced.length}`;
    return sql`ln(1 + ${cut('body')} + 0.3 * ${cut('attached')} + 4 * ${cut('title')})`;
  });
  return each.length === 0 ? sql`0` : sql`(${sql.join(each, sql` + `)}) / (1 + ln(1 + length(e.body) / 500.0))`;
}

function phrasesIn(of: Expression): Phrase[] {
  if ('all' in of) return of.all.flatMap(phrasesIn);
  if ('any' in of) return [...new Map(of.any.flatMap(phrasesIn).map((phrase) => [phrase.inReduced, phrase])).values()];
  if ('but' in of) return phrasesIn(of.but);
  return 'number' in of ? [] : [of.phrase];
}

/** The lines of one statement: the first is the count of all hits, without an organ. */
function surveyOf(rows: readonly SurveyRow[]): Survey {
  const facets = rows.flatMap(({ organ_id, facet, n }) =>
    organ_id === null ? [] : [{ organId: organ_id, facet: facet ?? '', n: Number(n) }],
  );
  return { total: Number(rows.find((row) => row.organ_id === null)?.n ?? 0), facets };
}
