// 有效性 as a mark: told by its word, the colour only helps.
import { html } from 'ghtml';

export function validityMark(validity: string): string {
  if (!validity) return '';
  return html`<span class="mark !${validity === '有效' ? 'mark-valid' : 'mark-warn'}">${validity}</span>`;
}
