// The box residents' contacts lie in, and what is shown of one without opening it.
import { sealedBox } from '#kernel/sealed-box';
import { refuse } from './errors.ts';

/** `unseal` throws `interaction.keyLost` when the key is another one or the text was touched. */
export const { seal, unseal } = sealedBox('contact', () => refuse('interaction.keyLost'));

/** Enough of a contact to recognise it by: `138****8000`; of one with words in it, which may be a name, only the first sign. */
export function hintOf(contact: string): string {
  const text = contact.trim();
  if (text === '') return '';
  const plain = text.length >= 8 && /^[!-~]+$/.test(text);
  return plain ? `${text.slice(0, 3)}****${text.slice(-4)}` : `${[...text][0]}**`;
}
