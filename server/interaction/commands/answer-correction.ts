// 答复: a report is answered, or answered anew; shown to everybody only without personal data.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { bumpSiteVersion } from '#publication';
import { answerBlockers, stateBlockers } from '../blockers.ts';
import { changeCorrection, findCorrection } from '../correction.ts';
import { may } from '../permissions.ts';
import { isOpen } from '../states.ts';

export const answerCorrection = command({
  name: 'interaction.answer',
  title: '答复纠错',
  permission: may.answer,
  input: T.Object({
    organId: Id,
    id: Id,
    version: T.Integer(),
    outcome: T.Union([T.Literal('answered'), T.Literal('rejected')]),
    answer: T.String({ maxLength: 4000 }),
    isPublic: T.Boolean(),
    /** The report as everybody may read it. */
    publicWords: T.String({ maxLength: 8000 }),
  }),
  async blockers(tx, input) {
    const { row } = await findCorrection(tx, input);
    const verb = !isOpen(row.state) ? 'change' : input.outcome === 'rejected' ? 'reject' : 'answer';
    return [...stateBlockers(verb, row.state), ...answerBlockers(input)];
  },
  async run(tx, input, act) {
    const { row } = await findCorrection(tx, input);
    const { organId, id, outcome, isPublic } = input;
    await act.watch('correction', { organ_id: organId, id });
    await changeCorrection(tx, input, {
      state: outcome,
      answer: input.answer.trim(),
      is_public: isPublic ? 1 : 0,
      public_words: isPublic ? input.publicWords.trim() : '',
      answered_by: act.actor.personId,
      handler_id: row.handler_id ?? act.actor.personId,
      // The day of the first answer: a word mended later does not make it late.
      answered_at: row.answered_at ?? act.now,
      answered_on: row.answered_on ?? act.today,
    });
    await bumpSiteVersion(tx, organId, 'nothing');
    await act.emit('interaction.correctionAnswered', { organId, correctionId: id });
    return { done: true };
  },
});
