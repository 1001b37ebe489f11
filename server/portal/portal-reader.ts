// The portal's questions, asked of the modules below through their doors.
import type { Database } from '#kernel/db';
import { listOrgans } from '#people';
import {
  listColumns,
  publicCatalogue,
  publicColumn,
  publicFile,
  publicHome,
  publicNewest,
  publicPublication,
  publicSearch,
  publicSiteMap,
  siteVersions,
} from '#publication';
import type { PortalReader } from './reader.ts';

const latestOnHome = 10;
const everything = { year: '', kind: '', q: '', page: 1 };

/** Reads what is committed; never writes. */
export function portalReader({ read: db }: Pick<Database, 'read'>): PortalReader {
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
    catalogue: (organId, year, page) => publicCatalogue(db, organId, year, page),
    newest: (organId, limit) => publicNewest(db, organId, limit),
    siteMap: (organId, part, size) => publicSiteMap(db, organId, part, size),
    attachment: (organId, hash) => publicFile(db, organId, hash),
    versions: () => siteVersions(db),
  };
}
