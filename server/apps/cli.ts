// gongkai: the command line. Each command is one line here; the work is in the modules.
import { exit, stderr, stdout } from 'node:process';

// What this program writes is for the account it runs under.
process.umask(0o077);

/** What a command answers: exit code, standard output, standard error. */
interface Answer {
  code: number;
  out: string;
  err: string;
}

type Verb = (args: string[]) => Promise<Answer | number>;

const verbs: Record<string, { about: string; run: Verb }> = {
  workdays: {
    about: 'workdays add 日期 天数 ｜ list 年份：工作日推算',
    run: async (args) => (await import('#calendar')).workdaysCommand(args),
  },
  clock: {
    about: 'clock 文件：一件申请的期限（由办理步骤推算）',
    run: async (args) => (await import('#requests')).clockCli(args),
  },
  fee: { about: 'fee --cases 件数 ｜ --pages 页数：信息处理费', run: async (args) => (await import('#requests')).feeCli(args) },
  screen: { about: 'screen 文件：发布前检查', run: async (args) => (await import('#screening')).screenCli(args) },
  serve: {
    about: 'serve：启动服务（--demo 为演示）',
    run: async (args) => (await import('./serve.ts')).serve(args.includes('--demo') ? 'demo' : 'serve', process.env),
  },
  import: {
    about: 'import publications 文件 --organ 机关 [--apply]：导入台账',
    run: async (args) => (await import('./data-commands.ts')).importCommand(args),
  },
  export: {
    about: 'export site 文件夹 ｜ check 文件夹：导出静态网站、核对有没有被改动',
    run: async (args) => (await import('./data-commands.ts')).exportCommand(args),
  },
  audit: { about: 'audit verify：核对审计链', run: async (args) => (await import('./data-commands.ts')).auditCommand(args) },
  demo: {
    about: 'demo load：装入演示数据（只能装到空的数据目录）',
    run: async (args) => (await import('./data-commands.ts')).demoCommand(args),
  },
};

const [name, ...args] = process.argv.slice(2);
const verb = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;
exit(await main());

async function main(): Promise<number> {
  if (name === undefined || ['help', '--help', '-h'].includes(name)) return help();
  if (!verb) return unknownVerb();
  try {
    const answer = await verb.run(args);
    if (typeof answer === 'number') return answer;
    await written(stdout, answer.out);
    await written(stderr, answer.err);
    return answer.code;
  } catch (error) {
    stderr.write(`${sentence(error)}\n`);
    return 2;
  }
}

/** A pipe takes 64 KB at a time; whoever leaves before it is empty cuts the answer off. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

function help(): number {
  (name === undefined ? stderr : stdout).write(`用法：\n${listOfVerbs()}\n`);
  return name === undefined ? 2 : 0;
}

function unknownVerb(): number {
  stderr.write(`没有“${name}”这个命令。\n${listOfVerbs()}\n`);
  return 2;
}

function listOfVerbs(): string {
  return Object.values(verbs)
    .map((one) => `  gongkai ${one.about}`)
    .join('\n');
}

/** People get a sentence; who looks for the cause sets GONGKAI_DEBUG=1. */
function sentence(error: unknown): string {
  if (process.env.GONGKAI_DEBUG === '1' && error instanceof Error) return error.stack ?? error.message;
  return error instanceof Error && error.name === 'Refusal'
    ? error.message
    : `出了意外：${error instanceof Error ? error.message : String(error)}`;
}
