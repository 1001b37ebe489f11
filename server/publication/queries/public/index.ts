// What everybody may read, for the public pages: only what is published.
export { type ColumnList, type ColumnQuestion, publicColumn } from './column.ts';
export { type NumberedPublication, publicationAt, publishedTitles } from './id-of-number.ts';
export type { RelatedLink, ValidityNote, VersionNote, WithdrawnPublication } from './life.ts';
export type { PublicLink } from './link.ts';
export type { Listed, Listing } from './listed.ts';
export { publicCatalogue, publicHome, publicNewest, publicSiteMap } from './lists.ts';
export {
  type PublicFile,
  type PublicPublication,
  publicFile,
  publicPublication,
} from './publication.ts';
export { type PublishedText, publishedText } from './published-text.ts';
export { publicRows, type Stretch } from './rows.ts';
export { type Hit, type Marked, publicSearch, type SearchQuestion } from './search.ts';
export { publicOfSubjects, publicSubjects, publicTags, type SubjectCount } from './themes.ts';
