// The door of duties: whether what has to be public is.
export { type CoverageAnswer, coverage } from './queries/coverage.ts';
export { dutyRoutes } from './routes.ts';
