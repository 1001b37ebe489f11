// What an entry must be like, whoever brings it: typed in, or a line of an imported table.

import type { EntryFieldsInput } from '#contract/screening';
import { isDay } from '#kernel/day';
import type { Blocker } from '#kernel/errors';
import { foldedExpression } from './fold-table.ts';
import { type ListKind, listKindNames, needsReplacement } from './kinds.ts';

const shortest = 2;
const longest = 60;

/** Entries with the same spelling elsewhere, by spelling. */
export interface Namesakes {
  /** In the organ's other lists. */
  own: ReadonlyMap<string, { list: string; kind: ListKind }>;
  /** In lists of organs above. */
  above: ReadonlyMap<string, { list: string; kind: ListKind }>;
}

/** Sentences, each with the field it is about; empty: the entry is good. */
export function entryProblems(kind: ListKind, fields: EntryFieldsInput, namesakes: Namesakes): Blocker[] {
  const spelling = foldedExpression(fields.expression);
  return [
    ...shapeProblems(fields.expression, spelling),
    ...replacementProblems(kind, fields, spelling),
    ...(fields.source.trim() === '' ? [problem('source', '请写明依据，例如文件名称、词典或者“本机关规定”。')] : []),
    ...(fields.since && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(fields.since)
      ? [problem('since', '“自何时”写成 2018、2018-03 或者 2018-03-17。')]
      : []),
    ...(fields.validFrom && !isDay(fields.validFrom) ? [problem('validFrom', '没有这一天，请写成 2026-12-01。')] : []),
    ...(kind === 'allow' && fields.severity ? [problem('severity', '放行词没有级别。')] : []),
    ...contradictions(kind, spelling, namesakes),
  ];
}

function shapeProblems(expression: string, spelling: string): Blocker[] {
  const length = [...spelling].length;
  if (length === 0) return [problem('expression', '请填写词语。')];
  if (length < shortest) return [problem('expression', '只有一个字，几乎每篇都会碰上，请写两个字以上。')];
  if (length > longest) return [problem('expression', `太长了，词语最多 ${longest} 个字。`)];
  if (/[\n\t]/.test(expression.trim())) return [problem('expression', '词语里不能换行，一个词语一条。')];
  return [];
}

function replacementProblems(kind: ListKind, { replacement }: EntryFieldsInput, spelling: string): Blocker[] {
  const right = replacement.trim();
  if (right === '') {
    return needsReplacement.has(kind) ? [problem('replacement', `“${listKindNames[kind]}”的词条要写明应改成什么。`)] : [];
  }
  if (kind === 'allow') return [problem('replacement', '放行词不需要“改为”。')];
  if (foldedExpression(right) === spelling) return [problem('replacement', '“改为”和词语是一样的。')];
  return [];
}

function contradictions(kind: ListKind, spelling: string, { own, above }: Namesakes): Blocker[] {
  const here = own.get(spelling);
  const there = above.get(spelling);
  if (here?.kind === 'allow')
    return [problem('expression', `“${here.list}”里放行了同一个词，放行优先，加在这里不会起作用；请先停用那一条。`)];
  if (here && kind === 'allow')
    return [problem('expression', `“${here.list}”里有同一个词，放行后那一条不再起作用；请改为停用那一条，或者放行一个更长的词。`)];
  if (here) return [problem('expression', `“${here.list}”里已经有这个词，请在那里修改。`)];
  if (there && kind === 'allow' && there.kind !== 'allow')
    return [problem('expression', `上级机关的“${there.list}”里有同一个词，本机关不能放行；可以放行含有它的更长的词，或者请上级机关修改。`)];
  return [];
}

function problem(field: string, message: string): Blocker {
  return { code: 'screening.entry', message, field };
}
