// Which lines are in the ledger already, or stand twice in the file: same channel, title and day, or same address.
import { hash } from 'node:crypto';
import type { Db, Tx } from '#kernel/db';
import type { LedgerLine } from './line.ts';

type Marks = Pick<LedgerLine, 'channel' | 'title' | 'postedOn' | 'address'>;

/** Remembers the lines of a file as they pass. */
export class SeenLines {
  readonly #lines = new Map<string, number>();

  /** The earlier line that says the same, or null; the line is remembered either way. */
  add(line: Marks & { line: number }): number | null {
    const keys = keysOf(line).map((key) => hash('sha1', key, 'base64'));
    const earlier = keys.map((key) => this.#lines.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!this.#lines.has(key)) this.#lines.set(key, line.line);
    return earlier ?? null;
  }
}

/** For each line that the ledger holds already: its line number and the id of the posting. A few hundred lines at a time. */
export async function inLedger(db: Db | Tx, organId: string, lines: readonly (Marks & { line: number })[]): Promise<Map<number, string>> {
  if (lines.length === 0) return new Map();
  const known = new Map<string, string>();
  for (const [channel, some] of Map.groupBy(lines, (line) => line.channel)) {
    const titles = some.map((line) => line.title);
    for (const row of await postingsWith(db, organId).where('channel', '=', channel).where('title', 'in', titles).execute())
      for (const key of keysOf({ ...row, channel, address: null })) known.set(key, row.id);
  }
  const addresses = lines.flatMap((line) => line.address ?? []);
  if (addresses.length > 0)
    for (const row of await postingsWith(db, organId).where('address', 'in', addresses).execute())
      known.set(addressKey(row.address!), row.id);
  return new Map(lines.flatMap((line) => keysOf(line).flatMap((key) => (known.has(key) ? [[line.line, known.get(key)!] as const] : []))));
}

function postingsWith(db: Db | Tx, organId: string) {
  return db.selectFrom('posting').select(['id', 'title', 'posted_on as postedOn', 'address']).where('organ_id', '=', organId);
}

function keysOf({ channel, title, postedOn, address }: Omit<Marks, 'postedOn'> & { postedOn: string }): string[] {
  return [`${channel}\t${postedOn}\t${title}`, ...(address === null ? [] : [addressKey(address)])];
}

function addressKey(address: string): string {
  return `\t${address}`;
}
