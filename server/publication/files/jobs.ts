// The jobs behind files: looking them through, and letting go of what nobody uses.
import { defineJob } from '#jobs';
import { checkLinksJob } from '../links/check-links.ts';
import type { FileKey } from './ask-checks.ts';
import { releaseFileKind, screenFileKind } from './job-kinds.ts';
import { recheckFilesJob } from './recheck-files.ts';
import { releaseFile } from './release-file.ts';
import { screenStoredFile } from './screen-stored-file.ts';

/** Looks through a file right after it was put into a draft. */
export const screenFileJob = defineJob<FileKey>({
  kind: screenFileKind,
  title: '检查附件',
  timeoutSeconds: 900,
  run: (key, { runtime }) => screenStoredFile(runtime, key),
});

/** A file that was replaced goes for good as soon as nothing uses it. */
export const releaseFileJob = defineJob<FileKey>({
  kind: releaseFileKind,
  title: '清除不再使用的文件',
  async run(key, { runtime }) {
    await releaseFile(runtime, key);
  },
});

export const fileJobs = [screenFileJob, releaseFileJob, recheckFilesJob, checkLinksJob];

export const fileSchedule = [{ kind: recheckFilesJob.kind, at: '00:30' }] as const;
