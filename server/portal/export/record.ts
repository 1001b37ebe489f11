// What is remembered of each export: when, where, how much, with which digest.
import type { Runtime } from '#kernel/command';
import type { Db } from '#kernel/db';
import { newId } from '#kernel/ids';
import type { Exported } from './export-site.ts';

declare module '#kernel/db' {
  interface Tables {
    site_export: SiteExportRow;
  }
}

export interface SiteExportRow {
  id: string;
  folder: string;
  started_at: string;
  finished_at: string | null;
  /** `running`, `done`, `unchanged`, `failed` */
  state: string;
  files: number;
  changed: number;
  removed: number;
  digest: string | null;
  problem: string | null;
}

const keptRuns = 100;
const cutOff = '导出中断了，下次会接着补齐。';

const latest = new Map<string, Promise<unknown>>();

/** Carries out an export and keeps what came of it. Into one folder one after the other: when something is withdrawn during the night's export, another is asked for. */
export function recorded(runtime: Runtime, folder: string, run: () => Promise<Exported>): Promise<Exported> {
  const before = latest.get(folder) ?? Promise.resolve();
  const own = before.then(() => carriedOut(runtime, folder, run));
  const done = own.then(
    () => undefined,
    () => undefined,
  );
  latest.set(folder, done);
  void done.then(() => latest.get(folder) === done && latest.delete(folder));
  return own;
}

async function carriedOut(runtime: Runtime, folder: string, run: () => Promise<Exported>): Promise<Exported> {
  const { write } = runtime.database;
  const id = newId();
  await closeCutOff(write, folder, runtime.clock.now());
  const nothing = { finished_at: null, files: 0, changed: 0, removed: 0, digest: null, problem: null };
  await write
    .insertInto('site_export')
    .values({ id, folder, started_at: runtime.clock.now(), state: 'running', ...nothing })
    .execute();
  const finish = (of: Partial<SiteExportRow>) =>
    write
      .updateTable('site_export')
      .set({ finished_at: runtime.clock.now(), ...of })
      .where('id', '=', id)
      .execute();
  try {
    const { problem, unchanged, files, changed, removed, digest } = await run();
    const state = problem !== null ? 'failed' : unchanged ? 'unchanged' : 'done';
    await finish({ state, files, changed, removed, digest, problem });
    await forgetOld(write);
    return { problem, unchanged, files, changed, removed, digest, pages: 0 };
  } catch (error) {
    await finish({ state: 'failed', problem: cutOff });
    throw error;
  }
}

/** Runs whose process was ended. */
async function closeCutOff(db: Db, folder: string, now: string): Promise<void> {
  await db
    .updateTable('site_export')
    .set({ state: 'failed', finished_at: now, problem: cutOff })
    .where('folder', '=', folder)
    .where('state', '=', 'running')
    .execute();
}

async function forgetOld(db: Db): Promise<void> {
  const rows = await db
    .selectFrom('site_export')
    .select('id')
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .offset(keptRuns)
    .limit(keptRuns)
    .execute();
  const old = rows.map((row) => row.id);
  if (old.length > 0) await db.deleteFrom('site_export').where('id', 'in', old).execute();
}

/** The last runs, the newest first. */
export async function listExports(db: Db, page: number, pageSize: number): Promise<{ rows: SiteExportRow[]; total: number }> {
  const { n } = await db
    .selectFrom('site_export')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('site_export')
    .selectAll()
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { rows, total: Number(n) };
}
