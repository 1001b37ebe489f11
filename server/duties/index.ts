// The door of duties: whether what has to be public is, in time, and would stand an inspection.
import './tables.ts';
import './forget.ts';

export { dutySchedule, dutySnapshotJob } from './jobs.ts';
export { coverage } from './queries/coverage.ts';
export { dutyRoutes } from './routes.ts';
export { dutyWork } from './work.ts';
