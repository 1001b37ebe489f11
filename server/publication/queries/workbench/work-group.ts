// The shape of one group of the workbench.
import type { Static } from 'typebox';
import type { WorkItem as Item } from '#contract/publication';
import type { Services } from '#kernel/command';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import type { Actor } from '#kernel/permission';

export type WorkItem = Static<typeof Item>;

export interface WorkGroup {
  key: string;
  name: string;
  /** All there are; `items` shows the first ones. */
  total: number;
  items: WorkItem[];
}

/** What a group is asked with. */
export interface Asked {
  db: Db;
  organId: string;
  actor: Actor;
  today: Day;
  services: Services;
}

/** Items shown of one group; the whole list is a page of its own. */
export const shownItems = 10;

/** The group of a list at hand. */
export function groupOf(key: string, name: string, items: WorkItem[], total = items.length): WorkGroup {
  return { key, name, total, items: items.slice(0, shownItems) };
}
