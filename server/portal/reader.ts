// What the portal asks of the modules below: only what is published.
import type { CatalogueView } from './pages/catalogue.ts';
import type {
  AttachmentView,
  ColumnFilter,
  ColumnPageView,
  ColumnView,
  CorrectionFiguresView,
  CorrectionsView,
  DutiesView,
  HomeView,
  ListedView,
  Listing,
  OrganView,
  PublicationView,
  ReceiptView,
  RuleView,
  SearchFilter,
  SearchPageView,
  SiteMapEntry,
  StretchView,
  SubjectView,
  TagView,
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
  search(organId: string | null, filter: SearchFilter, columnIds: string[] | null): Promise<Omit<SearchPageView, 'filter' | 'problems'>>;
  /** Notes what was looked for, once; keeps nothing of who did. */
  searched(organId: string, words: string, found: number): void;
  catalogue(organId: string, year: string, page: number): Promise<CatalogueView>;
  newest(organId: string, limit: number): Promise<ListedView[]>;
  /** Part `part`, from 1, of the published ones in a fixed order. */
  siteMap(organId: string, part: number, size: number): Promise<SiteMapEntry[]>;
  /** The file as it hangs on a published edition; null when it hangs on none. */
  attachment(organId: string, hash: string): Promise<AttachmentView | null>;
  /** Subjects with something published, by name. */
  subjects(organId: string): Promise<SubjectView[]>;
  /** What stands under these subjects, which hold `total`. */
  ofSubjects(organId: string, subjects: readonly string[], total: number, page: number): Promise<Listing>;
  tags(organId: string): Promise<TagView[]>;
  /** Plain rows for open data; `columnIds` null: everything. */
  rows(organId: string, of: StretchView): Promise<{ rows: ListedView[]; total: number }>;
  corrections(organId: string, page: number): Promise<CorrectionsView>;
  /** Null when the number leads to nothing. */
  receipt(organId: string, number: string): Promise<ReceiptView | null>;
  correctionFigures(organId: string): Promise<CorrectionFiguresView>;
  duties(organId: string): Promise<DutiesView>;
  /** Only rules that can be read somewhere: their names alone tell nobody anything. */
  rules(organId: string): Promise<RuleView[]>;
  /** Rises with every change of what is public; by organ. */
  versions(): Promise<Map<string, number>>;
}
