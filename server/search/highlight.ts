// The piece of a text around the words that were found, and where they stand in it.
import { longestText } from './bigrams.ts';
import { parseWords } from './parse-words.ts';
import { runsOf } from './runs.ts';

/** From and to in the snippet's text (UTF-16, the end excluded). */
export type Mark = [from: number, to: number];

export interface Snippet {
  text: string;
  marks: Mark[];
}

/** About `length` characters of the text around the first word found, … where something is left out; the beginning when none is found. Marks do not overlap. */
export function highlight(text: string, words: string, length: number): Snippet {
  const clean = around(text.slice(0, longestText), words, length).toWellFormed().replace(/\s+/gu, ' ').trim();
  const marks = marksOf(clean, words);
  if (clean.length <= length) return { text: clean, marks };
  const first = marks[0]?.[0] ?? 0;
  // A quarter of the room stands before the word; near the end the piece ends with the text.
  const from = whole(clean, first < length * 0.75 ? 0 : Math.min(Math.floor(first - length / 4), clean.length - length));
  const to = whole(clean, Math.min(clean.length, from + length));
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  const inside = marks.flatMap(([a, b]): Mark[] => (b <= from || a >= to ? [] : [[Math.max(a, from) + shift, Math.min(b, to) + shift]]));
  return { text: lead + clean.slice(from, to) + (to < clean.length ? '…' : ''), marks: inside };
}

/** Of a long text the part around the first word, where that stands as it was typed: folding all of it takes longer than finding it. */
function around(text: string, words: string, length: number): string {
  if (text.length <= length * 20) return text;
  const places = words.split(/\s+/u).flatMap((word) => (word === '' || !text.includes(word) ? [] : [text.indexOf(word)]));
  if (places.length === 0) return text;
  const from = whole(text, Math.max(0, Math.min(...places) - length * 2));
  return text.slice(from, whole(text, Math.min(text.length, from + length * 8)));
}

/** The nearest place at or before `at` that does not cut a character in two. */
function whole(text: string, at: number): number {
  const low = text.charCodeAt(at);
  return at > 0 && low >= 0xdc00 && low <= 0xdfff ? at - 1 : at;
}

function marksOf(text: string, words: string): Mark[] {
  const phrases = parseWords(words);
  if (phrases.length === 0) return [];
  const map = mapped(text);
  const found = phrases.flatMap(({ inReduced }) => occurrences(map, inReduced));
  return merged(found.sort((a, b) => a[0] - b[0]));
}

interface Mapped {
  reduced: string;
  /** For each UTF-16 unit of `reduced`, the place in the text. */
  from: number[];
  to: number[];
}

function mapped(text: string): Mapped {
  const places: Mark[] = [];
  const runs = runsOf(text, (from, to) => places.push([from, to]));
  const from: number[] = [];
  const to: number[] = [];
  let reduced = '';
  const add = (char: string, [a, b]: Mark) => {
    reduced += char;
    for (let i = 0; i < char.length; i++) {
      from.push(a);
      to.push(b);
    }
  };
  let next = 0;
  for (const { chars } of runs) {
    add(' ', [0, 0]);
    for (const char of chars) add(char, places[next++]!);
  }
  add(' ', [0, 0]);
  return { reduced, from, to };
}

function occurrences({ reduced, from, to }: Mapped, wanted: string): Mark[] {
  const lead = wanted.startsWith(' ') ? 1 : 0;
  const length = wanted.trim().length;
  const found: Mark[] = [];
  for (let at = reduced.indexOf(wanted); at !== -1; at = reduced.indexOf(wanted, at + 1))
    found.push([from[at + lead]!, to[at + lead + length - 1]!]);
  return found;
}

function merged(sorted: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  for (const [from, to] of sorted) {
    const last = marks.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return marks;
}
