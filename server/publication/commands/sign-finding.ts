// 签字保留: someone who did not write the text answers for what screening found, with a reason. It holds for this value in this publication.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { refuse } from '../errors.ts';
import { findingsOf, type ShownFinding } from '../findings.ts';
import { may } from '../permissions.ts';
import { authorsOf, findPublication, type PublicationKey } from '../publication.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { screeningKey } from '../screening-key.ts';
import { stateBlockers } from '../states.ts';
import { signFor } from '../waivers.ts';

const shortestReason = 10;

export const signFinding = command({
  name: 'publication.signFinding',
  title: '签字保留个人信息',
  permission: may.signFinding,
  input: T.Object({ organId: Id, id: Id, fingerprint: T.String({ maxLength: 128 }), reason: Reason }),
  async blockers(tx, input, act) {
    const { standing } = await findPublication(tx, input);
    const authors = await authorsOf(tx, input);
    const state = ['writing', 'inReview', 'approved'].includes(standing) ? [] : stateBlockers('save', standing);
    const own: Blocker[] = authors.includes(act.actor.personId ?? '')
      ? [{ code: 'publication.ownFinding', message: '这是您自己写的稿子，须由另一位签发人或者公开办负责人签字。' }]
      : [];
    return [...state, ...own, ...reasonBlockers(input.reason, shortestReason)];
  },
  async run(tx, { organId, id, fingerprint, reason }, act) {
    const key = { organId, id };
    const finding = await findFinding(tx, act, key, fingerprint);
    await signFor(tx, act, key, finding, reason);
    return { done: true };
  },
});

async function findFinding(tx: Tx, act: Act, key: PublicationKey, fingerprint: string): Promise<ShownFinding> {
  const { draft } = await findPublication(tx, key);
  const findings = draft ? await findingsOf(tx, key.organId, key.id, draft, screeningKey(act.services.dataFolder)) : [];
  const found = findings.find((one) => one.fingerprint === fingerprint);
  if (!found) throw refuse('publication.findingGone');
  return found;
}
