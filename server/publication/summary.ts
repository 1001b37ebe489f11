// 内容概述, one of the four items of the catalogue (第十二条): where nobody wrote one, the beginning of the text serves.
import { htmlToText } from './clean-html.ts';
import type { DraftFields } from './draft-fields.ts';

/** Characters, as local rules usually ask. */
const longest = 100;

/** The fields with a summary; unchanged when there is one or no text to take it from. */
export function withSummary(fields: DraftFields, bodyHtml: string): DraftFields {
  return fields.summary === '' ? { ...fields, summary: beginningOf(htmlToText(bodyHtml)) } : fields;
}

/** The first words of a text, whole sentences where that leaves enough. */
export function beginningOf(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= longest) return characters.join('');
  const cut = characters.slice(0, longest).join('');
  const sentences = /^[\s\S]*[。！？；]/.exec(cut)?.[0] ?? '';
  return sentences.length >= longest / 3 ? sentences : `${characters.slice(0, longest - 1).join('')}…`;
}
