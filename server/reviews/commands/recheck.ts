// 抽查: the superior's disclosure office draws, at random, reviews that one hand decided in the organs below, and looks at them again.
import { randomInt } from 'node:crypto';
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { filled } from '../given.ts';
import { may } from '../permissions.ts';
import { sameHandPool } from '../same-hand.ts';

export const recheckResults: Record<string, string> = { right: '审核到位', flawed: '有瑕疵，已提醒', wrong: '有错误，已要求撤回或者改正' };

export const drawRechecks = command({
  name: 'reviews.drawRechecks',
  title: '抽取抽查样本',
  permission: may.recheck,
  input: T.Object({ organId: Id, many: T.Integer({ minimum: 1, maximum: 50 }) }),
  async blockers(tx, { organId }) {
    const pool = await sameHandPool(tx, organId);
    return pool.length > 0 ? [] : [{ code: 'reviews.noPool', message: '下级机关没有还没抽过的、由同一人办理的审核。' }];
  },
  async run(tx, { organId, many }, act) {
    const pool = await sameHandPool(tx, organId);
    const drawn: string[] = [];
    while (drawn.length < many && pool.length > 0) {
      const [one] = pool.splice(randomInt(pool.length), 1);
      const id = newId();
      await act.watch('review_recheck', { organ_id: organId, id });
      const row = {
        reviewed_organ_id: one!.organ_id,
        review_id: one!.id,
        title: one!.subject_title,
        drawn_by: act.actor.personId ?? '',
        drawn_at: act.now,
      };
      await tx
        .insertInto('review_recheck')
        .values({ organ_id: organId, id, ...row })
        .execute();
      drawn.push(id);
    }
    return { drawn: drawn.length };
  },
});

export const finishRecheck = command({
  name: 'reviews.finishRecheck',
  title: '办结抽查',
  permission: may.recheck,
  input: T.Object({ organId: Id, id: Id, result: T.String({ maxLength: 20 }), note: T.String({ maxLength: 1000 }) }),
  async run(tx, { organId, id, result, note }, act) {
    if (!Object.hasOwn(recheckResults, result)) throw refuse('reviews.input', { message: '请选择抽查结果。', field: 'result' });
    const words = result === 'right' ? note.trim() : filled(note, '发现了什么、怎么处理', 'note', 4);
    await act.watch('review_recheck', { organ_id: organId, id });
    const done = await tx
      .updateTable('review_recheck')
      .set({ result, note: words, done_by: act.actor.personId ?? '', done_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('done_at', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw refuse('reviews.recheckMissing');
    return { done: true };
  },
});
