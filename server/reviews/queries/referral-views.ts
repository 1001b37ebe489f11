// What was sent up and what others said, with names.
import type { Static } from 'typebox';
import type { WorkingCalendar } from '#calendar';
import type { ConsentView, ReferralView } from '#contract/reviews';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { personNames } from '#people';
import { referralAge } from '../age.ts';
import { type Consent, consentDecisions } from '../consents.ts';
import { answerName, type Referral, targetName } from '../referrals.ts';

type ReferralAnswer = Static<typeof ReferralView>;

/** The referrals of a review, the newest first. */
export async function referralViews(
  db: Db | Tx,
  rows: readonly Referral[],
  calendar: WorkingCalendar,
  today: Day,
): Promise<ReferralAnswer[]> {
  const names = await personNames(
    db,
    rows.flatMap((one) => [one.sent_by, ...(one.answered_by ? [one.answered_by] : [])]),
  );
  return rows.map((one) => {
    const waits = one.answer === null && one.recalled_at === null;
    return {
      id: one.id,
      toKind: one.to_kind,
      toKindName: targetName(one.to_kind),
      toName: one.to_name,
      reason: one.reason,
      letter: one.letter,
      sentOn: one.sent_on,
      sentByName: names.get(one.sent_by) ?? '',
      ...(waits ? referralAge(calendar, one.sent_on, today) : { waitingDays: 0, level: 'normal' as const }),
      answer: one.answer === null ? null : answerView(one, one.answer, names),
      recalled: one.recalled_at === null ? null : { at: one.recalled_at, reason: one.recall_reason ?? '' },
    };
  });
}

/** The opinions of other organs. */
export async function consentViews(db: Db | Tx, rows: readonly Consent[]): Promise<Static<typeof ConsentView>[]> {
  const names = await personNames(
    db,
    rows.map((one) => one.entered_by),
  );
  return rows.map((one) => ({
    organName: one.organ_name,
    decision: one.decision as Static<typeof ConsentView>['decision'],
    decisionName: consentDecisions[one.decision] ?? one.decision,
    decidedOn: one.decided_on,
    number: one.number,
    note: one.note,
    fileHash: one.file_hash,
    fileName: one.file_name,
    version: one.subject_version,
    enteredByName: names.get(one.entered_by) ?? '',
  }));
}

function answerView(one: Referral, code: string, names: ReadonlyMap<string, string>): ReferralAnswer['answer'] {
  return {
    code,
    name: answerName(code),
    on: one.answered_on ?? '',
    number: one.answer_number ?? '',
    note: one.answer_note ?? '',
    fileHash: one.answer_file_hash,
    fileName: one.answer_file_name,
    byName: names.get(one.answered_by ?? '') ?? '',
  };
}
