// 定期评估 (第十八条): what is kept unopened is looked at again, with a conclusion and a reason each time.
import type { Act } from '#kernel/command';
import { type Day, isDay } from '#kernel/day';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { nextLook, nextLookProblem, rule } from '#law/regulation-18-reassessment';
import { citation } from '#law/rule';
import type { PublicationKey } from '../publication.ts';

export interface Assessment {
  /** kept: first registered; stays: still not opened; opens: goes to the reviews. */
  outcome: 'kept' | 'stays' | 'opens';
  disclosure: string;
  ground: string;
  reason: string;
  nextOn: string | null;
}

export const outcomeNames: Record<string, string> = { kept: '登记不公开', stays: '继续不公开', opens: '转为公开' };

/** Why it cannot be looked at again on that day; empty when it can. */
export function nextDayBlockers(text: string, today: Day): Blocker[] {
  const problem = isDay(text) ? nextLookProblem(text, today) : '请填写下次评估的日子，例如 2027-11-23。';
  return problem === null ? [] : [{ code: 'publication.nextOn', message: problem, field: 'nextOn', article: citation(rule) }];
}

/** The day proposed. */
export function yearLater(today: Day): Day {
  return nextLook(today);
}

/** Keeps the conclusion. */
export async function noteAssessment(tx: Tx, act: Act, { organId, id }: PublicationKey, of: Assessment): Promise<void> {
  await tx
    .insertInto('publication_assessment')
    .values({
      organ_id: organId,
      id: newId(),
      publication_id: id,
      outcome: of.outcome,
      disclosure: of.disclosure,
      ground: of.ground,
      reason: of.reason.trim(),
      next_on: of.nextOn,
      decided_by: act.actor.personId ?? '',
      decided_at: act.now,
    })
    .execute();
}
