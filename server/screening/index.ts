// The door of screening: texts, pages, tables and files in, findings out.

export { checkLinks, type LinkCheckOptions, type LinkState } from './check-links.ts';
export { cleanFile } from './clean-file.ts';
export { screenCli } from './cli.ts';
export {
  adoptLists,
  noteKept,
  openWording,
  screeningRoutes,
  shippedWording,
  type WordingDictionary,
  type WordingSource,
  wordingFinderFor,
  wordingStamp,
} from './dictionary/index.ts';
export type { ChangedFile, ChangeOptions, FileChange, FileInput, ScreenedFile } from './file-answers.ts';
export type { Finding, FindingKind, Mark, NumberKind, ScreeningOptions, Severity } from './finding.ts';
export { isNumberKind, kindNames, suggestions } from './finding.ts';
export { fingerprint } from './fingerprint.ts';
export { type Link, linksOf } from './links.ts';
export { mask, maskText } from './mask.ts';
export { maskFile } from './mask-file.ts';
export type { LinkFetcher } from './request-outside.ts';
export { screenFile } from './screen-file.ts';
export { maskHtml, screenHtml } from './screen-html.ts';
export { cleanInWorker, maskInWorker, screenInWorker, type WorkerLimits } from './screen-in-worker.ts';
export { maskRow, type RowPlace, screenRow, screenTable } from './screen-table.ts';
export { screenText } from './screen-text.ts';
export type { WordingFinder, WordingHit } from './wording.ts';
