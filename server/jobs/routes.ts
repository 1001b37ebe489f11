// The background jobs over HTTP, for the system administrator: below /api/jobs.
import { Type as T } from 'typebox';
import { JobRow } from '#contract/operations';
import { Done, Id, Page, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { cancel } from './commands/cancel.ts';
import { rerun } from './commands/rerun.ts';
import { may } from './permissions.ts';
import { countJobs } from './queries/count-jobs.ts';
import { findJob, listJobs } from './queries/list-jobs.ts';
import { jobStates } from './states.ts';

const State = T.Union(jobStates.map((state) => T.Literal(state)));
const Count = T.Object({ state: T.String(), stateName: T.String(), count: T.Integer() });

/** Adds the routes of the jobs; `runtime.services.jobs` is the registry. */
export function jobsRoutes(app: App, runtime: Runtime): void {
  const { read } = runtime.database;
  const { jobs } = runtime.services;
  const organ = () => null;
  questionRoute(app, '/api/jobs', {
    name: 'jobs.list',
    title: '后台任务列表',
    permission: may.read,
    organ,
    input: T.Object({ state: T.Optional(State), kind: T.Optional(T.String({ maxLength: 100 })), ...PageInput }),
    answer: Page(JobRow),
    ask: ({ page = 1, pageSize = 20, ...filter }) => listJobs(read, jobs, { ...filter, page, pageSize }),
  });
  questionRoute(app, '/api/jobs/counts', {
    name: 'jobs.counts',
    title: '各状态的后台任务数',
    permission: may.read,
    organ,
    input: T.Object({}),
    answer: T.Array(Count),
    ask: () => countJobs(read),
  });
  questionRoute(app, '/api/jobs/:id', {
    name: 'jobs.one',
    title: '一个后台任务',
    permission: may.read,
    organ,
    input: T.Object({ id: Id }),
    answer: JobRow,
    ask: ({ id }) => findJob(read, jobs, id),
  });
  commandRoute(app, runtime, 'POST', '/api/jobs/:id/rerun', rerun, Done);
  commandRoute(app, runtime, 'POST', '/api/jobs/:id/cancel', cancel, Done);
}
