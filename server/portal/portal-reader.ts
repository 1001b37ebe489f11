// The portal's questions, asked of the modules below through their doors.

import { itemsInForce, rulebookView, versionOn } from '#catalogue';
import { correctionByReceipt, correctionFigures, publicCorrections } from '#interaction';
import { type Clock, systemClock } from '#kernel/clock';
import type { Day } from '#kernel/day';
import type { Database, Db } from '#kernel/db';
import { listOrgans } from '#people';
import {
  listColumns,
  publicCatalogue,
  publicColumn,
  publicFile,
  publicHome,
  publicNewest,
  publicOfSubjects,
  publicPublication,
  publicRows,
  publicSearch,
  publicSiteMap,
  publicSubjects,
  publicTags,
  siteVersions,
} from '#publication';
import type { PortalReader } from './reader.ts';
import type { DutiesView } from './views.ts';

const latestOnHome = 10;
const mostTags = 24;
const everything = { year: '', kind: '', q: '', page: 1 };

/** Reads what is committed; never writes. `searched` hears what was looked for. */
export function portalReader(
  { read: db }: Pick<Database, 'read'>,
  clock: Clock = systemClock,
  searched: PortalReader['searched'] = () => undefined,
): PortalReader {
  return {
    organs: async () => (await listOrgans(db)).filter((organ) => organ.discloses && organ.closedAt === null),
    columns: async (organId) =>
      (await listColumns(db, organId)).map(({ publicationCount, ...column }) => ({ ...column, count: publicationCount })),
    async home(organId, columnIds) {
      const { listing } = await publicColumn(db, organId, columnIds, everything);
      const { interpretations } = await publicHome(db, organId, latestOnHome);
      return { latest: listing.rows.slice(0, latestOnHome), interpretations };
    },
    column: (organId, columnIds, filter) => publicColumn(db, organId, columnIds, filter),
    publication: (organId, number) => publicPublication(db, organId, number),
    search: (organId, filter, columnIds) => publicSearch(db, organId, filter, columnIds),
    searched,
    catalogue: (organId, year, page) => publicCatalogue(db, organId, year, page),
    newest: (organId, limit) => publicNewest(db, organId, limit),
    siteMap: (organId, part, size) => publicSiteMap(db, organId, part, size),
    attachment: (organId, hash) => publicFile(db, organId, hash),
    subjects: (organId) => publicSubjects(db, organId),
    ofSubjects: (organId, subjects, total, page) => publicOfSubjects(db, organId, subjects, total, page),
    tags: (organId) => publicTags(db, organId, mostTags),
    rows: (organId, of) => publicRows(db, organId, of),
    corrections: (organId, page) => publicCorrections(db, organId, page),
    receipt: (organId, number) => correctionByReceipt(db, organId, number),
    correctionFigures: (organId) => correctionFigures(db, organId, undefined, clock.today()),
    duties: (organId) => duties(db, organId, clock.today()),
    rules: async (organId) =>
      (await rulebookView(db, organId, clock.today())).entries
        .filter((entry) => entry.link !== '' && entry.status !== 'upcoming')
        .map((entry) => ({ ...entry, inForce: entry.status === 'inForce' })),
    versions: () => siteVersions(db),
  };
}

/** The catalogue in force, by domain: those the organ is not concerned with say so. */
async function duties(db: Db, organId: string, today: Day): Promise<DutiesView> {
  const version = await versionOn(db, organId, today);
  if (!version) return { effectiveOn: null, domains: [] };
  const items = await itemsInForce(db, organId, today);
  const named = new Set(version.domains.map((one) => one.domain));
  const unnamed = [...new Set(items.map((item) => item.domain))].filter((domain) => !named.has(domain));
  const all = [...version.domains, ...unnamed.map((domain) => ({ domain, involved: true, sentence: '' }))];
  const domains = all.map((one) => ({ ...one, items: items.filter((item) => item.domain === one.domain) }));
  return { effectiveOn: version.effectiveOn, domains: domains.filter((one) => one.items.length > 0 || !one.involved) };
}
