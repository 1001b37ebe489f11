// The synonyms that hold for an organ: its own, those of the organs above it, the starter list; without what it switched off.
import { readFileSync } from 'node:fs';
import type { Db, Tx } from '#kernel/db';
import { listOrgans } from '#people';
import { runsOf } from '../runs.ts';

export type Direction = 'both' | 'from';

export interface SynonymGroup {
  /** Under which it is switched off: `starter 低保`, or the organ and the group. */
  key: string;
  organId: string | null;
  id: string | null;
  words: readonly string[];
  direction: Direction;
  note: string;
  version: number;
}

/** Folded word → the other words that are to be looked for with it. */
export type SynonymBook = ReadonlyMap<string, readonly string[]>;

/** Above this the search grows slower and finds nothing better. */
const mostOthers = 8;

let starter: SynonymGroup[] | undefined;

/** The list the program comes with. */
export function starterGroups(): readonly SynonymGroup[] {
  starter ??= readFileSync(new URL('starter.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(starterGroup);
  return starter;
}

function starterGroup(line: string): SynonymGroup {
  const [first = '', ...others] = line.split(/\s+/u).filter((word) => word !== '>');
  const direction = line.includes('>') ? 'from' : 'both';
  return { key: `starter ${first}`, organId: null, id: null, words: [first, ...others], direction, note: '', version: 1 };
}

/** The groups an organ sees, its own first, with which of them it switched off. */
export async function synonymGroups(db: Db | Tx, organId: string | null): Promise<(SynonymGroup & { off: boolean })[]> {
  if (organId === null) return starterGroups().map((group) => ({ ...group, off: false }));
  const line = lineOf(await organParents(db), organId);
  const own = await storedGroups(db, line);
  const off = await db.selectFrom('search_synonym_off').select('group_key').where('organ_id', '=', organId).execute();
  const switched = new Set(off.map((row) => row.group_key));
  return [...own, ...starterGroups()].map((group) => ({ ...group, off: switched.has(group.key) }));
}

async function storedGroups(db: Db | Tx, line: readonly string[]): Promise<SynonymGroup[]> {
  const rows = await db
    .selectFrom('search_synonym')
    .selectAll()
    .where('organ_id', 'in', line)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute();
  const groups = rows.map((row) => ({
    key: `${row.organ_id} ${row.id}`,
    organId: row.organ_id,
    id: row.id,
    words: JSON.parse(row.words) as string[],
    direction: row.direction as Direction,
    note: row.note,
    version: row.version,
  }));
  return line.flatMap((organId) => groups.filter((group) => group.organId === organId));
}

async function organParents(db: Db | Tx): Promise<Map<string, string | null>> {
  return new Map((await listOrgans(db)).map((organ) => [organ.id, organ.parentId]));
}

/** The organ and those above it. */
function lineOf(parents: ReadonlyMap<string, string | null>, organId: string): string[] {
  const line: string[] = [];
  for (let at: string | null = organId; at !== null && !line.includes(at); at = parents.get(at) ?? null) line.push(at);
  return line;
}

/** The book of an organ as it stands now. */
export async function synonymBook(db: Db, organId: string | null): Promise<SynonymBook> {
  return bookOf((await synonymGroups(db, organId)).filter((group) => !group.off));
}

let starterBook: Map<string, string[]> | undefined;

function bookOf(groups: readonly SynonymGroup[]): SynonymBook {
  starterBook ??= addGroups(new Map(), starterGroups());
  const whole = groups.filter((group) => group.organId === null).length === starterGroups().length;
  if (whole)
    return addGroups(
      new Map(starterBook),
      groups.filter((group) => group.organId !== null),
    );
  return addGroups(new Map(), groups);
}

function addGroups(book: Map<string, string[]>, groups: readonly SynonymGroup[]): Map<string, string[]> {
  for (const { words, direction } of groups) {
    const folded = words.map(foldWord).filter(Boolean);
    const finding = direction === 'both' ? folded : folded.slice(0, 1);
    for (const word of finding) {
      const others = new Set([...(book.get(word) ?? []), ...folded.filter((other) => other !== word)]);
      book.set(word, [...others].slice(0, mostOthers));
    }
  }
  return book;
}

/** A word as the index sees it. */
export function foldWord(word: string): string {
  return runsOf(word)
    .map((run) => run.chars.join(''))
    .join(' ');
}
