// What the job of a set publishing does: publish, try again later, or stop and tell the people concerned why.
import type { JobContext } from '#jobs';
import { execute, type Runtime } from '#kernel/command';
import { type Blocker, Refusal } from '#kernel/errors';
import { type Actor, systemActor } from '#kernel/permission';
import { checkFiles } from '../commands/check-files.ts';
import { publishScheduled, stillWaiting, stopScheduled } from '../commands/publish-scheduled.ts';
import { type PublicationKey, personName } from '../publication.ts';

export interface Scheduled extends PublicationKey {
  scheduleId: string;
}

/** Over some ten minutes. */
export const tries = 8;

/** Publishes what waits. What passes by itself is waited for: files that today's rules have not seen yet, somebody who changes the row this moment, a database that is away. */
export async function publishAtItsTime(of: Scheduled, { runtime, attempt }: JobContext): Promise<void> {
  const waiting = await stillWaiting(runtime.database.write, of);
  if (!waiting) return;
  // The person decided with the permission of that moment; it is done in that person's name.
  const name = await personName(runtime.database.write, waiting.made_by);
  const actor: Actor = { ...systemActor, personId: waiting.made_by || null, name };
  try {
    await execute(runtime, publishScheduled, of, actor);
  } catch (error) {
    if (passes(error) && attempt < tries) {
      await askForChecks(error, of, runtime);
      throw error;
    }
    await execute(runtime, stopScheduled, { ...of, problem: sentenceOf(error) }, actor);
  }
}

const unchecked = new Set(['publication.file.pending', 'publication.file.stale']);

function passes(error: unknown): boolean {
  if (!(error instanceof Refusal) || error.kind === 'unavailable' || error.kind === 'conflict') return true;
  return error.blockers.length > 0 && error.blockers.every(isUnchecked);
}

function isUnchecked({ code }: Blocker): boolean {
  return unchecked.has(code);
}

async function askForChecks(error: unknown, { organId, id }: Scheduled, runtime: Runtime): Promise<void> {
  if (error instanceof Refusal && error.blockers.some(isUnchecked)) await execute(runtime, checkFiles, { organId, id }, systemActor);
}

function sentenceOf(error: unknown): string {
  return error instanceof Refusal ? error.message : '系统出了错，试了几次都没有发出；请由人发布，并告诉系统管理员。';
}
