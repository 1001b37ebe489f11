// The organ's flows for the page on which they are set, each stage with the people who could decide it.
import type { Static } from 'typebox';
import type { FlowsView, FlowView, ReviewSettings } from '#contract/reviews';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { roleName } from '#kernel/permission';
import { personNames } from '#people';
import { holdersOf } from '../candidates.ts';
import { defaultFlow, type Flow, type FlowStage, stageTypes, starterFlows } from '../flow.ts';
import { stageRoles } from '../flow-blockers.ts';
import { flowsOf } from '../flows.ts';
import { reviewSettings } from '../settings.ts';

type View = Static<typeof FlowView>;

/** The organ's own flows, and the shipped one as long as it is what most things go by. */
export async function flowsView(db: Db | Tx, organId: string, today: Day): Promise<Static<typeof FlowsView>> {
  const own = await flowsOf(db, organId);
  const names = await personNames(
    db,
    own.map((one) => one.changedBy),
  );
  const views: View[] = [];
  for (const flow of own) {
    const changed = { changedAt: flow.changedAt, changedByName: names.get(flow.changedBy) ?? '' };
    views.push(await flowView(db, organId, flow, today, changed));
  }
  const general = own.some((one) => !one.reprints && one.kinds.length === 0);
  if (!general) views.push(await flowView(db, organId, defaultFlow, today, { changedAt: null, changedByName: null }));
  return {
    flows: views,
    starters: starterFlows.map(({ code, name, about, reprints, stages }) => ({
      code,
      name,
      about,
      reprints,
      stages: stages.map((one) => one.name),
    })),
    stageTypes: stageTypes.map((one) => ({ ...one, roles: [...one.roles], checklist: [...one.checklist] })),
    roles: stageRoles.map((code) => ({ code, name: roleName(code) })),
  };
}

/** The organ's settings with the name of whoever set them. */
export async function settingsView(db: Db | Tx, organId: string): Promise<Static<typeof ReviewSettings>> {
  const { changedBy, ...settings } = await reviewSettings(db, organId);
  return { ...settings, changedByName: changedBy === null ? null : ((await personNames(db, [changedBy])).get(changedBy) ?? '') };
}

async function flowView(
  db: Db | Tx,
  organId: string,
  flow: Flow,
  today: Day,
  changed: Pick<View, 'changedAt' | 'changedByName'>,
): Promise<View> {
  const people: string[][] = [];
  for (const stage of flow.stages) people.push(await namesFor(db, organId, stage, today));
  return {
    id: flow.id,
    name: flow.name,
    kinds: [...flow.kinds],
    reprints: flow.reprints,
    stages: flow.stages.map((one) => ({ ...one, roles: [...one.roles], checklist: [...one.checklist] })),
    ...changed,
    people: people.map((names, at) => ({ names, warning: warningFor(names, flow.stages[at]!, people) })),
  };
}

async function namesFor(db: Db | Tx, organId: string, { roles }: FlowStage, today: Day): Promise<string[]> {
  const holders = await holdersOf(db, organId, roles, today);
  return [...new Map(holders.filter((one) => !one.closed_at).map((one) => [one.id, one.name])).values()];
}

function warningFor(names: readonly string[], { name }: FlowStage, all: readonly string[][]): string | null {
  if (names.length === 0) return `本机关没有人能办“${name}”，送审后会停在这里。`;
  if (names.length > 1) return null;
  const elsewhere = all.filter((one) => one.length === 1 && one[0] === names[0]).length > 1;
  if (elsewhere) return `只有${names[0]}1人能办，而且${names[0]}还是另一个环节唯一的人：不开启小机关模式就办不下去。`;
  return `在这个环节本机关只有${names[0]}1人能审；${names[0]}起草的、请假时的，都会停在这里。`;
}
