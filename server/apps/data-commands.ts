// Commands that need the office's data: import, audit, demo.
import { parseArgs } from 'node:util';
import { auditCli } from '#audit';
import type { Runtime } from '#kernel/command';
import { readConfig } from '#kernel/config';
import { Refusal } from '#kernel/errors';
import { systemActor } from '#kernel/permission';
import { hasOrgans } from '#people';
import { importPublications } from '#publication';
import { databaseSentence } from './database-sentence.ts';
import { createDemo } from './demo/index.ts';
import { openRuntime } from './runtime.ts';

interface Answer {
  code: number;
  out: string;
  err: string;
}

/** `gongkai audit …` */
export function auditCommand(args: string[]): Promise<Answer> {
  return withRuntime((runtime) => auditCli(runtime.database.read, args));
}

/** `gongkai import publications FILE --organ SLUG [--apply] [--only-right] [--json]` */
export async function importCommand(args: string[]): Promise<Answer> {
  const [what, ...rest] = args;
  const usage = { code: 2, out: '', err: '用法：gongkai import publications 文件 --organ 机关地址名 [--apply] [--only-right] [--json]\n' };
  if (what !== 'publications') return usage;
  const options = {
    organ: { type: 'string' },
    apply: { type: 'boolean' },
    'only-right': { type: 'boolean' },
    json: { type: 'boolean' },
  } as const;
  let read: ReturnType<typeof parse>;
  function parse() {
    return parseArgs({ args: rest, options, allowPositionals: true });
  }
  try {
    read = parse();
  } catch {
    return usage;
  }
  const [file] = read.positionals;
  if (!file || !read.values.organ) return usage;
  const { organ, apply = false, json = false, 'only-right': onlyRight = false } = read.values;
  return withRuntime((runtime) => importPublications(runtime, systemActor, { organSlug: organ, file, apply, onlyRight, json }));
}

/** `gongkai export site|check DIR …` */
export async function exportCommand(args: string[]): Promise<Answer> {
  const [what, ...rest] = args;
  const { checkCli, exportCli, exportUsage } = await import('#portal');
  const read = readConfig(process.env);
  if ('mistakes' in read) return { code: 2, out: '', err: `${read.mistakes.join('\n')}\n` };
  if (what === 'check') return checkCli(read.config, rest);
  if (what !== 'site') return { code: 2, out: '', err: exportUsage };
  return withRuntime((runtime) => exportCli(runtime, read.config, rest, (line) => process.stderr.write(`${line}\n`)));
}

/** `gongkai demo load` */
export async function demoCommand(args: string[]): Promise<Answer> {
  if (args[0] !== 'load') return { code: 2, out: '', err: '用法：gongkai demo load\n' };
  return withRuntime(async (runtime) => {
    if (await hasOrgans(runtime.database.read)) return { code: 1, out: '', err: '数据目录里已有机关，演示数据只能装到空的数据目录。\n' };
    await createDemo(runtime);
    return { code: 0, out: '演示数据已装好，请用 npm start 打开。\n', err: '' };
  });
}

async function withRuntime(work: (runtime: Runtime) => Promise<Answer>): Promise<Answer> {
  const read = readConfig(process.env);
  if ('mistakes' in read) return { code: 2, out: '', err: `${read.mistakes.join('\n')}\n` };
  let runtime: Runtime;
  try {
    runtime = await openRuntime(read.config);
  } catch (error) {
    return { code: 2, out: '', err: `${databaseSentence(error, read.config)}\n` };
  }
  try {
    return await work(runtime);
  } catch (error) {
    if (error instanceof Refusal) return { code: 1, out: '', err: `${error.message}\n` };
    throw error;
  } finally {
    await runtime.database.close();
  }
}
