// Looks once a second for what other processes published and for changed templates, so that kept pages do not grow old.
import type { Desk } from './desk.ts';

const everyMilliseconds = 1000;
/** Ticks after which organs and columns are read anew although nothing announced a change. */
const renewal = 60;

/** Starts looking; returns how to stop. */
export function watch(desk: Desk, bump: (organId: string) => void): () => void {
  const known = new Map<string, number>();
  let busy = false;
  let ticks = 0;
  const look = async () => {
    desk.cache.tick();
    ticks += 1;
    if (busy) return;
    busy = true;
    try {
      await lookOnce(desk, known, bump);
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
  return () => clearInterval(timer);
}

/** One look: bumps every organ whose version is not the known one, and remembers it. */
export async function lookOnce(desk: Desk, known: Map<string, number>, bump: (organId: string) => void): Promise<void> {
  if (await desk.templates.refresh()) desk.cache.drop('');
  for (const [organId, version] of await desk.reader.versions()) {
    if (known.get(organId) !== version) bump(organId);
    known.set(organId, version);
  }
}
