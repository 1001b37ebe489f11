// The catalogue at a glance: how many items in which state, which version applies, what has changed since, the domains.
import type { Static } from 'typebox';
import type { CatalogueOverview } from '#contract/catalogue';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { statutoryItemsOf } from '#law/regulation-21-statutory-items';
import { standardChannels } from '../channels.ts';
import { allItems } from '../find-item.ts';
import type { CatalogueItemRow } from '../tables.ts';
import { versionBlockers } from '../version-blockers.ts';
import { differences, sideOf } from './compare.ts';
import { catalogueVersions, type Version } from './in-force.ts';

export async function overview(db: Db, organId: string, today: Day): Promise<Static<typeof CatalogueOverview>> {
  const rows = await allItems(db, organId);
  const active = rows.filter((row) => row.state === 'active');
  const versions = await catalogueVersions(db, organId);
  const brief = (of: Version | undefined) => (of ? { n: of.n, effectiveOn: of.effectiveOn, itemCount: of.itemCount } : null);
  return {
    active: active.length,
    proposals: rows.filter((row) => row.state === 'proposal').length,
    off: rows.filter((row) => row.state === 'off').length,
    withoutDepartment: active.filter((row) => row.department_id === null).length,
    withoutColumn: active.filter((row) => row.column_id === null).length,
    inForce: brief(versions.find((one) => one.effectiveOn <= today)),
    coming: brief(versions.findLast((one) => one.effectiveOn > today)),
    changes: await changesSince(db, organId, versions[0]),
    putInForce: await versionBlockers(db, organId, null),
    domains: await domainRows(db, organId, rows),
    statutoryItems: [
      ...new Map([...statutoryItemsOf('town'), ...statutoryItemsOf('county')].map((item) => [item.code, item])).values(),
    ].map(({ code, name, place }) => ({ code, name: `${name}（${code.startsWith('21-') ? `${place}，${code.split('-')[1]}` : place}）` })),
    channels: [...standardChannels],
  };
}

async function changesSince(db: Db, organId: string, newest: Version | undefined) {
  const before = newest ? await sideOf(db, organId, newest.n) : { title: '', items: new Map(), domains: [] };
  const same = (id: string) => id;
  const { items, domains } = differences(before, await sideOf(db, organId, 0), { department: same, column: same });
  const count = (change: string) => items.filter((line) => line.change === change).length;
  return { added: count('added'), changed: count('changed'), removed: count('removed'), domains: newest ? domains.length : 0 };
}

async function domainRows(db: Db, organId: string, rows: readonly CatalogueItemRow[]) {
  const decided = await db
    .selectFrom('catalogue_domain')
    .selectAll()
    .where('organ_id', '=', organId)
    .orderBy('position')
    .orderBy('domain')
    .execute();
  const known = new Set(decided.map((row) => row.domain));
  const others = [...new Set(rows.map((row) => row.domain))].filter((domain) => !known.has(domain));
  const count = (domain: string, state: string) => rows.filter((row) => row.domain === domain && row.state === state).length;
  return [
    ...decided.map((row) => ({ domain: row.domain, involved: row.involved === 1, sentence: row.sentence })),
    ...others.map((domain) => ({ domain, involved: true, sentence: '' })),
  ].map((one) => ({
    ...one,
    active: count(one.domain, 'active'),
    proposals: count(one.domain, 'proposal'),
    off: count(one.domain, 'off'),
  }));
}
