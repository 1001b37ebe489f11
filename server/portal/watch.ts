// Looks once a second for what other processes published and for changed templates, so that kept pages do not grow old.
import type { Desk } from './desk.ts';

const everyMilliseconds = 1000;
/** Ticks after which organs and columns are read anew although nothing announced a change. */
const renewal = 60;

export interface Watch {
  /** This process changed what the organ shows and dropped its pages itself: the next look need not drop them again. */
  own(organId: string): void;
  stop(): void;
}

/** Starts looking. */
export function watch(desk: Desk, bump: (organId: string) => void): Watch {
  const seen: Seen = { known: new Map(), own: 0 };
  let busy = false;
  let ticks = 0;
  const look = async () => {
    desk.cache.tick();
    ticks += 1;
    if (busy) return;
    busy = true;
    try {
      await lookOnce(desk, seen, bump);
      // Not while the database is away: what is remembered is all there is.
      if (ticks % renewal === 0) desk.renew();
    } catch {
      // The database is away; the kept pages are still served, and the next look will tell.
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(look, everyMilliseconds);
  timer.unref();
  return {
    stop: () => clearInterval(timer),
    own(organId) {
      seen.own += 1;
      const version = seen.known.get(organId);
      if (version !== undefined) seen.known.set(organId, version + 1);
    },
  };
}

/** The versions as last read or counted by this process, and how often it counted. */
export interface Seen {
  known: Map<string, number>;
  own: number;
}

/** One look: bumps every organ whose version is not the known one, and remembers it. */
export async function lookOnce(desk: Desk, seen: Seen, bump: (organId: string) => void): Promise<void> {
  if (await desk.templates.refresh()) desk.cache.drop('');
  const before = seen.own;
  const versions = await desk.reader.versions();
  // Read while this process was committing: it cannot be told which change is whose. The next look can.
  if (seen.own !== before) return;
  for (const [organId, version] of versions) {
    if (seen.known.get(organId) !== version) bump(organId);
    seen.known.set(organId, version);
  }
}
