// 撤回有效性公示: a repeal announced for a later day was announced by mistake; it never begins.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command, commandRefusal } from '#kernel/command';
import { type Day, dayInWords } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { noteDeed } from '../life/deed.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { bumpSiteVersion } from '../site-version.ts';

const shortestReason = 4;

export const takeBackValidity = command({
  name: 'publication.takeBackValidity',
  title: '撤回有效性公示',
  permission: may.changeValidity,
  input: T.Object({ organId: Id, id: Id, changeId: Id, reason: Reason }),
  async blockers(tx, { organId, id, changeId, reason }) {
    if (await announced(tx, organId, id, changeId)) return reasonBlockers(reason, shortestReason);
    return [{ code: 'publication.validityBegun', message: '这次变更已经生效，或者已经撤回；标错了的，请更正有效性。' }];
  },
  async run(tx, { organId, id, changeId, reason }, act) {
    const { row } = await findPublication(tx, { organId, id });
    const change = (await announced(tx, organId, id, changeId))!;
    await act.watch('publication_validity', { organ_id: organId, id: changeId });
    const gone = await tx
      .deleteFrom('publication_validity')
      .where('organ_id', '=', organId)
      .where('id', '=', changeId)
      .where('in_force', '=', 0)
      .executeTakeFirst();
    if (gone.numDeletedRows !== 1n) throw commandRefusal('command.conflict');
    await noteDeed(
      tx,
      act,
      { organId, id },
      { verb: 'takeBackValidity', reason, details: [`原定${dayInWords(change.on_day as Day)}起${change.validity}`] },
    );
    await bumpSiteVersion(tx, organId, 'nothing');
    await act.emit('publication.validityChanged', { organId, publicationId: id, publicNumber: row.public_number ?? '' });
    return { done: true };
  },
});

function announced(tx: Tx, organId: string, id: string, changeId: string) {
  return tx
    .selectFrom('publication_validity')
    .select(['validity', 'on_day'])
    .where('organ_id', '=', organId)
    .where('id', '=', changeId)
    .where('publication_id', '=', id)
    .where('in_force', '=', 0)
    .executeTakeFirst();
}
