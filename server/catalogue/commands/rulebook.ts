// 公开制度: 增加、修改、登记复核、删去误录的. Every saved state is kept.
import { Type as T } from 'typebox';
import { RulebookFields } from '#contract/catalogue';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import { isDay } from '#kernel/day';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { rulebookKind } from '../rulebook/kinds.ts';
import type { EntryFields } from '../rulebook/rulebook-view.ts';

export const addEntry = command({
  name: 'catalogue.addRule',
  title: '增加公开制度',
  permission: may.editRulebook,
  input: T.Object({ organId: Id, ...RulebookFields }),
  blockers: async (_tx, of) => entryProblems(tidied(of)),
  async run(tx, { organId, ...typed }, act) {
    const of = tidied(typed);
    const id = newId();
    await act.watch('rulebook_entry', { organ_id: organId, id });
    const row = { organ_id: organId, id, ...columnsOf(of), reviewed_by: act.actor.personId ?? '', reviewed_on: act.today, version: 1 };
    await tx
      .insertInto('rulebook_entry')
      .values({ ...row, changed_by: act.actor.personId ?? '', changed_at: act.now })
      .execute();
    await keepVersion(tx, act, organId, id, 1, of);
    return { id };
  },
});

export const editEntry = command({
  name: 'catalogue.editRule',
  title: '修改公开制度',
  permission: may.editRulebook,
  input: T.Object({ organId: Id, id: Id, version: T.Integer({ minimum: 1 }), ...RulebookFields }),
  blockers: async (_tx, of) => entryProblems(tidied(of)),
  async run(tx, { organId, id, version, ...typed }, act) {
    const of = tidied(typed);
    await existing(tx, organId, id);
    await act.watch('rulebook_entry', { organ_id: organId, id });
    const done = await tx
      .updateTable('rulebook_entry')
      .set({ ...columnsOf(of), version: version + 1, changed_by: act.actor.personId ?? '', changed_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw refuse('catalogue.entryChanged');
    await keepVersion(tx, act, organId, id, version + 1, of);
    return { done: true };
  },
});

export const reviewEntry = command({
  name: 'catalogue.reviewRule',
  title: '登记制度已复核',
  permission: may.editRulebook,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, act) {
    await existing(tx, organId, id);
    await act.watch('rulebook_entry', { organ_id: organId, id });
    await tx
      .updateTable('rulebook_entry')
      .set({ reviewed_by: act.actor.personId ?? '', reviewed_on: act.today })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .execute();
    return { done: true };
  },
});

/** For what was entered by mistake; a rule that is no longer in force keeps its entry, with the day it ended. */
export const removeEntry = command({
  name: 'catalogue.removeRule',
  title: '删去误录的制度',
  permission: may.editRulebook,
  input: T.Object({ organId: Id, id: Id, reason: T.String({ maxLength: 300 }) }),
  blockers: async (_tx, { reason }) =>
    reason.trim() === '' ? [{ code: 'catalogue.reason', message: '请写明为什么删去。', field: 'reason' }] : [],
  async run(tx, { organId, id }, act) {
    await existing(tx, organId, id);
    await act.watch('rulebook_entry', { organ_id: organId, id });
    await tx.deleteFrom('rulebook_entry').where('organ_id', '=', organId).where('id', '=', id).execute();
    await act.emit('catalogue.rulebookChanged', { organId });
    return { done: true };
  },
});

/** Without blanks around; the edge may hand on an empty text where nothing was sent. */
function tidied({ kind, issuedOn, inForceOn, endedOn, ...of }: EntryFields): EntryFields {
  const texts = { name: of.name.trim(), number: of.number.trim(), body: of.body.trim(), link: of.link.trim(), note: of.note.trim() };
  return { kind, issuedOn, inForceOn, endedOn: endedOn || null, ...texts };
}

function entryProblems(of: EntryFields): Blocker[] {
  const problem = (field: string, message: string): Blocker => ({ code: `catalogue.${field}`, message, field });
  return [
    ...(rulebookKind(of.kind) ? [] : [problem('kind', '请选择制度的种类。')]),
    ...(of.name.trim() === '' ? [problem('name', '请填写制度名称。')] : []),
    ...(of.issuedOn === '' || isDay(of.issuedOn) ? [] : [problem('issuedOn', '印发日期应写成 2026-09-25 这样的年-月-日。')]),
    ...(isDay(of.inForceOn) ? [] : [problem('inForceOn', '请选择施行日期。')]),
    ...(of.endedOn === null || (isDay(of.endedOn) && of.endedOn > of.inForceOn) ? [] : [problem('endedOn', '废止日期要晚于施行日期。')]),
    ...(of.body.trim() === '' && of.link.trim() === '' ? [problem('body', '请录入正文，或者填写已公开的网址。')] : []),
    ...(of.link.trim() === '' || /^(https?:\/\/|\/)\S+$/.test(of.link.trim())
      ? []
      : [problem('link', '网址应以 http://、https:// 或者 / 开头。')]),
  ];
}

async function existing(tx: Tx, organId: string, id: string): Promise<void> {
  const row = await tx.selectFrom('rulebook_entry').select('id').where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (!row) throw refuse('catalogue.entryMissing');
}

function columnsOf({ issuedOn, inForceOn, endedOn, ...words }: EntryFields) {
  return { ...words, issued_on: issuedOn, in_force_on: inForceOn, ended_on: endedOn };
}

async function keepVersion(tx: Tx, act: Act, organId: string, id: string, n: number, of: EntryFields): Promise<void> {
  const kept = {
    organ_id: organId,
    entry_id: id,
    n,
    fields: JSON.stringify(of),
    changed_by: act.actor.personId ?? '',
    changed_at: act.now,
  };
  await tx.insertInto('rulebook_version').values(kept).execute();
  await act.emit('catalogue.rulebookChanged', { organId });
}
