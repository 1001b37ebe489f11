// Why an expression was not found in a text: every reason that applies, from the lists and from the text.
import type { Static } from 'typebox';
import type { WhyNotFound } from '#contract/screening';
import { systemClock } from '#kernel/clock';
import type { Db } from '#kernel/db';
import { foldedExpression } from '../fold-table.ts';
import { wordingFinderFor } from '../wording-for.ts';
import { visibleLists } from './lists.ts';
import { quietReason } from './try-text.ts';

export async function whyNotFound(db: Db, organId: string, text: string, expression: string): Promise<Static<typeof WhyNotFound>> {
  const spelling = foldedExpression(expression);
  if (spelling === '') return { found: false, reasons: ['请填写要查的词语。'] };
  const dictionary = await wordingFinderFor(db, organId);
  const places = dictionary.trace(text).filter((place) => foldedExpression(place.entry) === spelling);
  if (places.some((place) => place.fate === 'found')) return { found: true, reasons: ['这个词找到了，在正文里已经标出。'] };
  const quiet = [
    ...new Set(places.map((place) => (place.fate === 'allows' ? `它本身是放行词（${place.list}），不提示。` : quietReason(place)))),
  ];
  if (quiet.length > 0) return { found: false, reasons: quiet };
  const listed = await listedReasons(db, organId, spelling);
  return { found: false, reasons: [...listed, ...textReasons(text, expression, spelling, listed.length > 0)] };
}

async function listedReasons(db: Db, organId: string, spelling: string): Promise<string[]> {
  const today = systemClock.today();
  const reasons: string[] = [];
  for (const list of await visibleLists(db, organId)) {
    const entry = await db
      .selectFrom('screening_entry')
      .selectAll()
      .where('organ_id', '=', list.organ_id)
      .where('list_id', '=', list.id)
      .where('spelling', '=', spelling)
      .executeTakeFirst();
    if (!entry) continue;
    if (!list.active) reasons.push(`它在“${list.name}”里，这个词库停用了。`);
    else if (!entry.active) reasons.push(`它在“${list.name}”里，这个词条停用了。`);
    else if (entry.valid_from && entry.valid_from > today) reasons.push(`它在“${list.name}”里，从 ${entry.valid_from} 起才开始检查。`);
  }
  return reasons;
}

function textReasons(text: string, expression: string, spelling: string, listed: boolean): string[] {
  const stands = foldedExpression(text).includes(spelling);
  if (!stands && foldedExpression(text.replaceAll(/[\n\t]/g, '')).includes(spelling))
    return ['它在正文里被分在两段或者两个单元格里，不当作一个词。'];
  if (!stands) return [`正文里没有“${expression}”，请核对用字。`];
  if (listed) return [];
  return /[0-9a-z]/i.test(expression)
    ? ['它在正文里是更长的字母或者数字的一部分，不当作一个词；或者还没有加进词库。']
    : ['没有一个启用的词库里有这个词，可以把它加进去。'];
}
