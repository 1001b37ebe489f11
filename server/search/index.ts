// The door of search: texts put into the index, found by words, shown with the words marked.
import './tables.ts';

export { type AttachedText, filesRead, forgetAttached, keepAttachedText } from './attached/attached-text.ts';
export { attachedSnippets } from './attached/snippets.ts';
export { textOfFile } from './attached/text-of-file.ts';
export { bigrams as wordsOf } from './bigrams.ts';
export type { EntryKey, Found, Hit, Search, SearchEntry } from './entry.ts';
export { find } from './find.ts';
export { highlight, type Mark, type Snippet } from './highlight.ts';
export { searchDiary } from './log/diary.ts';
export { forgetSearches } from './log/list-searches.ts';
export { putEntries, putEntry, removeEntry } from './put-entry.ts';
export { searchRoutes } from './routes.ts';
export type { FacetCount } from './seek/count-facets.ts';
export { seek } from './seek/seek.ts';
export type { Seek, Sought } from './seek/sought.ts';
export { simplifiedPairs } from './simplified.ts';
export { countWords, keepWords } from './spelling/vocabulary.ts';
export { type SynonymBook, synonymBook } from './synonyms/book.ts';
