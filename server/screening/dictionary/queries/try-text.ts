// A text tried out: what is found by which entry of which list, and what stands there without counting.
import type { TriedTextAnswer } from '#contract/screening';
import type { Db } from '#kernel/db';
import type { TracedPlace } from '../dictionary.ts';
import { wordingFinderFor } from '../wording-for.ts';

const mostHits = 500;
const mostQuiet = 100;

export async function tryText(db: Db, organId: string, text: string): Promise<TriedTextAnswer> {
  const dictionary = await wordingFinderFor(db, organId);
  const hits = dictionary.find(text);
  const quiet = dictionary.trace(text).filter((place) => place.by !== null);
  return {
    hits: hits.slice(0, mostHits).map(({ start, end, listName, entry, severity, suggestion, replacement }) => ({
      ...{ start, end, words: text.slice(start, end), list: listName, entry, severity, suggestion },
      replacement: replacement ?? null,
    })),
    total: hits.length,
    quiet: quiet
      .slice(0, mostQuiet)
      .map((place) => ({ words: text.slice(place.start, place.end), list: place.list, reason: quietReason(place) })),
    entries: dictionary.portable().size,
  };
}

/** Why a place does not count, in words. */
export function quietReason({ fate, by }: TracedPlace): string {
  if (!by) return '';
  return fate === 'allowed'
    ? `“${by.list}”放行了“${by.entry}”，它更长，以它为准。`
    : `同一处有更长的“${by.entry}”（${by.list}），按更长的提示。`;
}
