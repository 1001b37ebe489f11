// Keeping 保密审查表: one per review, with a number of its own per year; filled in once or several times until the stage is decided.
import type { Act } from '#kernel/command';
import { yearOf } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import type { Review } from './review.ts';
import type { Form } from './secrecy-items.ts';
import type { SecrecyFormRow } from './tables.ts';

/** The form of a review, or null while none was filled in. */
export async function formOf(db: Db | Tx, organId: string, reviewId: string): Promise<SecrecyFormRow | null> {
  const row = await db
    .selectFrom('secrecy_form')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst();
  return row ?? null;
}

/** The row as people fill it in. */
export function formIn(row: SecrecyFormRow): Form {
  return { items: JSON.parse(row.items) as Form['items'], carrier: row.carrier, source: row.source, scope: row.scope, masked: row.masked };
}

/** Keeps the form; `conclusion` null while it is sent up. */
export async function keepForm(tx: Tx, act: Act, review: Review, form: Form, conclusion: string | null): Promise<void> {
  const key = { organ_id: review.row.organ_id, review_id: review.row.id };
  await act.watch('secrecy_form', key);
  const written = {
    items: JSON.stringify(form.items.map((one) => ({ ...one, note: one.note.trim() }))),
    carrier: form.carrier,
    source: form.source,
    scope: form.scope.trim(),
    masked: form.masked.trim(),
    filled_by: act.actor.personId ?? '',
    filled_at: act.now,
    conclusion,
    decided_at: conclusion === null ? null : act.now,
  };
  const done = await tx
    .updateTable('secrecy_form')
    .set(written)
    .where('organ_id', '=', key.organ_id)
    .where('review_id', '=', key.review_id)
    .executeTakeFirst();
  if (done.numUpdatedRows === 1n) return;
  const number = await nextNumber(tx, key.organ_id, yearOf(act.today));
  await tx
    .insertInto('secrecy_form')
    .values({ ...key, ...written, number })
    .execute();
}

async function nextNumber(tx: Tx, organId: string, year: number): Promise<string> {
  const { last } = await tx
    .insertInto('secrecy_counter')
    .values({ organ_id: organId, year, last: 1 })
    .onConflict((on) => on.columns(['organ_id', 'year']).doUpdateSet((eb) => ({ last: eb('secrecy_counter.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow();
  return `密审〔${year}〕${last}号`;
}
