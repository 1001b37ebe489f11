// A reason people type: kept in the audit trail, so it has to say something.
import { Type as T } from 'typebox';
import type { Blocker } from '#kernel/errors';

export const Reason = T.String({ maxLength: 500 });

/** Why the words are no reason; empty when they are. */
export function reasonBlockers(reason: string, atLeast: number): Blocker[] {
  const length = [...reason.trim()].length;
  return length >= atLeast ? [] : [{ code: 'publication.reason', message: `请写明理由，至少${atLeast}个字。`, field: 'reason' }];
}
