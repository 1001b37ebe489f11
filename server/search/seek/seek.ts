// Finds what a person looks for: words with their synonyms, numbers in any spelling, the best first, with the counts to narrow by.
import type { Db, Engine } from '#kernel/db';
import { mostCounted, mostRanked } from '../entry.ts';
import { type Phrase, parseWords } from '../parse-words.ts';
import { nearestWord, type Vocabulary } from '../spelling/correct.ts';
import { vocabulary } from '../spelling/vocabulary.ts';
import { allOf, anyOf, type Expression } from './expression.ts';
import { tiers, weighed } from './gather.ts';
import { type Plan, planOf } from './plan.ts';
import { postgresSeeker } from './postgres-seeker.ts';
import type { Seeker } from './seeker.ts';
import type { Seek, Sought } from './sought.ts';
import { sqliteSeeker } from './sqlite-seeker.ts';

/** One page of what is looked for. Nothing searchable typed: nothing. */
export async function seek(db: Db, engine: Engine, of: Seek): Promise<Sought> {
  const seeker = (engine === 'sqlite' ? sqliteSeeker : postgresSeeker)(db, of);
  const plan = await knownNumber(seeker, planOf(of.words, of.book), of);
  const wanted = expressionOf(plan, of.words);
  if (wanted === null || of.facets?.some((group) => group.length === 0)) return { ...nothing, marks: marksOf(of, plan) };
  const survey = await seeker.survey(wanted);
  const { total } = survey;
  const meant = total === 0 && plan.number === null ? await meantWords(db, seeker, of, plan) : null;
  if (meant !== null) return { ...(await seek(db, engine, { ...of, words: meant })), meant };
  const found = await (total > mostRanked ? tiers(seeker, of, plan, wanted, survey) : weighed(seeker, of, plan, wanted, total));
  return {
    ...found,
    total: Math.min(found.total, mostCounted),
    more: found.total > mostCounted,
    facetsBounded: found.total > mostRanked,
    marks: marksOf(of, plan),
    meant: null,
  };
}

const nothing = { total: 0, more: false, ranked: false, rows: [], facets: [], facetsBounded: false, strict: null, meant: null };

/** The words with those put right that stand nowhere and are nearly a known one; null where nothing is put right. */
async function meantWords(db: Db, seeker: Seeker, of: Seek, { terms }: Plan): Promise<string | null> {
  let words = of.words;
  let known: Vocabulary | null = null;
  for (const term of terms) {
    const typed = term[0]?.text ?? '';
    if (!words.includes(typed) || (await seeker.count(anyOf(term), 1)) > 0) continue;
    known ??= await vocabulary(db, of.organId, of.book);
    words = words.replace(typed, nearestWord(typed, known) ?? typed);
  }
  return words === of.words ? null : words;
}

const marksOf = (of: Seek, { terms }: Plan): string[] => [...new Set([...typed(of.words), ...terms.flat().map(({ text }) => text)])];
const typed = (words: string): string[] => words.split(/\s+/u).filter(Boolean);

/** A number that nothing bears is looked for as words. */
async function knownNumber(seeker: Seeker, plan: Plan, of: Seek): Promise<Plan> {
  if (plan.number === null || (await seeker.count({ number: plan.number }, 1)) > 0) return plan;
  return planOf(of.words.replace(/[[\]［］〔〕【】()（）〈〉﹝﹞]/gu, ' '), of.book, false);
}

/** What bears the number or names it, and holds the words; null where there is nothing to look for. */
function expressionOf({ number, terms }: Plan, words: string): Expression | null {
  if (number === null) return terms.length === 0 ? null : allOf(terms);
  const named = terms.length === 0 ? parseWords(words).map((phrase: Phrase) => ({ phrase, titleOnly: false })) : [];
  const numbered: Expression = { any: [{ number }, ...(named.length > 0 ? [{ all: named }] : [])] };
  return terms.length === 0 ? numbered : { all: [numbered, allOf(terms)] };
}
