// The door of jobs: work done later, every night, or again.
export { clearJobs } from './clear-jobs.ts';
export { defineJob, type JobContext, type JobDefinition } from './define-job.ts';
export { type EnqueueOptions, enqueue } from './enqueue.ts';
export { deadJobs } from './queries/dead-jobs.ts';
export { type JobRegistry, jobRegistry } from './registry.ts';
export { jobsRoutes } from './routes.ts';
export type { ScheduleEntry } from './schedule.ts';
export type { Subscription } from './subscription.ts';
export { startWorker, type Worker, type WorkerParts } from './worker.ts';
