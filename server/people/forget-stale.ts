// At night: sessions long over and attempts long past are forgotten.
import type { Runtime } from '#kernel/command';
import { minutesFrom } from './sign-in/sign-in-rules.ts';

const day = 24 * 60;
const keepSessionsDays = 90;

/** Returns how many rows went. The audit trail keeps what happened. */
export async function forgetStale(runtime: Runtime): Promise<number> {
  const { write } = runtime.database;
  const now = runtime.clock.now();
  const sessions = await write
    .deleteFrom('session')
    .where('seen_at', '<', minutesFrom(now, -keepSessionsDays * day))
    .executeTakeFirst();
  const attempts = await write
    .deleteFrom('sign_in_throttle')
    .where('since', '<', minutesFrom(now, -2 * day))
    .where((e) => e.or([e('locked_until', 'is', null), e('locked_until', '<', now)]))
    .executeTakeFirst();
  return Number(sessions.numDeletedRows + attempts.numDeletedRows);
}
