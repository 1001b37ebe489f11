// The body of every row of the website: written by hand where there is one, otherwise composed for its kind.

import type { LedgerRow } from '../ledger-row.ts';
import { emergency, leader, licence, notice, penalty } from './decisions.ts';
import { budget, execution, keyArea, villageAffairs } from './figures.ts';
import { interpretation } from './interpretation.ts';
import { toHtml } from './markup.ts';
import { news } from './news.ts';
import { opennessWork, personnel, policy, rulebook } from './official.ts';
import { functions } from './organ.ts';
import { type Subject, subjectOf } from './subject.ts';
import { writtenBodies } from './written.ts';

const demoNote = '（本页为演示内容，所述人员、事项和数字均为虚构。）';

const composers: Record<string, (subject: Subject) => string> = {
  functions,
  leaders: leader,
  personnel,
  'work-news': news,
  policy,
  'normative-document': rulebook,
  interpretation,
  'key-area': keyArea,
  'openness-work': opennessWork,
  execution,
  budget,
  notice,
  licence,
  penalty,
  emergency,
  guide: rulebook,
  'village-affairs': villageAffairs,
};

/** Gives the HTML body of a row; the same row gives the same body. A row of a kind without a composer is an Error. */
export function demoBodies(): (row: LedgerRow) => string {
  const written = writtenBodies();
  return (row) => toHtml(`${written.get(row.title) ?? composed(row)}\n\n${demoNote}`);
}

function composed(row: LedgerRow): string {
  const compose = composers[row.kind ?? ''];
  if (compose === undefined) throw new Error(`no body for kind ${row.kind}: ${row.title}`);
  return compose(subjectOf(row));
}
