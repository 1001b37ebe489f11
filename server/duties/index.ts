// The door of duties: whether what has to be public is, in time, and would stand an inspection.
import './tables.ts';
import './forget.ts';

export { registerFormed } from './commands/register-formed.ts';
export { dutySchedule, dutySnapshotJob } from './jobs.ts';
export { clocks } from './queries/clocks.ts';
export { type CoverageAnswer, coverage } from './queries/coverage.ts';
export { dutyFigures } from './queries/figures.ts';
export { late } from './queries/late.ts';
export { staleness } from './queries/staleness.ts';
export { dutyRoutes } from './routes.ts';
export { dutyWork } from './work.ts';
