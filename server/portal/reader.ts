// What the portal asks of the modules below: only what is published.
import type { CatalogueView } from './pages/catalogue.ts';
import type {
  AttachmentView,
  ColumnFilter,
  ColumnPageView,
  ColumnView,
  HomeView,
  ListedView,
  OrganView,
  PublicationView,
  SearchFilter,
  SearchPageView,
  SiteMapEntry,
  WithdrawnView,
} from './views.ts';

export interface PortalReader {
  /** Organs that disclose and are not closed. */
  organs(): Promise<OrganView[]>;
  /** Columns with their counts, parents before children, siblings in order. */
  columns(organId: string): Promise<ColumnView[]>;
  /** `columnIds`: the section's; news of other columns does not stand there. */
  home(organId: string, columnIds: string[]): Promise<HomeView>;
  /** `columnIds`: the column and all below it. */
  column(organId: string, columnIds: string[], filter: ColumnFilter): Promise<Omit<ColumnPageView, 'column' | 'filter' | 'leading'>>;
  publication(organId: string, number: string): Promise<PublicationView | WithdrawnView | null>;
  /** `columnIds`: where to look; null everywhere. */
  search(organId: string, filter: SearchFilter, columnIds: string[] | null): Promise<Omit<SearchPageView, 'filter' | 'problems'>>;
  catalogue(organId: string, year: string, page: number): Promise<CatalogueView>;
  newest(organId: string, limit: number): Promise<ListedView[]>;
  /** Part `part`, from 1, of the published ones in a fixed order. */
  siteMap(organId: string, part: number, size: number): Promise<SiteMapEntry[]>;
  /** The file as it hangs on a published edition; null when it hangs on none. */
  attachment(organId: string, hash: string): Promise<AttachmentView | null>;
  /** Rises with every change of what is public; by organ. */
  versions(): Promise<Map<string, number>>;
}
