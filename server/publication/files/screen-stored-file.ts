// Looks through a stored file with the organ's rules and keeps what was found, masked.
import type { Runtime } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { type Finding, screenInWorker, wordingFinderFor } from '#screening';
import { screeningKey } from '../screening-key.ts';
import type { FileKey } from './ask-checks.ts';
import { withFileOnDisk } from './file-on-disk.ts';
import { screeningRules } from './screening-rules.ts';

/** A finding of a file without what only the engine needs. */
export type FileFinding = Omit<Finding, 'marks' | 'start' | 'end'>;

/** More lines of one file help nobody; the rest is told as a number by the engine. */
const mostFindings = 300;

/** What the public could not open without a password, or what would run a program on their computers. */
const forNobody = new Set(['screening.pdfLocked', 'screening.locked', 'screening.macros']);

/** Looks the file through and writes down the result. A file that cannot be read fails with a sentence, it is no error of the job. */
export async function screenStoredFile(runtime: Runtime, key: FileKey): Promise<void> {
  const { organId, fileHash } = key;
  const db = runtime.database;
  const rules = await screeningRules(db.read, organId);
  const name = await fileNameOf(runtime, key);
  if (name === null) return;
  const done = await lookThrough(runtime, key, name);
  await db.write
    .updateTable('attachment_screening')
    .set({
      rules,
      state: done.state,
      findings: JSON.stringify(done.findings.slice(0, mostFindings)),
      problem: done.problem,
      checked_at: runtime.clock.now(),
    })
    .where('organ_id', '=', organId)
    .where('file_hash', '=', fileHash)
    .execute();
}

interface LookedThrough {
  /** `failed`: its content cannot be read here; `refused`: nobody can open it, or nobody should be offered it. */
  state: 'done' | 'failed' | 'refused';
  findings: FileFinding[];
  problem: string | null;
}

async function lookThrough(runtime: Runtime, { organId, fileHash }: FileKey, name: string): Promise<LookedThrough> {
  const { services } = runtime;
  const options = { key: screeningKey(services.dataFolder), wording: await wordingFinderFor(runtime.database.read, organId) };
  try {
    const { findings, unread } = await withFileOnDisk(services, fileHash, (path) => screenInWorker(path, name, options));
    return { state: unread ? 'failed' : 'done', findings: findings.map(kept), problem: unread ?? null };
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'unavailable') throw error;
    const refused = error.kind === 'tooLarge' || forNobody.has(error.code);
    return { state: refused ? 'refused' : 'failed', findings: [], problem: error.message };
  }
}

function kept({ marks: _marks, start: _start, end: _end, ...finding }: Finding): FileFinding {
  return finding;
}

/** The name under which the organ got the file; its ending says what it is. */
async function fileNameOf({ database }: Runtime, { organId, fileHash }: FileKey): Promise<string | null> {
  const row = await database.read
    .selectFrom('upload')
    .select('file_name')
    .where('organ_id', '=', organId)
    .where('file_hash', '=', fileHash)
    .where('finished_at', 'is not', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.file_name ?? null;
}
