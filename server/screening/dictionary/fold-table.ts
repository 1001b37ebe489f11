// The table by which texts are brought into one spelling, made once from the table of traditional characters.
import { simplifiedPairs } from '#search';
import { barrier, blank, fold, ignored } from './fold.ts';

/** An expression in its folded spelling, as it is compared and kept unique. */
export function foldedExpression(text: string, table: Uint16Array = foldTable()): string {
  const { units, length } = fold(text, table);
  return String.fromCharCode(...units.subarray(0, length));
}

let made: Uint16Array | undefined;

/** For every UTF-16 unit the one it is read as; 0 is not read at all. Shared between threads. */
export function foldTable(): Uint16Array {
  made ??= makeTable();
  return made;
}

function makeTable(): Uint16Array {
  const table = new Uint16Array(new SharedArrayBuffer(65_536 * 2));
  for (let unit = 0; unit < 65_536; unit++) table[unit] = unit;
  table.fill(ignored, 0, 0x20);
  for (const character of '\n\r\t\f\v\u0085\u2028\u2029') table[character.charCodeAt(0)] = barrier;
  set(table, ' \u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', blank);
  for (const [from, to] of invisible) table.fill(ignored, from, to + 1);
  set(table, '“”„‟〝〞＂「」『』', 0x22);
  set(table, '‘’‚‛＇', 0x27);
  set(table, '•‧∙・･', 0xb7);
  simplify(table);
  // Compatibility forms: full and half width, radicals that look like characters.
  for (const [from, to] of compatible) for (let unit = from; unit <= to; unit++) compose(table, unit);
  for (let unit = 0; unit < 65_536; unit++) lower(table, unit);
  return table;
}

const invisible = [
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

const compatible = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0xff01, 0xffef],
] as const;

function set(table: Uint16Array, characters: string, unit: number): void {
  for (const character of characters) table[character.charCodeAt(0)] = unit;
}

function compose(table: Uint16Array, unit: number): void {
  const plain = String.fromCharCode(unit).normalize('NFKC');
  if (plain.length === 1) table[unit] = table[plain.charCodeAt(0)]!;
}

function lower(table: Uint16Array, unit: number): void {
  const read = table[unit]!;
  const small = String.fromCharCode(read).toLowerCase();
  if (small.length === 1) table[unit] = small.charCodeAt(0);
}

/** Traditional to simplified, but for characters in everyday simplified use (藉 is no 借): folding those would make right words wrong. */
function simplify(table: Uint16Array): void {
  const everyday = everydayCharacters();
  const from = [...simplifiedPairs[0]];
  const to = [...simplifiedPairs[1]];
  from.forEach((character, i) => {
    if (character.length === 1 && to[i]!.length === 1 && !everyday.has(character)) table[character.charCodeAt(0)] = to[i]!.charCodeAt(0);
  });
}

/** The 6,763 characters of GB 2312. */
function everydayCharacters(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}
