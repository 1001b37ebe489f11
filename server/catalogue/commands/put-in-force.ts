// 目录生效: the working copy becomes a version that applies from a day on; one that has not begun may be taken back.
import { Type as T } from 'typebox';
import { DayText, Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import { isDay } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { isDuplicate } from '#kernel/db';
import { refuse } from '../errors.ts';
import { allItems } from '../find-item.ts';
import { fieldsOf } from '../item.ts';
import { may } from '../permissions.ts';
import { catalogueVersions, itemsOfVersion } from '../queries/in-force.ts';
import { versionBlockers } from '../version-blockers.ts';

export const putInForce = command({
  name: 'catalogue.putInForce',
  title: '让公开目录生效',
  permission: may.putInForce,
  input: T.Object({ organId: Id, effectiveOn: DayText, note: T.String({ maxLength: 500 }) }),
  async blockers(tx, { organId, effectiveOn }) {
    if (!isDay(effectiveOn)) return [{ code: 'catalogue.effectiveOn', message: '请选择生效的日期。', field: 'effectiveOn' }];
    return versionBlockers(tx, organId, effectiveOn);
  },
  async run(tx, { organId, effectiveOn, note }, act) {
    const [newest] = await catalogueVersions(tx, organId);
    const n = (newest?.n ?? 0) + 1;
    await act.watch('catalogue_version', { organ_id: organId, n });
    const since = new Map(newest ? (await itemsOfVersion(tx, organId, newest.n)).map((item) => [item.id, item.since]) : []);
    const active = (await allItems(tx, organId)).filter((row) => row.state === 'active');
    const domains = await domainsNow(tx, organId);
    const notInvolved = new Set(domains.filter((one) => !one.involved).map((one) => one.domain));
    const kept = active.filter((row) => !notInvolved.has(row.domain));
    await insertVersion(tx, act, {
      organ_id: organId,
      n,
      effective_on: effectiveOn,
      note: note.trim(),
      domains: JSON.stringify(domains),
      item_count: kept.length,
    });
    const rows = kept.map((row) => ({
      organ_id: organId,
      version: n,
      item_id: row.id,
      position: row.position,
      since: since.get(row.id) ?? effectiveOn,
      fields: JSON.stringify(fieldsOf(row)),
    }));
    for (let at = 0; at < rows.length; at += 100)
      await tx
        .insertInto('catalogue_version_item')
        .values(rows.slice(at, at + 100))
        .execute();
    await act.emit('catalogue.versionsChanged', { organId, version: n, effectiveOn });
    return { n, items: kept.length };
  },
});

export const takeBackVersion = command({
  name: 'catalogue.takeBackVersion',
  title: '收回未生效的目录版本',
  permission: may.putInForce,
  input: T.Object({ organId: Id, n: T.Integer({ minimum: 1 }), reason: T.String({ maxLength: 300 }) }),
  async blockers(tx, { organId, n, reason }, act) {
    const [newest] = await catalogueVersions(tx, organId);
    if (newest?.n !== n) return [{ code: 'catalogue.notNewest', message: '只能收回最新的一版。' }];
    if (newest.effectiveOn <= act.today) return [{ code: 'catalogue.began', message: '这一版已经生效，不能收回；要改动请另作一版。' }];
    return reason.trim() === '' ? [{ code: 'catalogue.reason', message: '请写明为什么收回。', field: 'reason' }] : [];
  },
  async run(tx, { organId, n }, act) {
    await act.watch('catalogue_version', { organ_id: organId, n });
    const row = await tx.selectFrom('catalogue_version').selectAll().where('organ_id', '=', organId).where('n', '=', n).executeTakeFirst();
    if (!row) throw refuse('catalogue.versionMissing');
    await tx.deleteFrom('catalogue_version_item').where('organ_id', '=', organId).where('version', '=', n).execute();
    await tx.deleteFrom('catalogue_version').where('organ_id', '=', organId).where('n', '=', n).execute();
    await act.emit('catalogue.versionsChanged', { organId, version: n, effectiveOn: row.effective_on });
    return { done: true };
  },
});

async function domainsNow(tx: Tx, organId: string) {
  const rows = await tx
    .selectFrom('catalogue_domain')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('position')
    .orderBy('domain')
    .execute();
  return rows.map((row) => ({ domain: row.domain, involved: row.involved === 1, sentence: row.sentence }));
}

// Two people making a version at once: the second meets the first one's number.
async function insertVersion(
  tx: Tx,
  act: Act,
  row: { organ_id: string; n: number; effective_on: string; note: string; domains: string; item_count: number },
) {
  try {
    await tx
      .insertInto('catalogue_version')
      .values({ ...row, made_by: act.actor.personId ?? '', made_at: act.now })
      .execute();
  } catch (error) {
    if (isDuplicate(error)) throw commandRefusal('command.conflict');
    throw error;
  }
}
