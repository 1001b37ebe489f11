// Why a step on a correction is not possible; the same list for the button and the command.
import type { Blocker } from '#kernel/errors';
import { type Actor, type Permission, whyNot } from '#kernel/permission';
import { maskText, screenText } from '#screening';
import { may } from './permissions.ts';
import { type CorrectionState, type CorrectionVerb, correctionStateNames, correctionTransitions } from './states.ts';
import type { CorrectionTableRow } from './tables.ts';

const permissionOf: Record<CorrectionVerb, Permission> = { take: may.take, answer: may.answer, reject: may.answer, change: may.answer };

/** What may be done next, each with what stands in its way. */
export function stepsOf(row: CorrectionTableRow, actor: Actor): { verb: CorrectionVerb; title: string; blockers: Blocker[] }[] {
  return correctionTransitions.map(({ verb, title }) => {
    const denied = whyNot(actor, permissionOf[verb], row.organ_id);
    return { verb, title, blockers: [...stateBlockers(verb, row.state), ...(denied ? [denied] : [])] };
  });
}

export function stateBlockers(verb: CorrectionVerb, state: string): Blocker[] {
  const { from, title } = correctionTransitions.find((one) => one.verb === verb)!;
  if ((from as readonly string[]).includes(state)) return [];
  const name = correctionStateNames[state as CorrectionState] ?? state;
  return [{ code: `interaction.state.${state}`, message: `这条纠错“${name}”，不能再“${title}”。` }];
}

const shortestAnswer = 4;
export const longestAnswer = 1000;

/** Why these words cannot leave the house as an answer, or as the report shown beside it. */
export function answerBlockers(of: { answer: string; isPublic: boolean; publicWords: string }): Blocker[] {
  const shown = of.isPublic
    ? [...lengthBlockers('publicWords', '公开的问题', of.publicWords), ...personalData('publicWords', '公开的问题', of.publicWords)]
    : [];
  return [...lengthBlockers('answer', '答复', of.answer), ...personalData('answer', '答复', of.answer), ...shown];
}

function lengthBlockers(field: string, name: string, text: string): Blocker[] {
  const length = [...text.trim()].length;
  if (length < shortestAnswer) return [{ code: 'interaction.answer', message: `请写${name}，至少${shortestAnswer}个字。`, field }];
  if (length <= longestAnswer) return [];
  return [{ code: 'interaction.answer', message: `${name}写了${length}个字，最多${longestAnswer}个字，请缩短。`, field }];
}

function personalData(field: string, name: string, text: string): Blocker[] {
  return screenText(text, { field: name })
    .filter((finding) => finding.severity === 'block')
    .map((finding) => ({
      code: 'interaction.personalData',
      message: `${finding.where}里像是有个人信息：${finding.excerpt}。${finding.suggestion}`,
      article: '《条例》第十五条',
      field,
    }));
}

/** What a report says of persons, in sentences, and the report with it hidden. */
export function screenedReport(words: string): { sentences: string[]; masked: string } {
  const found = screenText(words, { field: '纠错内容' });
  const sentences = found.map((finding) => `${finding.where}里像是有个人信息：${finding.excerpt}`);
  return { sentences, masked: maskText(words, found) };
}
