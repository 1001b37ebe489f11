// Who else has this draft open, told while writing; and that the server holds a newer version than the page.
import { useEffect, useState } from 'react';
import type { Answer } from '../../api/client.ts';
import { tell } from '../../api/client.ts';
import type { Desk } from './use-desk.ts';

const path = '/api/organs/{organId}/publications/{id}/presence';
const pause = 15_000;

export type Presence = Answer<typeof path, 'post'>;

/** The others and the server's newest version; null until first heard of, and while the line is down. */
export function usePresence(organId: string, id: string, { keeper }: Desk): Presence | null {
  const [presence, setPresence] = useState<Presence | null>(null);
  useEffect(() => {
    const at = { path: { organId, id } };
    const call = () => tell('post', path, { ...at, body: { writes: keeper.hasUnsaved } }).then(setPresence, () => setPresence(null));
    void call();
    const timer = setInterval(() => document.visibilityState === 'visible' && void call(), pause);
    return () => {
      clearInterval(timer);
      void tell('post', path, { ...at, body: { writes: false, leaves: true } }).catch(() => {});
    };
  }, [organId, id, keeper]);
  return presence;
}
