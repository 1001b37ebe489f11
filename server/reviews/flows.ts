// An organ's flows, and the one a thing is reviewed by.
import type { Db, Tx } from '#kernel/db';
import { defaultFlow, type Flow, type FlowStage, rolesOf, type Stage } from './flow.ts';
import { isReprintable, reviewSettings } from './settings.ts';
import type { ReviewFlowStageRow } from './tables.ts';

export interface StoredFlow extends Flow {
  id: string;
  changedBy: string;
  changedAt: string;
}

/** The organ's own flows in force; none: the shipped one is used. */
export async function flowsOf(db: Db | Tx, organId: string): Promise<StoredFlow[]> {
  const rows = await db
    .selectFrom('review_flow')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('closed_at', 'is', null)
    .orderBy('changed_at')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const stages = await db.selectFrom('review_flow_stage').selectAll().where('organ_id', '=', organId).orderBy('position').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kinds: JSON.parse(row.kinds) as string[],
    reprints: row.reprints === 1,
    stages: stages.filter((one) => one.flow_id === row.id).map(flowStage),
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  }));
}

/** Which flow a thing goes by: its reprint's, its kind's, the general one, or the shipped one. */
export async function flowFor(db: Db | Tx, organId: string, of: { kind: string; reprintOf: string | null }): Promise<Flow> {
  const flows = await flowsOf(db, organId);
  const { reprintHosts } = await reviewSettings(db, organId);
  const reprint = of.reprintOf !== null && isReprintable(of.reprintOf, reprintHosts) ? flows.find((one) => one.reprints) : undefined;
  const own = flows.filter((one) => !one.reprints);
  return reprint ?? own.find((one) => one.kinds.includes(of.kind)) ?? own.find((one) => one.kinds.length === 0) ?? defaultFlow;
}

function flowStage(row: ReviewFlowStageRow): FlowStage {
  return {
    stage: row.stage as Stage,
    name: row.name,
    roles: rolesOf(row.roles),
    proofreads: row.proofreads === 1,
    checklist: JSON.parse(row.checklist) as string[],
    days: row.days,
    samePerson: row.same_person === 1,
  };
}
