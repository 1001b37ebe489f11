// 保密审查表, one for printing; and the monthly summary of all of them (月度汇总表).
import type { Writable } from 'node:stream';
import type { Static } from 'typebox';
import { loadCalendar } from '#calendar';
import type { SecrecySheet, SecrecySheetRow } from '#contract/reviews';
import { writeXlsx } from '#documents';
import { type Day, dayOf } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { findOrgan, personNames } from '#people';
import { conclusionOf } from '../conclusions.ts';
import { consentsOf } from '../consents.ts';
import { refuse } from '../errors.ts';
import { referralsOf } from '../referrals.ts';
import { findReview, findReviewsById, type Review } from '../review.ts';
import { answers, carriers, secrecyItems, sources } from '../secrecy-items.ts';
import { formView } from './find-review.ts';
import { consentViews, referralViews } from './referral-views.ts';
import { articleInWords, reviewView } from './review-view.ts';

type Row = Static<typeof SecrecySheetRow>;

/** The first and the last instant of a month `YYYY-MM` in China, for instants kept in UTC. */
function boundsOf(month: string): { from: string; to: string } {
  const first = Temporal.PlainDate.from(`${month}-01`);
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime('Asia/Shanghai').toInstant().toString({ smallestUnit: 'millisecond' });
  return { from: at(first), to: at(first.add({ months: 1 })) };
}

/** Every secrecy review concluded in a month, in the order of conclusion. */
export async function secrecyRegister(db: Db | Tx, organId: string, month: string): Promise<Row[]> {
  const { from, to } = boundsOf(month);
  const forms = await db
    .selectFrom('secrecy_form')
    .select(['review_id', 'number', 'conclusion', 'decided_at'])
    .where('organ_id', '=', organId)
    .where('decided_at', '>=', from)
    .where('decided_at', '<', to)
    .orderBy('decided_at')
    .orderBy('review_id')
    .execute();
  const reviews = new Map(
    (
      await findReviewsById(
        db,
        organId,
        forms.map((one) => one.review_id),
      )
    ).map((one) => [one.row.id, one]),
  );
  const sent = await sentUp(db, organId, [...reviews.keys()]);
  return forms.flatMap((form) => {
    const review = reviews.get(form.review_id);
    return review ? [registerRow(review, form, sent.has(form.review_id))] : [];
  });
}

/** The month's summary as a workbook, in the usual columns. */
export async function exportRegister(db: Db, of: { organId: string; month: string }, to: Writable): Promise<void> {
  const rows = await secrecyRegister(db, of.organId, of.month);
  const headings = ['序号', '审查表编号', '信息名称', '公开方式', '审查日期', '审查结论', '依据', '审查人', '审批人', '是否报审'];
  const cells = rows.map((row, at) => [
    String(at + 1),
    row.number,
    row.title,
    '政府网站',
    row.decidedOn,
    row.conclusion,
    row.article ?? '',
    row.reviewerName,
    row.approverName ?? '',
    row.sentUp ? '是' : '否',
  ]);
  const title = `${(await findOrgan(db, of.organId)).name}${of.month.replace('-', '年')}月政府信息公开保密审查汇总表`;
  await writeXlsx({ name: '保密审查汇总', title, headings, widths: [6, 19, 36, 10, 12, 18, 26, 12, 12, 9], rows: cells }, to);
}

/** One form as it is printed. Refuses with `reviews.formMissing`. */
export async function secrecySheet(db: Db | Tx, of: { organId: string; id: string }, today: Day): Promise<Static<typeof SecrecySheet>> {
  const review = await findReview(db, of.organId, of.id);
  const form = review && (await formView(db, of.organId, of.id));
  if (!review || !form) throw refuse('reviews.formMissing');
  const { row } = review;
  const stage = review.stages.find((one) => one.stage === 'secrecy');
  const facts = JSON.parse(row.facts) as { label: string; value: string }[] | Record<string, never>;
  return {
    organName: (await findOrgan(db, of.organId)).name,
    review: reviewView(review, today),
    title: row.subject_title,
    facts: Array.isArray(facts) ? facts : [],
    form,
    carrierName: carriers.find((one) => one.code === form.carrier)?.name ?? '',
    sourceName: sources.find((one) => one.code === form.source)?.name ?? '',
    items: secrecyItems.map(({ code, name, article }) => {
      const given = form.items.find((one) => one.code === code);
      return { name, article, answerName: answers.find((one) => one.code === given?.answer)?.name ?? '', note: given?.note ?? '' };
    }),
    conclusion: conclusionOf(stage?.conclusion)?.name ?? null,
    article: articleInWords(stage?.article ?? null),
    treatment: treatmentOf(review, stage?.conclusion ?? null),
    authorName: (await personNames(db, [row.author_id])).get(row.author_id) ?? '',
    referrals: await referralViews(db, await referralsOf(db, of.organId, of.id), await loadCalendar(db, of.organId), today),
    consents: await consentViews(db, await consentsOf(db, { organId: of.organId, subject: row.subject, subjectId: row.subject_id })),
  };
}

function treatmentOf({ row }: Review, conclusion: string | null): string {
  if (row.state === 'referred') return '报审';
  return { open: '原样公开', openAfterMasking: '隐去后公开', notOpen: '不公开' }[conclusion ?? ''] ?? '';
}

function registerRow(review: Review, form: { number: string; conclusion: string | null; decided_at: string | null }, sent: boolean): Row {
  const { row, stages, names } = review;
  const secrecy = stages.find((one) => one.stage === 'secrecy');
  const last = stages.at(-1);
  const nameOfPerson = (id: string | null | undefined) => (id ? (names.get(id) ?? '') : null);
  return {
    reviewId: row.id,
    subject: row.subject,
    subjectId: row.subject_id,
    number: form.number,
    title: row.subject_title,
    conclusion: conclusionOf(form.conclusion)?.name ?? '',
    article: articleInWords(secrecy?.article ?? null),
    reviewerName: nameOfPerson(secrecy?.person_id) ?? '',
    approverName: last && last.state === 'passed' ? nameOfPerson(last.person_id) : null,
    decidedOn: form.decided_at ? dayOf(form.decided_at) : '',
    sentUp: sent,
  };
}

async function sentUp(db: Db | Tx, organId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('review_referral')
    .select('review_id')
    .where('organ_id', '=', organId)
    .where('review_id', 'in', [...ids])
    .where('recalled_at', 'is', null)
    .execute();
  return new Set(rows.map((one) => one.review_id));
}
