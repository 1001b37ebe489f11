// 写明理由保留: a warning is a person's to decide; whoever works on the text answers it with a reason that is kept.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { findingsOf, type ShownFinding } from '../findings.ts';
import { mayWriting } from '../permissions-writing.ts';
import { findPublication, type PublicationKey } from '../publication.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { screeningKey } from '../screening-key.ts';
import { stateBlockers } from '../states.ts';
import { signFor } from '../waivers.ts';

const shortestReason = 4;

export const keepWarning = command({
  name: 'publication.keepWarning',
  title: '写明理由保留提醒处',
  permission: mayWriting.keepWarning,
  input: T.Object({
    organId: Id,
    id: Id,
    fingerprints: T.Array(T.String({ maxLength: 128 }), { minItems: 1, maxItems: 200 }),
    reason: Reason,
  }),
  async blockers(tx, input) {
    const { standing } = await findPublication(tx, input);
    const state = ['writing', 'inReview', 'approved'].includes(standing) ? [] : stateBlockers('save', standing);
    return [...state, ...reasonBlockers(input.reason, shortestReason)];
  },
  async run(tx, { organId, id, fingerprints, reason }, act) {
    const key = { organId, id };
    for (const finding of await warningsOf(tx, act, key, new Set(fingerprints))) await signFor(tx, act, key, finding, reason);
    return { done: true };
  },
});

async function warningsOf(tx: Tx, act: Act, key: PublicationKey, wanted: ReadonlySet<string>): Promise<ShownFinding[]> {
  const { draft } = await findPublication(tx, key);
  const all = draft ? await findingsOf(tx, key.organId, key.id, draft, screeningKey(act.services.dataFolder)) : [];
  const found = all.filter(
    (one, at) => wanted.has(one.fingerprint) && all.findIndex((other) => other.fingerprint === one.fingerprint) === at,
  );
  if (found.length < wanted.size) throw refuse('publication.findingGone');
  if (all.some((one) => wanted.has(one.fingerprint) && one.severity === 'block')) throw refuse('publication.notWarning');
  return found;
}
