// Numbers of passports, travel permits and military papers: without a check digit, so only where the words before them or the heading above say so.
import type { Mark, NumberKind } from './finding.ts';

export interface PaperNumber {
  kind: NumberKind;
  value: string;
  start: number;
  end: number;
  marks: Mark[];
  suggestion: string;
}

const suggestion = '请遮盖护照、通行证或者军人证件的号码。';

const paper = '护照|回乡证|台胞证|来往内地通行证|来往大陆通行证|往来港澳通行证';
const soldier = '军官证|士兵证|士官证|军人证|义务兵证|文职干部证';
/** What may stand between the paper's name and its number. */
const joint = '(?:证件?)?(?:号码|编号|号)?[\\s为是:：（(]*';

const mayBeLabelled = new RegExp(`${paper}|${soldier}`);
const labelled = new RegExp(`(?:${paper})${joint}([A-Z]{1,2}\\d{7,10}|\\d{8,9})(?![A-Za-z0-9])`, 'g');
const ofSoldiers = new RegExp(`(?:${soldier})${joint}(?:\\p{Script=Han}{0,3}字)?第?(\\d{6,8})(?!\\d)`, 'gu');
const lettered = /(?<![A-Za-z0-9])([A-Z]{1,2}\d{7,10})(?![A-Za-z0-9])/g;
const headed = new RegExp(paper);

/** Every such number; `headingAt` gives the heading over an offset in a table's row. */
export function* otherPapersIn(text: string, headingAt: (offset: number) => string): Generator<PaperNumber> {
  if (mayBeLabelled.test(text)) for (const form of [labelled, ofSoldiers]) for (const hit of text.matchAll(form)) yield numberOf(hit);
  for (const hit of text.matchAll(lettered)) if (headed.test(headingAt(hit.index))) yield numberOf(hit);
}

function numberOf(hit: RegExpExecArray): PaperNumber {
  const value = hit[1]!;
  const start = hit.index + hit[0].lastIndexOf(value);
  const end = start + value.length;
  const marks = Array.from({ length: value.length }, (_, at): Mark => [start + at, start + at + 1]);
  return { kind: 'idNumber', value, start, end, marks, suggestion };
}
