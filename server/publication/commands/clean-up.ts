// 文件清理: one decision repeals, ends or amends many texts at once; the lines that cannot be done are told and left alone.
import { Type as T } from 'typebox';
import { CleanUpLine } from '#contract/publication-life';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { cleanUpAnswer, completeDecision, judgeLines, nothingToDo } from '../life/clean-up.ts';
import { changeValidity } from '../life/validity.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';

export const cleanUpInput = {
  organId: Id,
  onDay: T.String({ maxLength: 20 }),
  byPublicationId: T.Optional(Id),
  byDocument: T.Optional(T.String({ maxLength: 300 })),
  note: T.Optional(T.String({ maxLength: 500 })),
  lines: T.Array(CleanUpLine, { minItems: 1, maxItems: 500 }),
};

export const cleanUp = command({
  name: 'publication.cleanUp',
  title: '办理文件清理',
  permission: may.changeValidity,
  input: T.Object(cleanUpInput),
  blockers: async (tx, { organId, ...given }, act) => nothingToDo(await judgeLines(tx, organId, completeDecision(given), act.today)),
  async run(tx, { organId, ...given }, act) {
    const decision = completeDecision(given);
    const results = await judgeLines(tx, organId, decision, act.today);
    for (const { id, ok, validity } of results) {
      if (!ok || id === null) continue;
      const { row } = await findPublication(tx, { organId, id });
      await changeValidity(tx, act, row, { ...decision, validity });
    }
    return cleanUpAnswer(results, true);
  },
});
