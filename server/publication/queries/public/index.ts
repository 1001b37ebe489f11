// What everybody may read, for the public pages: only what is published.
export { type ColumnList, type ColumnQuestion, publicColumn } from './column.ts';
export { type NumberedPublication, publicationAt, publishedTitles } from './id-of-number.ts';
export type { RelatedLink, ValidityNote, VersionNote } from './life.ts';
export type { Listed, Listing } from './listed.ts';
export { publicCatalogue, publicHome, publicNewest, publicSiteMap } from './lists.ts';
export {
  type PublicFile,
  type PublicLink,
  type PublicPublication,
  publicFile,
  publicPublication,
  type WithdrawnPublication,
} from './publication.ts';
export { type PublishedText, publishedText } from './published-text.ts';
export { publicRows, type Stretch } from './rows.ts';
export { type Hit, type Marked, publicSearch, type SearchQuestion } from './search.ts';
export { publicOfSubjects, publicSubjects, publicTags, type SubjectCount } from './themes.ts';
