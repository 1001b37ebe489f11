// gongkai serve: from settings to a listening server, and back down without losing what is under way.

import { startWorker, type Worker } from '#jobs';
import type { Runtime } from '#kernel/command';
import { type Config, readConfig } from '#kernel/config';
import { hasOrgans, setUpKeyWhenEmpty } from '#people';
import { databaseSentence } from './database-sentence.ts';
import { createDemo, demoAccounts, hasDemo } from './demo/index.ts';
import { openRuntime } from './runtime.ts';
import { createWeb } from './web.ts';
import { schedule, subscriptions } from './work.ts';

const longestShutdown = 15_000;

/** Starts the server; resolves with an exit code when it could not start or has stopped. */
export async function serve(mode: Config['mode'], env: NodeJS.ProcessEnv): Promise<number> {
  const read = readConfig(env, mode);
  if ('mistakes' in read) return refuse(read.mistakes.join('\n'));
  const { config } = read;
  let runtime: Runtime;
  try {
    runtime = await openRuntime(config);
  } catch (error) {
    return refuse(databaseSentence(error, config));
  }
  const stopReason = await prepareContents(config, runtime);
  if (stopReason) {
    await runtime.database.close();
    return refuse(stopReason);
  }
  const web = await createWeb(config, runtime);
  const worker = await startWorker({ runtime, jobs: runtime.services.jobs, schedule, subscriptions, log: web.app.log });
  try {
    await web.app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await worker.stop();
    await runtime.database.close();
    return refuse(listenSentence(error, config));
  }
  await announceStart(config, runtime, web.app.server.address());
  await untilAskedToStop();
  return shutDown(web, worker, runtime);
}

async function prepareContents(config: Config, runtime: Runtime): Promise<string | null> {
  const demo = await hasDemo(runtime.database.read);
  if (config.mode === 'serve')
    return demo
      ? `${config.dataFolder} 里是演示数据和公开口令的演示账号，不能用来正式服务。请换一个空的 GONGKAI_DATA 目录或另一个数据库。`
      : null;
  if (demo) return null;
  if (await hasOrgans(runtime.database.read))
    return `${config.dataFolder} 里已有正式数据，npm start 只用于演示。请运行 gongkai serve，或把 GONGKAI_DATA 指向别的目录。`;
  console.log('正在准备演示数据（一个镇、2021 年以来的台账），约需十秒…');
  await createDemo(runtime);
  return null;
}

function listenSentence(error: unknown, config: Config): string {
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') return `端口 ${config.port} 已被别的程序占用。请关掉它，或换一个端口：PORT=8081 npm start。`;
  if (code === 'EACCES') return `没有权限使用端口 ${config.port}，请换一个 1024 以上的端口。`;
  if (code === 'EADDRNOTAVAIL') return `本机没有 HOST=${config.host} 这个地址。`;
  return `端口 ${config.port} 不能监听：${error instanceof Error ? error.message : '原因不明'}。`;
}

async function announceStart(config: Config, runtime: Runtime, address: ReturnType<import('node:http').Server['address']>): Promise<void> {
  const port = typeof address === 'object' && address ? address.port : config.port;
  const origin = config.publicUrl ?? `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${port}`;
  console.log(`公开页面：${origin}${config.basePath}/\n工 作 台：${origin}${config.basePath}/console/`);
  if (config.mode === 'demo') {
    console.log('演示账号（只用于演示，口令相同）：');
    for (const account of demoAccounts())
      console.log(`  ${account.login.padEnd(12)}${account.password}  ${account.name}（${account.roleNames.join('、')}）`);
  }
  const key = config.mode === 'serve' ? await setUpKeyWhenEmpty(runtime) : null;
  if (key) console.log(`还没有机关。请打开 ${origin}${config.basePath}/console/set-up ，用这个一次性的钥匙完成设置：\n  ${key}`);
}

function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function shutDown(web: Awaited<ReturnType<typeof createWeb>>, worker: Worker, runtime: Runtime): Promise<number> {
  web.health.leaving = true;
  setTimeout(() => process.exit(1), longestShutdown).unref();
  await web.app.close();
  await worker.stop();
  await runtime.database.close();
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}
