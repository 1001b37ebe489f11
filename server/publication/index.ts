// The door of publication: 主动公开 from the draft to the public page.
import './tables.ts';
import './events.ts';

export { adoptStarter } from './commands/adopt-starter.ts';
export { decideStage } from './commands/decide-stage.ts';
export { discardDraft } from './commands/discard-draft.ts';
export { editColumn } from './commands/edit-column.ts';
export { maskFindings } from './commands/mask-findings.ts';
export { publish } from './commands/publish.ts';
export { saveDraft } from './commands/save-draft.ts';
export { signFinding } from './commands/sign-finding.ts';
export { startDraft } from './commands/start-draft.ts';
export { submit } from './commands/submit.ts';
export { withdrawFromReview } from './commands/withdraw-from-review.ts';
export { withdrawPublication } from './commands/withdraw-publication.ts';
export { type DraftFields, newFields } from './draft-fields.ts';
export { publicPath } from './public-path.ts';
export { type Column, listColumns } from './queries/columns.ts';
export { findPublicationView, type PublicationAnswer } from './queries/find-publication.ts';
export { listKinds } from './queries/kinds.ts';
export { listPublications } from './queries/list-publications.ts';
export * from './queries/public/index.ts';
export { publicationRoutes } from './routes.ts';
export { siteVersion, siteVersions } from './site-version.ts';
export { publicationTransitions, type Standing, standingNames } from './states.ts';
