// /healthz: the process lives. /readyz: it can serve — database, worker, disk.
import { statfs } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';

/** Set to true while the process is on its way out, so that a balancer looks elsewhere. */
export interface Leaving {
  leaving: boolean;
}

const leastFreeBytes = 200 * 1024 * 1024;

export function healthRoutes(app: App, runtime: Runtime, state: Leaving): void {
  app.get('/healthz', { schema: { hide: true }, config: { rateLimit: false } }, async () => ({ ok: true }));
  app.get('/readyz', { schema: { hide: true }, config: { rateLimit: false } }, async (_http, out) => {
    const problems = [...(state.leaving ? ['正在停机'] : []), ...(await databaseProblem(runtime)), ...(await diskProblem(runtime))];
    return out.code(problems.length > 0 ? 503 : 200).send({ ok: problems.length === 0, problems });
  });
}

async function databaseProblem(runtime: Runtime): Promise<string[]> {
  try {
    await sql`select 1`.execute(runtime.database.read);
    return [];
  } catch {
    return ['数据库连不上'];
  }
}

async function diskProblem(runtime: Runtime): Promise<string[]> {
  const disk = await statfs(runtime.services.dataFolder).catch(() => null);
  return disk && disk.bavail * disk.bsize < leastFreeBytes ? ['磁盘剩余空间不足 200 MB'] : [];
}
