// One item with everything a person needs to judge it.
import type { Static } from 'typebox';
import type { ItemView } from '#contract/catalogue';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { personNames } from '#people';
import { findItem, type ItemKey } from '../find-item.ts';
import { fieldsOf } from '../item.ts';
import { itemsInForce } from './in-force.ts';
import { departmentNames, itemRow } from './list-items.ts';
import { ruleView } from './next-due.ts';

export async function findItemView(db: Db, key: ItemKey, today: Day): Promise<Static<typeof ItemView>> {
  const row = await findItem(db, key);
  const fields = fieldsOf(row);
  const names = await personNames(db, [row.changed_by, row.confirmed_by ?? ''].filter(Boolean));
  const { words, next } = await ruleView(db, key.organId, fields.rule, today);
  const inForce = (await itemsInForce(db, key.organId, today)).find((item) => item.id === row.id);
  return {
    ...itemRow(row, await departmentNames(db, key.organId)),
    ...fields,
    version: row.version,
    ruleWords: words,
    next,
    offReason: row.off_reason,
    confirmedBy: row.confirmed_by === null ? null : (names.get(row.confirmed_by) ?? '系统'),
    confirmedAt: row.confirmed_at,
    confirmedWith: row.confirmed_with,
    changedBy: names.get(row.changed_by) ?? '系统',
    changedAt: row.changed_at,
    inForceSince: inForce?.since ?? null,
  };
}
