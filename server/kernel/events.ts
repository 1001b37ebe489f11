// What modules announce to those above them: written in the same transaction as the change (outbox).
import type { Tx } from './db.ts';
import { newId } from './ids.ts';

/** Name → payload of every event; each module adds its own in its `events.ts`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in each module's events.ts
export interface Events {}
export type EventName = keyof Events & string;

/** An event as subscribers receive it. */
export interface Announced<N extends EventName = EventName> {
  id: string;
  name: N;
  organId: string | null;
  at: string;
  payload: Events[N];
}

declare module './db.ts' {
  interface Tables {
    outbox: { id: string; organ_id: string | null; name: string; payload: string; at: string; relayed_at: string | null };
  }
}

/** Puts an event into the outbox; it is relayed to its subscribers after the commit, at least once. */
export async function announce<N extends EventName>(
  tx: Tx,
  name: N,
  organId: string | null,
  payload: Events[N],
  at: string,
): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({ id: newId(), organ_id: organId, name, payload: JSON.stringify(payload), at, relayed_at: null })
    .execute();
}
