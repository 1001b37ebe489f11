// 下级报审: what organs below sent up to this one, on the same installation, with the text and the items that are unsure.
import type { Static } from 'typebox';
import { loadCalendar, type WorkingCalendar } from '#calendar';
import type { ReferredHere } from '#contract/reviews';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { organNames } from '#people';
import { referralAge } from '../age.ts';
import { answerName, type Referral } from '../referrals.ts';
import { findReview } from '../review.ts';
import { reviewedText } from '../reviewed-text.ts';
import { formIn, formOf } from '../secrecy-forms.ts';
import { unsureItems } from '../secrecy-items.ts';

/** Those without an answer first, the oldest first; then the newest answered ones, at most `mostAnswered`. */
export async function referredTo(db: Db | Tx, organId: string, today: Day): Promise<Static<typeof ReferredHere>[]> {
  const all = db.selectFrom('review_referral').selectAll().where('to_organ_id', '=', organId).where('recalled_at', 'is', null);
  const waiting = await all.where('answer', 'is', null).orderBy('sent_on').orderBy('id').execute();
  const answered = await all.where('answer', 'is not', null).orderBy('answered_at', 'desc').orderBy('id').limit(mostAnswered).execute();
  const names = await organNames(db);
  const calendar = await loadCalendar(db, organId);
  const rows: Static<typeof ReferredHere>[] = [];
  for (const one of [...waiting, ...answered]) rows.push(await view(db, one, { names, calendar, today }));
  return rows;
}

const mostAnswered = 50;

interface Around {
  names: ReadonlyMap<string, string>;
  calendar: WorkingCalendar;
  today: Day;
}

async function view(db: Db | Tx, one: Referral, { names, calendar, today }: Around): Promise<Static<typeof ReferredHere>> {
  const review = await findReview(db, one.organ_id, one.review_id);
  const form = await formOf(db, one.organ_id, one.review_id);
  const items = form ? unsureItems(formIn(form)) : [];
  const noteOf = (code: string) => (form ? formIn(form).items.find((item) => item.code === code)?.note : '') ?? '';
  return {
    id: one.id,
    fromOrganId: one.organ_id,
    fromOrganName: names.get(one.organ_id) ?? '',
    title: review?.row.subject_title ?? '',
    bodyHtml: (await reviewedText(db, one.organ_id, one.review_id)).bodyHtml,
    unsure: items.map(({ code, name }) => ({ name, note: noteOf(code) })),
    reason: one.reason,
    letter: one.letter,
    sentOn: one.sent_on,
    ...(one.answer === null ? referralAge(calendar, one.sent_on, today) : { waitingDays: 0, level: 'normal' as const }),
    answer:
      one.answer === null
        ? null
        : { name: answerName(one.answer), on: one.answered_on ?? '', number: one.answer_number ?? '', note: one.answer_note ?? '' },
  };
}
