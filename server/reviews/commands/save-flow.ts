// 设置审核流程: stages, their order and roles. Reviews under way keep the stages they began with.
import { type Static, Type as T } from 'typebox';
import { FlowFields } from '#contract/reviews';
import { Id, Nullable } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { starterFlows } from '../flow.ts';
import { flowBlockers, tidyFlow } from '../flow-blockers.ts';
import { flowsOf } from '../flows.ts';
import { may } from '../permissions.ts';

const Fields = T.Object(FlowFields);
type Given = Static<typeof Fields>;

export const saveFlow = command({
  name: 'reviews.saveFlow',
  title: '设置审核流程',
  permission: may.editFlows,
  input: T.Object({ organId: Id, id: Nullable(Id), ...FlowFields }),
  blockers: async (tx, { organId, id, ...given }) => flowBlockers(tidyFlow(given), await flowsOf(tx, organId), id),
  run: async (tx, { organId, id, ...given }, act) => ({ id: await writeFlow(tx, act, organId, id, tidyFlow(given)) }),
});

export const adoptFlow = command({
  name: 'reviews.adoptFlow',
  title: '采用起步流程',
  permission: may.editFlows,
  input: T.Object({ organId: Id, code: T.String({ maxLength: 40 }) }),
  async blockers(tx, { organId, code }) {
    const starter = starterFlows.find((one) => one.code === code);
    return starter ? flowBlockers(fieldsOf(starter), await flowsOf(tx, organId), null) : [];
  },
  async run(tx, { organId, code }, act) {
    const starter = starterFlows.find((one) => one.code === code);
    if (!starter) throw refuse('reviews.flowMissing');
    return { id: await writeFlow(tx, act, organId, null, fieldsOf(starter)) };
  },
});

export const closeFlow = command({
  name: 'reviews.closeFlow',
  title: '停用审核流程',
  permission: may.editFlows,
  input: T.Object({ organId: Id, id: Id, reason: T.String({ maxLength: 500 }) }),
  async run(tx, { organId, id }, act) {
    await act.watch('review_flow', { organ_id: organId, id });
    const done = await tx
      .updateTable('review_flow')
      .set({ closed_at: act.now, changed_by: act.actor.personId ?? '' })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .executeTakeFirst();
    if (done.numUpdatedRows !== 1n) throw refuse('reviews.flowMissing');
    return { done: true };
  },
});

async function writeFlow(tx: Tx, act: Act, organId: string, known: string | null, of: Given): Promise<string> {
  const id = known ?? newId();
  const row = {
    name: of.name,
    kinds: JSON.stringify(of.kinds),
    reprints: of.reprints ? 1 : 0,
    changed_by: act.actor.personId ?? '',
    changed_at: act.now,
  };
  await act.watch('review_flow', { organ_id: organId, id });
  if (known === null)
    await tx
      .insertInto('review_flow')
      .values({ organ_id: organId, id, ...row, closed_at: null })
      .execute();
  else await changeFlow(tx, organId, id, row);
  await writeStages(tx, act, organId, id, of.stages);
  return id;
}

async function changeFlow(tx: Tx, organId: string, id: string, row: { name: string; kinds: string }): Promise<void> {
  const done = await tx
    .updateTable('review_flow')
    .set(row)
    .where('organ_id', '=', organId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) throw refuse('reviews.flowMissing');
}

async function writeStages(tx: Tx, act: Act, organId: string, flowId: string, stages: Given['stages']): Promise<void> {
  const key = { organ_id: organId, flow_id: flowId };
  const former = await tx
    .selectFrom('review_flow_stage')
    .select('position')
    .where('organ_id', '=', organId)
    .where('flow_id', '=', flowId)
    .execute();
  const positions = new Set([...former.map((one) => one.position), ...stages.map((_, at) => at + 1)]);
  for (const position of positions) await act.watch('review_flow_stage', { ...key, position });
  await tx.deleteFrom('review_flow_stage').where('organ_id', '=', organId).where('flow_id', '=', flowId).execute();
  const rows = stages.map(({ roles, checklist, samePerson, proofreads, ...one }, at) => ({
    ...key,
    ...one,
    position: at + 1,
    roles: roles.join(','),
    proofreads: proofreads ? 1 : 0,
    checklist: JSON.stringify(checklist),
    same_person: samePerson ? 1 : 0,
  }));
  await tx.insertInto('review_flow_stage').values(rows).execute();
}

function fieldsOf({ name, kinds, reprints, stages }: (typeof starterFlows)[number]): Given {
  return {
    name,
    kinds: [...kinds],
    reprints,
    stages: stages.map((one) => ({ ...one, roles: [...one.roles], checklist: [...one.checklist] })),
  };
}
