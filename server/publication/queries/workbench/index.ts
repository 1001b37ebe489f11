// The workbench: what waits for this person today, and for a new organ what to do first.
import type { Static } from 'typebox';
import type { Workbench } from '#contract/publication';
import { administrationGroups } from './administration.ts';
import { approvedGroup, draftGroups } from './drafts.ts';
import { findingGroup } from './findings.ts';
import { firstSteps } from './first-steps.ts';
import { importGroup } from './imports.ts';
import { lifeGroups } from './life.ts';
import { noticeGroup } from './notices.ts';
import { referredHereGroup, reviewGroup, stalledReviewGroups } from './reviews.ts';
import { wantedGroup } from './wanted.ts';
import type { Asked, WorkGroup } from './work-group.ts';

/** What one module lets wait for a person. */
export type WorkGroups = (asked: Asked) => Promise<WorkGroup[]>;

const groups: readonly WorkGroups[] = [
  reviewGroup,
  lifeGroups,
  stalledReviewGroups,
  referredHereGroup,
  draftGroups,
  approvedGroup,
  findingGroup,
  importGroup,
  noticeGroup,
  wantedGroup,
  administrationGroups,
];

/** Groups with nothing in them are left out, those with something red come first; `more` are those of modules above this one. */
export async function workbench(asked: Asked, more: readonly WorkGroups[] = []): Promise<Static<typeof Workbench>> {
  const found: WorkGroup[] = [];
  for (const group of [...groups, ...more]) found.push(...(await group(asked)));
  const urgentFirst = found.filter((one) => one.total > 0).sort((a, b) => Number(isUrgent(b)) - Number(isUrgent(a)));
  return { groups: urgentFirst, firstSteps: await firstSteps(asked.db, asked.organId) };
}

function isUrgent({ items }: WorkGroup): boolean {
  return items.some((one) => one.level === 'red');
}
