// A repeal announced beforehand begins to hold on its day.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { type Day, dayInWords } from '#kernel/day';
import { noteDeed } from '../life/deed.ts';
import { putInForce } from '../life/validity.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { bumpSiteVersion } from '../site-version.ts';

export const beginValidity = command({
  name: 'publication.beginValidity',
  title: '有效性变更到期生效',
  permission: may.changeValidity,
  input: T.Object({ organId: Id, id: Id, changeId: Id }),
  async run(tx, { organId, id, changeId }, act) {
    const change = await tx
      .selectFrom('publication_validity')
      .selectAll()
      .where('organ_id', '=', organId)
      .where('id', '=', changeId)
      .where('in_force', '=', 0)
      .executeTakeFirst();
    if (!change) return { done: false };
    const begun = await tx
      .updateTable('publication_validity')
      .set({ in_force: 1 })
      .where('organ_id', '=', organId)
      .where('id', '=', changeId)
      .where('in_force', '=', 0)
      .executeTakeFirst();
    if (begun.numUpdatedRows !== 1n) return { done: false };
    const { row } = await findPublication(tx, { organId, id });
    // Removed meanwhile: there is nothing left to mark.
    if (row.state !== 'published' && row.state !== 'withdrawn') return { done: false };
    const { validity, on_day: onDay, by_publication_id: byPublicationId } = change;
    await putInForce(tx, act, { organId, id }, { validity, onDay, byPublicationId });
    await noteDeed(
      tx,
      act,
      { organId, id },
      { verb: 'beginValidity', details: [`${dayInWords(change.on_day as Day)}起${change.validity}`] },
    );
    await bumpSiteVersion(tx, organId, 'nothing');
    await act.emit('publication.validityChanged', { organId, publicationId: id, publicNumber: row.public_number ?? '' });
    return { done: true };
  },
});
