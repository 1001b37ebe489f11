// The versions as people see them, and the items of one.
import type { Static } from 'typebox';
import type { VersionItem, VersionRow } from '#contract/catalogue';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { personNames } from '#people';
import { refuse } from '../errors.ts';
import { ruleInWords } from '../rule/in-words.ts';
import { catalogueVersions, itemsOfVersion, versionOn } from './in-force.ts';

export async function listVersions(db: Db, organId: string, today: Day): Promise<{ versions: Static<typeof VersionRow>[] }> {
  const versions = await catalogueVersions(db, organId);
  const names = await personNames(
    db,
    versions.map((one) => one.madeBy),
  );
  const current = versions.find((one) => one.effectiveOn <= today)?.n;
  return {
    versions: versions.map((one) => ({
      n: one.n,
      effectiveOn: one.effectiveOn,
      note: one.note,
      itemCount: one.itemCount,
      madeByName: names.get(one.madeBy) ?? '系统',
      madeAt: one.madeAt,
      standing: one.n === current ? 'current' : one.effectiveOn > today ? 'coming' : 'past',
    })),
  };
}

/** The items of version `n`, or of the one that applied on `day`. Throws `catalogue.versionMissing`. */
export async function versionItems(db: Db, organId: string, of: { n?: number | undefined; day?: Day | undefined }) {
  const n = of.n ?? (of.day ? (await versionOn(db, organId, of.day))?.n : undefined);
  const version = (await catalogueVersions(db, organId)).find((one) => one.n === n);
  if (!version) throw refuse('catalogue.versionMissing');
  const items = await itemsOfVersion(db, organId, version.n);
  return {
    n: version.n,
    effectiveOn: version.effectiveOn,
    note: version.note,
    domains: version.domains,
    items: items.map(
      (item): Static<typeof VersionItem> => ({
        id: item.id,
        domain: item.domain,
        level1: item.level1,
        level2: item.level2,
        level3: item.level3,
        content: item.content,
        basis: item.basis,
        timeLimit: item.timeLimit,
        duty: ruleInWords(item.rule),
        subject: item.subject,
        channels: item.channels,
        since: item.since,
      }),
    ),
  };
}
