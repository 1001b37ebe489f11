// New items as rows, each behind the last of its domain.
import type { Act } from '#kernel/command';
import type { Db, Tx } from '#kernel/db';
import { columnsOf, type ItemFields, type ItemState } from './item.ts';

export interface NewItem {
  id: string;
  position: number;
  fields: ItemFields;
  state: ItemState;
  source: string;
  starterCode: string | null;
}

// Domains lie this far apart, so that a domain's items stay together however many are added.
const domainStep = 10_000;

export async function insertItems(tx: Tx, act: Act, organId: string, items: readonly NewItem[]): Promise<void> {
  const rows = items.map((item) => ({
    organ_id: organId,
    id: item.id,
    position: item.position,
    ...columnsOf(item.fields),
    state: item.state,
    off_reason: null,
    source: item.source,
    starter_code: item.starterCode,
    confirmed_by: null,
    confirmed_at: null,
    confirmed_with: null,
    version: 1,
    changed_by: act.actor.personId ?? '',
    changed_at: act.now,
  }));
  // One statement may carry only so many values on either engine.
  for (let at = 0; at < rows.length; at += 25) {
    await tx
      .insertInto('catalogue_item')
      .values(rows.slice(at, at + 25))
      .execute();
  }
}

/** Places for new items: `place(domain)` answers the next free one behind those there are. */
export async function placer(tx: Db | Tx, organId: string): Promise<(domain: string) => number> {
  const rows = await tx
    .selectFrom('catalogue_item')
    .select(['domain', (eb) => eb.fn.max('position').as('last')])
    .where('organ_id', '=', organId)
    .groupBy('domain')
    .execute();
  const last = new Map(rows.map((row) => [row.domain, Number(row.last)]));
  return (domain) => {
    const highest = Math.max(0, ...last.values());
    const next = (last.get(domain) ?? Math.ceil((highest + 1) / domainStep) * domainStep) + 1;
    last.set(domain, next);
    return next;
  };
}

export async function nextPosition(tx: Db | Tx, organId: string, domain: string): Promise<number> {
  return (await placer(tx, organId))(domain);
}
