// The workbench: what waits for this person today, and for a new organ what to do first.
import type { Static } from 'typebox';
import type { Workbench } from '#contract/publication';
import { approvedGroup, draftGroups } from './drafts.ts';
import { dueGroup } from './due.ts';
import { findingGroup } from './findings.ts';
import { firstSteps } from './first-steps.ts';
import { importGroup } from './imports.ts';
import { noticeGroup } from './notices.ts';
import { reviewGroup } from './reviews.ts';
import type { Asked, WorkGroup } from './work-group.ts';

const groups: readonly ((asked: Asked) => Promise<WorkGroup[]>)[] = [
  reviewGroup,
  draftGroups,
  dueGroup,
  approvedGroup,
  findingGroup,
  importGroup,
  noticeGroup,
];

/** Groups with nothing in them are left out. */
export async function workbench(asked: Asked): Promise<Static<typeof Workbench>> {
  const found: WorkGroup[] = [];
  for (const group of groups) found.push(...(await group(asked)));
  return { groups: found.filter((one) => one.total > 0), firstSteps: await firstSteps(asked.db, asked.organId) };
}
