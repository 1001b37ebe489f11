// Words that go straight onto a public page without a review: bounded, and screened for what must not leave.
import type { Blocker } from '#kernel/errors';
import { screenText } from '#screening';

const longest = 200;

/** Why the words cannot be shown; empty when they can. */
export function publicWordsBlockers(field: string, label: string, words: string): Blocker[] {
  const text = words.trim();
  const length = [...text].length;
  const problem = (message: string) => [{ code: 'publication.publicWords', message, field }];
  if (length > longest) return problem(`${label}有${length}个字，最多${longest}个字。`);
  const found = screenText(text, { field: label }).find((one) => one.severity === 'block');
  return found ? problem(`${label}里像是有不能公开的内容（${found.excerpt}），这句话公众能看到，请改写。`) : [];
}
