// Finds the place of a finding in the text: its excerpt is masked, so the stars stand for whatever was typed there; words stand as they are.

/** A block of the text and where its first character stands. */
export interface Block {
  text: string;
  at: number;
}

export interface Stretch {
  from: number;
  to: number;
}

// Between the digits of a number people put blanks, strokes and dots; invisible characters come along by pasting.
const between = '[\\s\\-—–.·,，\\u200b\\u2060\\ufeff]*';
/** Shorter ones, as of passports, are only looked for with the words around them. */
const long = 11;
const shortest = 5;

/** What is looked for: a masked number, or words of the dictionary. */
export interface Sought {
  excerpt: string;
  words?: string | undefined;
}

/** Where a finding stands in the blocks, or null when it cannot be told. */
export function locateFinding(blocks: readonly Block[], { excerpt, words }: Sought): Stretch | null {
  return words ? locateWords(blocks, words, excerpt) : locate(blocks, excerpt);
}

/** Of several places with these words the one whose surroundings the excerpt shows, else the first. */
function locateWords(blocks: readonly Block[], words: string, excerpt: string): Stretch | null {
  const around = excerpt.replace(/[…\s]/g, '');
  const offset = around.indexOf(words.replace(/\s/g, ''));
  for (const { text, at } of blocks) {
    const start = offset < 0 ? -1 : text.replace(/\s/g, ' ').indexOf(excerpt.trim());
    const inside = start < 0 ? -1 : text.indexOf(words, start);
    if (inside >= 0) return { from: at + inside, to: at + inside + words.length };
  }
  for (const { text, at } of blocks) {
    const first = text.indexOf(words);
    if (first >= 0) return { from: at + first, to: at + first + words.length };
  }
  return null;
}

/** Where the masked excerpt stands in the blocks, or null when it cannot be told. */
export function locate(blocks: readonly Block[], excerpt: string): Stretch | null {
  // The words around may hold the end of another number: the longest is the one meant.
  const [number] = [...excerpt.matchAll(/[0-9Xx]*\*[0-9Xx*]*/g)].map(([hit]) => hit).sort((a, b) => b.length - a.length);
  if (!number || number.length < shortest) return null;
  const exact = find(blocks, patternOf(excerpt, number));
  return exact ?? (number.length < long ? null : find(blocks, new RegExp(digits(number), 'u')));
}

function find(blocks: readonly Block[], pattern: RegExp): Stretch | null {
  for (const { text, at } of blocks) {
    const hit = pattern.exec(text.normalize('NFKC').length === text.length ? text.normalize('NFKC') : text);
    if (hit) {
      const inside = hit.groups?.number ? hit.index + hit[0].indexOf(hit.groups.number) : hit.index;
      return { from: at + inside, to: at + inside + (hit.groups?.number ?? hit[0]).length };
    }
  }
  return null;
}

/** The words before and after the number as well, so that the right one of two like numbers is found. */
function patternOf(excerpt: string, number: string): RegExp {
  const start = excerpt.indexOf(number);
  const before = excerpt.slice(0, start);
  const after = excerpt.slice(start + number.length);
  return new RegExp(`${words(before)}(?<number>${digits(number)})${words(after)}`, 'u');
}

function digits(number: string): string {
  return [...number].map((one) => (one === '*' ? '[0-9Xx]' : one)).join(between);
}

function words(text: string): string {
  return [...text.normalize('NFKC')].map((one) => (one === '*' ? '.' : /\s/.test(one) ? '\\s+' : escaped(one))).join('');
}

const escaped = (character: string) => (/[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character);
