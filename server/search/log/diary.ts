// What people look for, counted by day and words: gathered in memory and written now and then, so that no search waits for it.
import type { Clock } from '#kernel/clock';
import type { Database, Tx } from '#kernel/db';
import { foldWord } from '../synonyms/book.ts';

export interface SearchDiary {
  /** Notes a search, without who searched. */
  note(organId: string, words: string, found: number): void;
  /** Writes what was gathered. */
  flush(): Promise<void>;
  /** Writes the rest and stops. */
  close(): Promise<void>;
}

const everyMilliseconds = 10_000;
const longestWords = 40;
/** Of one organ and day: a machine trying words must not fill the table. */
const mostOfDay = 2000;

interface Noted {
  organId: string;
  day: string;
  words: string;
  searches: number;
  found: number;
}

export function searchDiary(database: Pick<Database, 'write'>, clock: Pick<Clock, 'today'>): SearchDiary {
  const gathered = new Map<string, Noted>();
  const flush = async () => {
    const noted = [...gathered.values()];
    gathered.clear();
    if (noted.length > 0) await database.write.transaction().execute((tx) => write(tx, noted));
  };
  const timer = setInterval(() => {
    // The figures of ten seconds are not worth an error: the database is away, and whoever searches is told so.
    flush().catch(() => undefined);
  }, everyMilliseconds);
  timer.unref();
  return {
    note(organId, words, found) {
      const kept = worthKeeping(words);
      if (kept === null || gathered.size >= mostOfDay) return;
      const day = clock.today();
      const key = `${organId} ${day} ${kept}`;
      const known = gathered.get(key);
      gathered.set(key, { organId, day, words: kept, searches: (known?.searches ?? 0) + 1, found });
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush().catch(() => undefined);
    },
  };
}

/** The words as they are kept: long numbers, addresses of mail and long texts may name a person and are not. */
export function worthKeeping(words: string): string | null {
  if (/@/u.test(words)) return null;
  const folded = foldWord(words).slice(0, longestWords).trim();
  if (folded === '' || /\d{6,}/u.test(words.normalize('NFKC').replace(/[\s.\-—_]/gu, ''))) return null;
  return folded;
}

async function write(tx: Tx, noted: readonly Noted[]): Promise<void> {
  for (const { organId, day, words, searches, found } of noted) {
    const { n } = await tx
      .selectFrom('search_log')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('organ_id', '=', organId)
      .where('day', '=', day)
      .executeTakeFirstOrThrow();
    if (Number(n) >= mostOfDay) continue;
    await tx
      .insertInto('search_log')
      .values({ organ_id: organId, day, words, searches, found })
      .onConflict((on) =>
        on.columns(['organ_id', 'day', 'words']).doUpdateSet((eb) => ({ searches: eb('search_log.searches', '+', searches), found })),
      )
      .execute();
  }
}
