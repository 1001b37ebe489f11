// Who is behind a request.
import type { FastifyRequest } from 'fastify';
import type { Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import { digest } from '#kernel/ids';
import { type Actor, visitor } from '#kernel/permission';
import { tokenIn } from './cookie.ts';
import { grantsInForce, type LiveSession, liveSession } from './session.ts';
import { minutesFrom, signInRules } from './sign-in-rules.ts';

/** How stale the last sign of life may be, minutes: spares a write per request. */
const seenEvery = 1;

/**
 * The actor of each request, asked anew every time: a role taken away is gone at the next click. While a session
 * waits for the second step or a new password its holder is a visitor; only `sessionId` lets him finish that step.
 */
export function authenticator(runtime: Runtime, _config?: Config): (http: FastifyRequest) => Promise<Actor> {
  return async (http) => {
    const token = tokenIn(http);
    if (!token) return visitor(http.ip);
    const { read } = runtime.database;
    const now = runtime.clock.now();
    const session = await liveSession(read, digest(token), await signInRules(read), now);
    if (!session) return visitor(http.ip);
    await markSeen(runtime, session, now);
    if (session.waitsFor) return { ...visitor(http.ip), sessionId: session.id };
    return {
      kind: 'person',
      personId: session.personId,
      name: session.name,
      address: http.ip,
      sessionId: session.id,
      grants: await grantsInForce(read, session.personId, runtime.clock.today()),
    };
  };
}

async function markSeen(runtime: Runtime, session: LiveSession, now: string): Promise<void> {
  if (session.seenAt > minutesFrom(now, -seenEvery)) return;
  const mark = runtime.database.write.updateTable('session').set({ seen_at: now }).where('id', '=', session.id);
  await mark.where('ended_at', 'is', null).execute();
}
