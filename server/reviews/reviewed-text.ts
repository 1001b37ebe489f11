// What was reviewed, word for word: kept so that the next time people see what has changed.
import type { Db, Tx } from '#kernel/db';

export interface ReviewedField {
  name: string;
  label: string;
  value: string;
  /** True: only sorts and finds the thing (column, keywords); a change of it does not touch what the content stages saw. */
  sorting: boolean;
}

export interface ReviewedText {
  fields: ReviewedField[];
  bodyHtml: string;
}

const empty: ReviewedText = { fields: [], bodyHtml: '' };

/** The text of a review; empty for one begun before texts were kept, or forgotten since. */
export async function reviewedText(db: Db | Tx, organId: string, reviewId: string): Promise<ReviewedText> {
  const row = await db
    .selectFrom('review_text')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  return row ? { fields: JSON.parse(row.fields) as ReviewedField[], bodyHtml: row.body_html } : empty;
}

export async function keepReviewedText(tx: Tx, organId: string, reviewId: string, { fields, bodyHtml }: ReviewedText): Promise<void> {
  await tx
    .insertInto('review_text')
    .values({ organ_id: organId, review_id: reviewId, fields: JSON.stringify(fields), body_html: bodyHtml })
    .execute();
}

/** Its words in one piece, for finding what is quoted in it. */
export function wordsOf({ fields, bodyHtml }: ReviewedText): string {
  return [...fields.map((one) => one.value), bodyHtml.replace(/<[^>]*>/g, '')].join('\n');
}
