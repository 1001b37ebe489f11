// 涉及、未涉及某个领域: what the organ is not concerned with gets one sentence instead of items.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { may } from '../permissions.ts';

export const setDomain = command({
  name: 'catalogue.setDomain',
  title: '确定是否涉及某个领域',
  permission: may.edit,
  input: T.Object({
    organId: Id,
    domain: T.String({ minLength: 1, maxLength: 40 }),
    involved: T.Boolean(),
    sentence: T.String({ maxLength: 300 }),
  }),
  async blockers(_tx, { involved, sentence }) {
    return involved || sentence.trim() !== ''
      ? []
      : [{ code: 'catalogue.sentence', message: '未涉及的领域请写一句说明，公众会在目录里看到。', field: 'sentence' }];
  },
  async run(tx, { organId, domain, involved, sentence }, act) {
    await act.watch('catalogue_domain', { organ_id: organId, domain });
    const change = {
      involved: involved ? 1 : 0,
      sentence: sentence.trim(),
      changed_by: act.actor.personId ?? '',
      changed_at: act.now,
    };
    const { last } = await tx
      .selectFrom('catalogue_domain')
      .select((eb) => eb.fn.max('position').as('last'))
      .where('organ_id', '=', organId)
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('catalogue_domain')
      .values({ organ_id: organId, domain, position: Number(last ?? 0) + 1, ...change })
      .onConflict((on) => on.columns(['organ_id', 'domain']).doUpdateSet(change))
      .execute();
    return { done: true };
  },
});
