// The door of reviews: a thing at one version, looked at in stages by people who did not write it.
import './tables.ts';
import './events.ts';

export { type Decision, decisionBlockers, stageBlockers } from './blockers.ts';
export { decideStage, findForDecision, type Outcome } from './commands/decide-stage.ts';
export { type NewReview, openReview } from './commands/open-review.ts';
export { withdrawReview } from './commands/withdraw-review.ts';
export { defaultFlow } from './flow.ts';
export { lastReturns } from './queries/last-returns.ts';
export { type ReviewAnswer, reviewView } from './queries/review-view.ts';
export { waitingFor } from './queries/waiting-for.ts';
export { currentStage, findReviews, type Review, type Subject } from './review.ts';
export { reviewRoutes } from './routes.ts';
export { type ReviewState, reviewStateNames, reviewTransitions } from './states.ts';
