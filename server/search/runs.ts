// Cuts text into runs of one kind, folded: full width to half width, capitals to small letters, compatibility forms to their ordinary ones,
// traditional characters to simplified ones.
import { simplifiedForm } from './simplified.ts';

/** `han`: scripts written without spaces; they are searched by pairs of characters, the others by words. */
export type RunKind = 'han' | 'letter' | 'digit';

export interface Run {
  kind: RunKind;
  /** Folded characters (code points). */
  chars: string[];
}

/** Told of each character, in order, where its source begins and ends (UTF-16). */
export type PlaceListener = (from: number, to: number) => void;

interface FoldedChar {
  char: string;
  kind: RunKind | null;
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Co}〇々ー]/u;
const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const unseen = /\p{Default_Ignorable_Code_Point}/u;
const folded = new Map<number, FoldedChar[]>();

/** The runs of a text in order; what is neither character, letter nor digit divides them, what cannot be seen does not. */
export function runsOf(text: string, place?: PlaceListener): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    for (const { char, kind } of foldOf(code)) {
      if (kind === null) {
        open = undefined;
        continue;
      }
      if (open === undefined || open.kind !== kind) {
        open = { kind, chars: [] };
        runs.push(open);
      }
      open.chars.push(char);
      place?.(at, end);
    }
    at = end;
  }
  return runs;
}

function foldOf(code: number): FoldedChar[] {
  const known = folded.get(code);
  if (known) return known;
  const char = String.fromCodePoint(code);
  const made = unseen.test(char)
    ? []
    : [...char.normalize('NFKC').toLowerCase()].map((c) => ({ char: simplifiedForm(c), kind: kindOf(c) }));
  folded.set(code, made);
  return made;
}

function kindOf(char: string): RunKind | null {
  const code = char.codePointAt(0)!;
  // The two planes of rare characters, those included that this program's Unicode does not know yet.
  if (han.test(char) || (code >= 0x20000 && code < 0x40000)) return 'han';
  if (letter.test(char)) return 'letter';
  return digit.test(char) ? 'digit' : null;
}
