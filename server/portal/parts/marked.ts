// Text with the words that were searched for standing out.
import { html } from 'ghtml';
import type { MarkedText } from '../views.ts';

export function marked({ text, marks }: MarkedText): string {
  let at = 0;
  let out = '';
  for (const [from, to] of marks) {
    if (from < at) continue;
    out += html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`;
    at = to;
  }
  return out + html`${text.slice(at)}`;
}
