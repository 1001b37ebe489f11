// Personal data in a line of the ledger: nothing of it is registered before it is masked.
import { kindNames, screenHtml, screenText } from '#screening';
import { looksLikeHtml } from './line-body.ts';

/** Digits of any script and Chinese numerals; an entity may hide one. */
const digitLike = /[\p{N}零一二三四五六七八九幺○]/gu;
/** Of the numbers looked for the shortest has eleven digits, and at most nine of seventeen may be letters in disguise. Most texts hold fewer and need no screening. */
const fewest = 8;

/** What was found, as the end of a sentence that begins with the field; null when nothing has to be masked. */
export function screenedFor(text: string, field: string): string | null {
  if (!text.includes('&') && !holdsEnough(text)) return null;
  const screen = looksLikeHtml(text) ? screenHtml : screenText;
  const found = screen(text, { field }).find((finding) => finding.severity === 'block');
  return found ? `里面有${kindNames[found.kind]}（${found.excerpt}），请遮盖后再登记。` : null;
}

function holdsEnough(text: string): boolean {
  let count = 0;
  digitLike.lastIndex = 0;
  while (count < fewest && digitLike.test(text)) count++;
  return count === fewest;
}
