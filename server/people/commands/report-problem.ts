// 遇到问题: where, which request, in the person's own words; the system administrator reads and answers.
import { Type as T } from 'typebox';
import { Id, Nullable } from '#contract/shared';
import { command } from '#kernel/command';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { filled } from '../fields.ts';
import { may } from '../permissions.ts';

export const reportProblem = command({
  name: 'people.reportProblem',
  title: '反馈问题',
  permission: may.reportProblem,
  organ: () => null,
  input: T.Object({
    organId: T.Optional(Nullable(Id)),
    page: T.String({ maxLength: 500 }),
    requestId: T.Optional(Nullable(T.String({ maxLength: 40 }))),
    words: T.String({ maxLength: 2000 }),
    agent: T.Optional(T.String({ maxLength: 300 })),
  }),
  async run(tx, input, { actor, now, watch }) {
    const id = newId();
    await watch('problem_report', { id });
    const home = await tx
      .selectFrom('person')
      .select('organ_id')
      .where('id', '=', actor.personId ?? '')
      .executeTakeFirst();
    const here = actor.grants.some((grant) => grant.organId === input.organId);
    await tx
      .insertInto('problem_report')
      .values({
        id,
        organ_id: here ? (input.organId ?? null) : (home?.organ_id ?? null),
        person_id: actor.personId,
        page: withoutNumbers(input.page.split(/[?#]/)[0] ?? ''),
        request_id: input.requestId ?? null,
        words: withoutNumbers(filled(input.words, '遇到的问题', 'words')),
        agent: input.agent ?? '',
        at: now,
        state: 'open',
        answer: null,
        answered_at: null,
      })
      .execute();
    return { id };
  },
});

export const answerProblem = command({
  name: 'people.answerProblem',
  title: '答复问题反馈',
  permission: may.answerProblems,
  input: T.Object({ organId: Id, id: Id, answer: T.String({ maxLength: 2000 }) }),
  async run(tx, { organId, id, answer }, { now, watch }) {
    await watch('problem_report', { id });
    const done = await tx
      .updateTable('problem_report')
      .set({ state: 'answered', answer: filled(answer, '答复', 'answer'), answered_at: now })
      .where('id', '=', id)
      .where('organ_id', '=', organId)
      .executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw refuse('people.problemMissing');
    return { done: true };
  },
});

/** Identity numbers, mobiles and bank cards somebody pasted from his work are masked: a report carries no personal data. */
export function withoutNumbers(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\d(?:[ -]?\d){13,18}[xX]?/g, '［号码已隐去］')
    .replace(/(?<!\d)1[3-9]\d(?:[ -]?\d){8}(?!\d)/g, '［号码已隐去］');
}
