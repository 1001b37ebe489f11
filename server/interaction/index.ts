// The door of interaction: what residents report of the pages, and how it is answered.
import './tables.ts';
import './forget-publication.ts';
import './hand-over.ts';
import './events.ts';

export { answerCorrection } from './commands/answer-correction.ts';
export { reportBlockers, reportMistake } from './commands/report-mistake.ts';
export { takeCorrection } from './commands/take-correction.ts';
export { promisedWorkingDays } from './due.ts';
export { forgetContacts } from './forget-contacts.ts';
export { correctionKinds } from './kinds.ts';
export { correctionFigures } from './queries/correction-figures.ts';
export { correctionWork } from './queries/correction-work.ts';
export { correctionByReceipt, publicCorrections } from './queries/public-corrections.ts';
export { interactionRoutes } from './routes.ts';
export { correctionStateNames, correctionTransitions } from './states.ts';
