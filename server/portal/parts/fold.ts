// What narrows a list: in sight on a desk, folded away on a phone and in 长者模式, where the list itself comes first.
import { html } from 'ghtml';

/** `open`: something in it is chosen. `content` is HTML. Browsers that cannot show a closed one show its words, which open it. */
export function fold(words: string, open: boolean, content: string): string {
  return html`<details class="fold" !${open ? 'open' : ''}><summary>${words}</summary>!${content}</details>`;
}
