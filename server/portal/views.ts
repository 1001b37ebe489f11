// What the public pages show, as plain data: page functions turn these into HTML and know nothing of the database.

export interface OrganProfile {
  address: string;
  postcode: string;
  phone: string;
  fax: string;
  email: string;
  officeHours: string;
  disclosureOffice: string;
  portalName: string;
  portalUrl: string;
  siteIdCode: string;
  wechatAccount: string;
  introduction: string;
}

export interface OrganView {
  id: string;
  slug: string;
  name: string;
  shortName: string;
  profile: OrganProfile;
}

export interface ColumnView {
  id: string;
  parentId: string | null;
  slug: string;
  name: string;
  content: string;
  basis: string;
  updateDuty: string;
  responsibleOffice: string;
  columnType: string;
  description: string;
  keywords: string;
  holdsPublications: boolean;
  emptySentence: string | null;
  /** Published in this very column. */
  count: number;
}

/** One line of a list. */
export interface ListedView {
  number: string;
  title: string;
  indexNumber: string | null;
  documentNumber: string | null;
  formedOn: string | null;
  publishedOn: string;
  validity: string;
  columnId: string;
  summary: string | null;
}

export interface Listing {
  rows: ListedView[];
  total: number;
  /** There are more than were counted. */
  more?: boolean;
  page: number;
  pageSize: number;
}

export interface LinkView {
  number: string;
  title: string;
  publishedOn: string | null;
}

export interface AttachmentView {
  title: string;
  fileName: string;
  fileHash: string;
  /** Bytes. */
  size: number;
  mediaType: string;
  /** Of the publication it hangs on, where that is known. */
  number?: string;
}

export interface PublicationView {
  state: 'published';
  number: string;
  title: string;
  indexNumber: string | null;
  documentNumber: string | null;
  subject: string | null;
  genre: string | null;
  issuingOrgan: string;
  formedOn: string | null;
  effectiveOn: string | null;
  repealedOn: string | null;
  validity: string;
  publishedOn: string;
  /** Instant of the first publication; a revision does not move it. */
  firstPublishedAt: string;
  columnId: string;
  sourceKind: string;
  sourceName: string;
  sourceAddress: string | null;
  departmentName: string | null;
  summary: string | null;
  keywords: string;
  /** What its kind asks for besides, with the labels people read. */
  more: { label: string; text: string }[];
  bodyHtml: string;
  attachments: AttachmentView[];
  interprets: LinkView[];
  interpretedBy: LinkView[];
  /** 有效期至 */
  expiresOn: string | null;
  /** 1 for a text that was never revised. */
  edition: number;
  /** Instant the text was put there as it stands. */
  lastPublishedAt: string;
  /** What each revision changed, the newest first; empty for a first text. */
  versions: VersionNoteView[];
  /** Changes of 有效性, the newest first; `inForce` false while the day is to come. */
  validities: ValidityNoteView[];
  /** 废止、被……废止 and the like. */
  relations: { relation: string; words: string; link: LinkView }[];
}

export interface VersionNoteView {
  edition: number;
  publishedAt: string;
  kindName: string | null;
  note: string | null;
}

export interface ValidityNoteView {
  validity: string;
  onDay: string;
  inForce: boolean;
  by: LinkView | null;
  byDocument: string | null;
  note: string;
}

export interface WithdrawnView {
  state: 'withdrawn';
  number: string;
  /** Null where the title is not told. */
  title: string | null;
  indexNumber: string | null;
  publishedOn: string | null;
  withdrawnOn: string | null;
  reason: string | null;
  columnId: string;
  /** True: text and files are gone for good. */
  removed: boolean;
  /** What stands in its place now. */
  replacedBy: LinkView | null;
}

/** A search hit; `title` and `snippet` carry where the words stand, as offsets of UTF-16 units. */
export interface HitView {
  number: string;
  title: MarkedText;
  snippet: MarkedText;
  /** The snippet stands in an attachment. */
  fromFile?: boolean;
  documentNumber: string | null;
  publishedOn: string;
  columnId: string;
  kindName?: string;
  validity?: string;
  organId?: string;
}

/** How many hits bear something, as a way to narrow: `kind`, `year`, `validity`, `file`, `column`, `organ`. */
export interface FacetView {
  group: string;
  value: string;
  name: string;
  n: number;
}

export interface MarkedText {
  text: string;
  marks: readonly (readonly [number, number])[];
}

export interface HomeView {
  latest: ListedView[];
  interpretations: ListedView[];
}

export interface ColumnFilter {
  year: string;
  kind: string;
  q: string;
  page: number;
}

export interface ColumnPageView {
  column: ColumnView;
  listing: Listing;
  years: string[];
  kinds: { code: string; name: string }[];
  filter: ColumnFilter;
  /** The register of the rulebook's column. */
  rules?: readonly RuleView[];
  /** Shown in full at the head of columns that hold one living text, such as the guide. */
  leading: PublicationView | null;
}

export interface SearchFilter {
  q: string;
  column: string;
  kind?: string;
  year?: string;
  validity?: string;
  file?: string;
  from: string;
  to: string;
  order: 'relevance' | 'newest';
  page: number;
}

export interface SearchPageView {
  filter: SearchFilter;
  hits: HitView[];
  total: number;
  /** There are more than were counted. */
  more: boolean;
  /** False: the newest come first. */
  ranked: boolean;
  pageSize: number;
  facets?: FacetView[];
  /** The facets count some of the hits only. */
  facetsBounded?: boolean;
  /** How many hold every word, where others that hold most of them were added. */
  strict?: number | null;
  /** What was looked for instead of a mistyped word. */
  meant?: string | null;
  /** Sentences about input that could not be used, such as a day that does not exist. */
  problems: string[];
}

/** A subject and how much stands under it: `综合政务\\政务公开`. */
export interface SubjectView {
  subject: string;
  count: number;
}

/** Which plain rows: of these columns (null: all), of a year (empty: any). */
export interface StretchView {
  columnIds: readonly string[] | null;
  year: string;
  offset: number;
  limit: number;
}

export interface TagView {
  tag: string;
  count: number;
}

/** A correction everybody may read. */
export interface CorrectionShown {
  kind: string;
  kindName: string;
  stateName: string;
  pageTitle: string;
  /** Below the section: `p/202600001`; empty: the site as a whole. */
  pagePath: string;
  words: string;
  answer: string;
  receivedOn: string;
  answeredOn: string;
}

export interface CorrectionsView {
  rows: CorrectionShown[];
  total: number;
  page: number;
  pageSize: number;
}

/** What the holder of a receipt number reads. */
export interface ReceiptView extends Omit<CorrectionShown, 'answeredOn'> {
  number: string;
  open: boolean;
  dueOn: string;
  answeredOn: string | null;
}

/** What a reader reports of a page. */
export interface ReportFields {
  pagePath: string;
  pageTitle: string;
  kind: string;
  words: string;
  contact: string;
}

export interface CorrectionFiguresView {
  year: number;
  received: number;
  answered: number;
  rejected: number;
  open: number;
  late: number;
  byKind: { kind: string; name: string; count: number }[];
}

/** A system or rule about disclosure that can be read somewhere. */
export interface RuleView {
  name: string;
  number: string;
  kindName: string;
  inForceOn: string;
  statusName: string;
  inForce: boolean;
  /** `https://…`, or a path of this site. */
  link: string;
}

/** 主动公开基本目录, by domain. */
export interface DutiesView {
  /** Since when this version applies; null before there is one. */
  effectiveOn: string | null;
  domains: DutyDomain[];
}

export interface DutyDomain {
  domain: string;
  involved: boolean;
  /** Said in place of items when the organ is not concerned. */
  sentence: string;
  items: DutyItem[];
}

export interface DutyItem {
  level1: string;
  level2: string;
  level3: string;
  content: string;
  basis: string;
  timeLimit: string;
  subject: string;
  channels: string[];
  audience: string;
  mode: string;
  levels: string[];
  columnId: string | null;
  phone: string;
  complaintPhone: string;
}

export interface SiteMapEntry {
  number: string;
  changedOn: string;
}
