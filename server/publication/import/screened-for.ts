// Personal data in a line of the ledger: nothing of it is registered before it is masked.
import { kindNames, screenHtml, screenText } from '#screening';
import { looksLikeHtml } from './line-body.ts';

/** Most texts hold no digits at all, in whatever script: they need no screening. */
const mayHoldNumbers = /[\p{N}零一二三四五六七八九]/u;

/** What was found, as the end of a sentence that begins with the field; null when nothing has to be masked. */
export function screenedFor(text: string, field: string): string | null {
  if (!mayHoldNumbers.test(text)) return null;
  const screen = looksLikeHtml(text) ? screenHtml : screenText;
  const found = screen(text, { field }).find((finding) => finding.severity === 'block');
  return found ? `里面有${kindNames[found.kind]}（${found.excerpt}），请遮盖后再登记。` : null;
}
