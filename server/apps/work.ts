// What is done later: every kind of job, what the night brings, which event leads to which job.
import { clearUploads } from '#documents';
import { dutySchedule, dutySnapshotJob } from '#duties';
import { forgetContacts } from '#interaction';
import { clearJobs, defineJob, type JobDefinition, type ScheduleEntry, type Subscription } from '#jobs';
import { forgetStale } from '#people';
import { exportSiteJob } from '#portal';
import {
  clearImportsJob,
  fileJobs,
  fileSchedule,
  gatherWordsJob,
  ledgerJobs,
  lifeJobs,
  lifeSchedule,
  readAttachmentsJob,
  searchJobs,
} from '#publication';
import { remindReviews } from '#reviews';

/** Old sessions and sign-in failures are of no use to anybody. */
const clearSessions = defineJob({
  kind: 'people.forgetStale',
  title: '清理过期会话',
  run: async (_payload, { runtime }) => void (await forgetStale(runtime)),
});

export const jobs: readonly JobDefinition[] = [
  clearJobs,
  clearUploads,
  clearSessions,
  forgetContacts,
  ...ledgerJobs,
  ...fileJobs,
  ...lifeJobs,
  ...searchJobs,
  exportSiteJob,
  remindReviews,
  dutySnapshotJob,
] as JobDefinition[];

export const schedule: readonly ScheduleEntry[] = [
  ...lifeSchedule,
  ...fileSchedule,
  ...dutySchedule,
  { kind: clearUploads.kind, at: '02:10' },
  { kind: remindReviews.kind, at: '07:30' },
  { kind: clearSessions.kind, at: '02:20' },
  { kind: clearJobs.kind, at: '02:30' },
  { kind: clearImportsJob.kind, at: '02:40' },
  { kind: forgetContacts.kind, at: '02:50' },
  { kind: gatherWordsJob.kind, at: '03:00' },
  { kind: exportSiteJob.kind, at: '03:30' },
];

/** Upward influence, all on this page: event → job. */
export const subscriptions: readonly Subscription[] = [
  { event: 'publication.published', job: readAttachmentsJob.kind },
  // What was taken away must not wait for the night.
  { event: 'publication.withdrawn', job: exportSiteJob.kind },
  { event: 'publication.removed', job: exportSiteJob.kind },
];
