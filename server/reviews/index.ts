// The door of reviews: a thing at one version, looked at in stages by people who did not write it.
import './tables.ts';
import './events.ts';

export { ageOf } from './age.ts';
export { type Decision, decisionBlockers, stageBlockers } from './blockers.ts';
export { decideStage, findForDecision, type Outcome } from './commands/decide-stage.ts';
export { forgetSubject } from './commands/forget-subject.ts';
export { hurryBlockers, hurryReview } from './commands/hurry.ts';
export { type NewReview, openReview } from './commands/open-review.ts';
export { dropAfterwards, withdrawReview } from './commands/withdraw-review.ts';
export { decisionFacts } from './decision-facts.ts';
export { defaultFlow, nameOf as stageNameOf } from './flow.ts';
export { remindReviews } from './jobs.ts';
export { isAfterwards, type Publishable, publishableReview } from './publishable.ts';
export { lastReturns } from './queries/last-returns.ts';
export { recheckCounts } from './queries/rechecks.ts';
export { type ReviewAnswer, reviewView } from './queries/review-view.ts';
export { type Stuck, stuckStages } from './queries/stuck-stages.ts';
export { waitingFor } from './queries/waiting-for.ts';
export { currentStage, findOpenReviews, findReviews, type Review, type Subject } from './review.ts';
export type { ReviewedField, ReviewedText } from './reviewed-text.ts';
export { reviewRoutes } from './routes.ts';
export { cleanForm } from './secrecy-items.ts';
export { type ReviewState, reviewStateNames, reviewTransitions, underWay } from './states.ts';
