// 定期评估: stays unopened until another day, or becomes a draft that goes through the reviews like any other (第十八条).
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command, commandRefusal } from '#kernel/command';
import { type Day, dayInWords } from '#kernel/day';
import type { Tx } from '#kernel/db';
import type { DraftFields } from '../draft-fields.ts';
import { nextDayBlockers, noteAssessment, outcomeNames } from '../life/assessment.ts';
import { noteDeed } from '../life/deed.ts';
import { may } from '../permissions.ts';
import { addAuthor, findPublication, type Publication } from '../publication.ts';
import { Reason, reasonBlockers } from '../reason.ts';
import { rowBlockers } from '../states.ts';

const shortestReason = 4;

export const reassess = command({
  name: 'publication.reassess',
  title: '定期评估不公开的信息',
  permission: may.reassess,
  input: T.Object({
    organId: Id,
    id: Id,
    outcome: T.Union([T.Literal('stays'), T.Literal('opens')]),
    reason: Reason,
    /** Of what stays: when it is looked at again. */
    nextOn: T.Optional(T.String({ maxLength: 20 })),
  }),
  async blockers(tx, { organId, id, outcome, reason, nextOn }, act) {
    const { row } = await findPublication(tx, { organId, id });
    return [
      ...rowBlockers('reassess', row),
      ...reasonBlockers(reason, shortestReason),
      ...(outcome === 'stays' ? nextDayBlockers(nextOn ?? '', act.today) : []),
    ];
  },
  async run(tx, { organId, id, outcome, reason, nextOn }, act) {
    const key = { organId, id };
    const publication = await findPublication(tx, key);
    const next = outcome === 'stays' ? nextOn! : null;
    await act.watch('publication', { organ_id: organId, id });
    if (next === null) await open(tx, act, publication);
    else await change(tx, act, publication, { reassess_on: next, assessed_by: act.actor.personId });
    const { disclosure, disclosure_ground } = publication.row;
    await noteAssessment(tx, act, key, { outcome, disclosure, ground: disclosure_ground ?? '', reason, nextOn: next });
    await noteDeed(tx, act, key, {
      verb: 'reassess',
      reason,
      details: [outcomeNames[outcome]!, ...(next ? [`${dayInWords(next as Day)}再评估`] : [])],
    });
    return { done: true };
  },
});

/** A draft again, to be opened proactively; its words are looked at by all reviewers. */
async function open(tx: Tx, act: Act, publication: Publication): Promise<void> {
  const { row, draft } = publication;
  const fields: DraftFields = { ...draft!.fields, disclosure: 'proactive', disclosureGround: '', reassessOn: '' };
  const version = row.draft_version + 1;
  const opened = { state: 'draft', draft_state: 'writing', draft_version: version, reassess_on: null, assessed_by: null };
  await change(tx, act, publication, { ...opened, disclosure: 'proactive', disclosure_ground: null });
  await tx
    .updateTable('publication_draft')
    .set({ version, fields: JSON.stringify(fields), saved_by: act.actor.personId ?? '', saved_at: act.now })
    .where('organ_id', '=', row.organ_id)
    .where('publication_id', '=', row.id)
    .execute();
  if (act.actor.personId !== null) await addAuthor(tx, { organId: row.organ_id, id: row.id }, act.actor.personId);
}

interface Changed {
  state?: string;
  draft_state?: string;
  draft_version?: number;
  reassess_on: string | null;
  assessed_by: string | null;
  disclosure?: string;
  disclosure_ground?: null;
}

async function change(tx: Tx, act: Act, { row }: Publication, to: Changed): Promise<void> {
  const done = await tx
    .updateTable('publication')
    .set({ ...to, updated_at: act.now })
    .where('organ_id', '=', row.organ_id)
    .where('id', '=', row.id)
    .where('state', '=', 'kept')
    .where('reassess_on', row.reassess_on === null ? 'is' : '=', row.reassess_on)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw commandRefusal('command.conflict');
}
