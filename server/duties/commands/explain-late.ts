// 说明逾期原因: why one edition came, or is coming, after its day. What was said before stays in the audit trail.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { isLateKind } from '../lateness.ts';
import { may } from '../permissions.ts';
import { lateToday } from '../queries/clocks.ts';
import { publishedLate } from '../queries/late.ts';

const shortest = 4;
const longest = 500;

export const explainLate = command({
  name: 'duties.explainLate',
  title: '说明逾期原因',
  permission: may.explain,
  input: T.Object({
    organId: Id,
    publicationId: Id,
    edition: T.Integer({ minimum: 1 }),
    kind: T.String({ maxLength: 40 }),
    reason: T.String({ maxLength: 2000 }),
  }),
  async blockers(_tx, { kind, reason }) {
    const { length } = reason.trim();
    return [
      ...(isLateKind(kind) ? [] : [{ code: 'duties.kindOfReason', message: '请选择原因类别。', field: 'kind' }]),
      ...(length >= shortest && length <= longest
        ? []
        : [{ code: 'duties.reason', message: `请写明原因，${shortest}到${longest}个字。`, field: 'reason' }]),
    ];
  },
  async run(tx, { organId, publicationId, edition, kind, reason }, act) {
    const isLate =
      (await publishedLate(tx, organId, publicationId, edition, act.today)) ||
      (await lateToday(tx, organId, publicationId, edition, act.today));
    if (!isLate) throw refuse('duties.notLate');
    const key = { organ_id: organId, publication_id: publicationId, edition };
    await act.watch('duty_lateness', key);
    const said = { kind, reason: reason.trim(), given_by: act.actor.personId ?? '', given_at: act.now };
    await tx
      .insertInto('duty_lateness')
      .values({ ...key, ...said })
      .onConflict((on) => on.columns(['organ_id', 'publication_id', 'edition']).doUpdateSet(said))
      .execute();
    return { done: true };
  },
});
