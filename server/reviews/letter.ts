// 送审函: a draft from what is known, for the person to complete and print.
import { type Day, dayInWords } from '#kernel/day';
import type { Review } from './review.ts';

/** The letter with blanks where only the person knows; `□□` marks what is to be filled in. */
export function draftLetter(organName: string, { row }: Review, today: Day): string {
  const facts = (JSON.parse(row.facts) as { label: string; value: string }[] | Record<string, never>) ?? [];
  const named = Array.isArray(facts) ? facts.filter((one) => one.value !== '') : [];
  return [
    '关于提请确定政府信息能否公开的函',
    '',
    '□□：',
    '',
    `我机关拟主动公开《${row.subject_title}》。经保密审查，对下列内容能否公开不能确定，现按照《中华人民共和国政府信息公开条例》第十七条，提请贵单位确定：`,
    '',
    '一、不能确定的内容和理由：□□',
    ...(named.length > 0 ? [`二、信息情况：${named.map((one) => `${one.label}${one.value}`).join('；')}。`] : []),
    '',
    '请书面答复。',
    '',
    '附件：拟公开的信息全文',
    '',
    organName,
    dayInWords(today),
  ].join('\n');
}
