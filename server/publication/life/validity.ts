// 有效性 after publishing: its text stays at its address, the mark changes everywhere it is shown.
import { type Act, commandRefusal } from '#kernel/command';
import { type Day, dayInWords } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refreshSearchEntries } from '../findable.ts';
import type { PublicationKey } from '../publication.ts';
import { bumpSiteVersion } from '../site-version.ts';
import type { PublicationRow } from '../tables.ts';
import { relationOf } from './choices.ts';
import { noteDeed } from './deed.ts';
import { addLink } from './links.ts';
import { ends, isSettable, type ValidityChange } from './validity-rules.ts';

/** Keeps the change; it is in force at once, or from its day on. A conflict when somebody changed the row since it was judged. */
export async function changeValidity(tx: Tx, act: Act, row: PublicationRow, of: ValidityChange): Promise<void> {
  const key = { organId: row.organ_id, id: row.id };
  const inForce = of.onDay <= act.today;
  await lineUp(tx, act, row);
  await tx
    .insertInto('publication_validity')
    .values({
      organ_id: row.organ_id,
      id: newId(),
      publication_id: row.id,
      validity: of.validity,
      on_day: of.onDay,
      by_publication_id: of.byPublicationId,
      by_document: of.byDocument.trim() || null,
      note: of.note.trim(),
      made_by: act.actor.personId ?? '',
      made_at: act.now,
      in_force: inForce ? 1 : 0,
    })
    .execute();
  if (inForce) await putInForce(tx, act, key, of);
  const by = of.byDocument.trim() === '' ? [] : [`依据：${of.byDocument.trim()}`];
  await noteDeed(tx, act, key, {
    verb: 'changeValidity',
    publicNote: of.note,
    details: [`${dayInWords(of.onDay as Day)}起${of.validity}`, ...by],
  });
  await bumpSiteVersion(tx, row.organ_id, 'nothing');
  await act.emit('publication.validityChanged', { organId: row.organ_id, publicationId: row.id, publicNumber: row.public_number ?? '' });
}

/** Two people who mark it at once: the second finds the row changed. */
async function lineUp(tx: Tx, act: Act, row: PublicationRow): Promise<void> {
  await act.watch('publication', { organ_id: row.organ_id, id: row.id });
  const done = await tx
    .updateTable('publication')
    .set({ updated_at: act.now })
    .where('organ_id', '=', row.organ_id)
    .where('id', '=', row.id)
    .where('state', '=', 'published')
    .where('validity', '=', row.validity)
    .where('updated_at', '=', row.updated_at)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}

/** Marks the row, so that lists, search and labels say so, and links it with what brought it about. A conflict when it was removed or given up meanwhile. What is withdrawn is marked too: it may come back. */
export async function putInForce(
  tx: Tx,
  act: Act,
  { organId, id }: PublicationKey,
  { validity, onDay: on, byPublicationId }: Pick<ValidityChange, 'validity' | 'onDay' | 'byPublicationId'>,
): Promise<void> {
  await act.watch('publication', { organ_id: organId, id });
  const done = await tx
    .updateTable('publication')
    .set({ validity, repealed_on: ends(validity) ? on : null, updated_at: act.now })
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('state', 'in', ['published', 'withdrawn'])
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
  const relation = isSettable(validity) ? relationOf[validity] : null;
  if (byPublicationId !== null && relation !== null) await addLink(tx, organId, byPublicationId, id, relation);
  await refreshSearchEntries(tx, organId, [id]);
}
