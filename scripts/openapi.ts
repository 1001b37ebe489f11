// The OpenAPI document of all routes, without a running server.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#kernel/config';
import { openRuntime } from '../server/apps/runtime.ts';
import { createWeb } from '../server/apps/web.ts';

export async function openapiDocument(): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-openapi-'));
  const read = readConfig({ GONGKAI_DATA: folder, LOG_LEVEL: 'silent' }, 'demo');
  if ('mistakes' in read) throw new Error(read.mistakes.join(' '));
  const runtime = await openRuntime(read.config);
  try {
    const web = await createWeb(read.config, runtime);
    await web.app.ready();
    const document = web.app.swagger();
    await web.app.close();
    return document;
  } finally {
    await runtime.database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
