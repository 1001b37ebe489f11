// The jobs behind an import: checking a file and carrying it out.
import { defineJob, type JobContext } from '#jobs';
import { Refusal } from '#kernel/errors';
import { type Actor, systemActor } from '#kernel/permission';
import { carryOut } from './carry-out.ts';
import { checkRun } from './check-run.ts';
import { clearImportsJob } from './clear-imports.ts';
import { applyImportKind, checkImportKind } from './job-kinds.ts';
import { findRun, moveRun, type RunKey } from './run.ts';
import { sourceOfFile } from './source.ts';

interface Application extends RunKey {
  personId: string | null;
  name: string;
}

/** Checks the run's file; tried again after a kill, it goes on after the last line written. */
export const checkImportJob = defineJob<RunKey>({
  kind: checkImportKind,
  title: '核对导入文件',
  timeoutSeconds: 3600,
  async run(key, { runtime, today }) {
    const { file_hash } = await findRun(runtime.database.read, key);
    await checkRun(key, () => sourceOfFile(runtime.services.files, file_hash), { runtime, today });
  },
});

/** Imports the run's right lines; tried again after a kill, it starts from nothing, since nothing was kept. */
export const applyImportJob = defineJob<Application>({
  kind: applyImportKind,
  title: '导入台账内容',
  timeoutSeconds: 3600,
  run: (of, { runtime }) => applyRun(of, runtime),
});

export const ledgerJobs = [checkImportJob, applyImportJob, clearImportsJob];

async function applyRun({ organId, runId, personId, name }: Application, runtime: JobContext['runtime']): Promise<void> {
  const key = { organId, runId };
  if ((await findRun(runtime.database.write, key)).state !== 'applying') return;
  // The person decided a moment ago, with the permission of that moment; the work is done in that person's name.
  const actor: Actor = { ...systemActor, personId, name };
  try {
    await carryOut(runtime, actor, key);
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
    await moveRun(runtime.database.write, key, 'applying', { state: 'checked', problem: error.message });
  }
}
