// What adopting the starter would add: the dry run and the adoption are one reckoning.
import type { Static } from 'typebox';
import type { StarterPlan } from '#contract/catalogue';
import type { Db, Tx } from '#kernel/db';
import { allItems, itemKey } from './find-item.ts';
import type { StarterItem } from './starter/items.ts';
import { type StarterDomain, type StarterLevel, starterDomains, starterSet } from './starter/set.ts';
import { supersededIn } from './starter/superseded.ts';

export interface Adoption {
  level: StarterLevel;
  domains: StarterDomain[];
  /** Not yet in the organ's catalogue. */
  items: StarterItem[];
  already: StarterItem[];
}

/** Only adds: what the organ has, changed or switched off stays as it is. What it decided about a domain wins over the default. */
export async function planStarter(db: Db | Tx, organId: string, level: StarterLevel): Promise<Adoption> {
  const decided = await db.selectFrom('catalogue_domain').selectAll().where('organ_id', '=', organId).execute();
  const own = new Map(decided.map((row) => [row.domain, row.involved === 1]));
  const rows = await allItems(db, organId);
  const taken = new Set(rows.flatMap((row) => [row.starter_code ?? '', itemKey(row)]));
  const set = starterSet(level, (domain) => own.get(domain));
  const isTaken = (item: StarterItem) => taken.has(item.code) || taken.has(itemKey(item.fields));
  return {
    level,
    domains: starterDomains(level).map((one) => ({ ...one, involved: own.get(one.domain) ?? one.involved })),
    items: set.filter((item) => !isTaken(item)),
    already: set.filter(isTaken),
  };
}

export async function starterPlan(db: Db, organId: string, level: StarterLevel): Promise<Static<typeof StarterPlan>> {
  const { domains, items, already } = await planStarter(db, organId, level);
  const of = (all: readonly StarterItem[], domain: string) => all.filter(({ fields }) => fields.domain === domain);
  return {
    level,
    toAdd: items.length,
    proposals: items.filter((item) => !item.verified).length,
    already: already.length,
    superseded: items.filter(({ fields }) => supersededIn(fields.basis).length > 0).length,
    notUnderstood: items.filter((item) => !item.understood).length,
    domains: domains.map((one) => ({
      ...one,
      toAdd: of(items, one.domain).length,
      proposals: of(items, one.domain).filter((item) => !item.verified).length,
      already: of(already, one.domain).length,
    })),
  };
}
