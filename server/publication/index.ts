// The door of publication: 主动公开 from the draft to the public page.
import './tables.ts';
import './tables-life.ts';
import './tables-writing.ts';
import './events.ts';
import './hand-over.ts';

export { beginDraft } from './begin-draft.ts';
export { adoptStarter } from './commands/adopt-starter.ts';
export { decideStage } from './commands/decide-stage.ts';

export { editColumn } from './commands/edit-column.ts';

export { nameItem } from './commands/name-item.ts';
export { saveDraft } from './commands/save-draft.ts';

export { startDraft } from './commands/start-draft.ts';
export { submit } from './commands/submit.ts';
export { draftAsPublic } from './draft-as-public.ts';
export { type DraftFields, newFields } from './draft-fields.ts';
export { dueView } from './due.ts';
export { fileJobs, fileSchedule } from './files/jobs.ts';
export { putSearchEntries } from './findable.ts';
export { clearImportsJob } from './import/clear-imports.ts';
export { importPublications } from './import/cli.ts';
export { type ImportedTable, importTable, type TableToImport } from './import/import-table.ts';
export { ledgerJobs } from './import/jobs.ts';
export { readDay } from './import/read-day.ts';
export { declareHolder } from './life/holders.ts';
export { lifeJobs, lifeSchedule } from './life/jobs.ts';
export type { Clock } from './limits/limit.ts';
export { type Limits, limitsOf } from './limits/limits-of.ts';
export { mayReadPublications } from './permissions.ts';
export { publicPath } from './public-path.ts';
export { columnNames } from './queries/column-names.ts';
export { type Column, listColumns } from './queries/columns.ts';
export { disclosedFor } from './queries/disclosed-for.ts';
export { type DisclosureDays, disclosureDays, type Opened } from './queries/disclosure-days.ts';
export { figures } from './queries/figures.ts';
export type { PublicationAnswer } from './queries/find-publication.ts';
export { listKept } from './queries/list-kept.ts';
export { listPostings } from './queries/list-postings.ts';
export { listPublications } from './queries/list-publications.ts';
export type { LookAtPage } from './queries/on-page.ts';
export { type OpenClock, openClocks } from './queries/open-clocks.ts';
export { lastPostedOn, postingsOf } from './queries/postings-of.ts';
export * from './queries/public/index.ts';
export { countPublicChanges, type DayRange, type PublicChange, type PublicHappening, publicChanges } from './queries/public-changes.ts';
export { type PublishedClock, publishedClocks } from './queries/published-clocks.ts';
export { consultationsEnded, interpretationsMissing, type Unanswered } from './queries/unanswered.ts';
export type { WorkGroups } from './queries/workbench/index.ts';
export { type Asked as WorkAsked, groupOf, type WorkGroup, type WorkItem } from './queries/workbench/work-group.ts';
export { publicationRoutes } from './routes.ts';
export { ledgerRoutes } from './routes-ledger.ts';
export { lifeRoutes } from './routes-life.ts';
export { gatherWordsJob, readAttachmentsJob, searchJobs } from './search-jobs.ts';
export { bumpSiteVersion, siteVersions } from './site-version.ts';
export { publicationTransitions, type Standing, standingNames } from './states.ts';
export { storedKind } from './stored-kind.ts';
