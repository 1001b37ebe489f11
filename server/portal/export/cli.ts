// gongkai export site DIR, gongkai export check DIR.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Runtime } from '#kernel/command';
import type { PortalConfig } from '../desk.ts';
import { checkSite } from './check-site.ts';
import { type Exported, exportSite } from './export-site.ts';
import { recorded } from './record.ts';

interface Answer {
  code: number;
  out: string;
  err: string;
}

export const exportUsage =
  '用法：gongkai export site 文件夹 [--organ 机关地址名] [--base-url 网址] [--afresh] [--json]：把公开页面导出成静态文件\n      gongkai export check 文件夹 [--json]：核对导出的文件有没有被改动\n';

const options = {
  organ: { type: 'string' },
  'base-url': { type: 'string' },
  afresh: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `told` hears the progress. */
export async function exportCli(runtime: Runtime, config: PortalConfig, args: string[], told: (line: string) => void): Promise<Answer> {
  const read = parsed(args);
  if (read === null) return { code: 2, out: '', err: exportUsage };
  const { folder, organ, base, afresh, json } = read;
  if (base !== null && !URL.canParse(base))
    return { code: 2, out: '', err: `--base-url ${base} 不是完整的网址，应形如 https://www.example.gov.cn/xxgk。\n` };
  const progress = (made: number, waiting: number) => made % 500 === 0 && told(`已导出 ${made} 个，还有 ${waiting} 个待导出`);
  const done = await recorded(runtime, folder, () => exportSite(runtime, config, { folder, organ, base, afresh, progress }));
  if (json) return inJson(done.problem === null ? 0 : 1, exported(done));
  if (done.problem !== null) return { code: 1, out: '', err: `${done.problem}\n` };
  if (done.unchanged) return { code: 0, out: `公开内容没有变化，${done.files} 个文件都在，未重写。\n`, err: '' };
  const note = base === null ? '没有写 --base-url：没有导出 RSS、网站地图和二维码。\n' : '';
  return { code: 0, out: `导出完成：${done.files} 个文件，新写 ${done.changed} 个，删去 ${done.removed} 个。\n${note}`, err: '' };
}

const exported = ({ problem, unchanged, files, changed, removed, digest }: Exported) => ({
  problem,
  unchanged,
  files,
  changed,
  removed,
  digest,
});
const inJson = (code: number, of: object): Answer => ({ code, out: `${JSON.stringify(of)}\n`, err: '' });

interface Asked {
  folder: string;
  organ: string | null;
  base: string | null;
  afresh: boolean;
  json: boolean;
}

function parsed(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [folder, ...more] = positionals;
    const base = values['base-url']?.replace(/\/+$/, '') ?? null;
    const { organ = null, afresh = false, json = false } = values;
    return folder && more.length === 0 ? { folder, organ, base, afresh, json } : null;
  } catch {
    return null;
  }
}

const mostNamed = 50;

/** Exit code 1 when anything is not as it was exported, 2 where there is no export to be read. */
export async function checkCli(config: Pick<PortalConfig, 'dataFolder'>, args: string[]): Promise<Answer> {
  const read = parsed(args);
  if (read === null) return { code: 2, out: '', err: exportUsage };
  const key = await readFile(join(config.dataFolder, 'export.key')).catch(() => null);
  const found = await checkSite(read.folder, key);
  const { problem, sealed, madeAt, files, changed, missing, foreign } = found;
  if (madeAt === null) return { code: 2, out: '', err: `${problem}\n` };
  const lists = [named('被改动', changed), named('缺少', missing), named('多出来', foreign)].filter(Boolean);
  const bad = problem !== null || lists.length > 0;
  const code = bad ? 1 : 0;
  if (read.json) return inJson(code, found);
  const seal = sealed ? '清单封签相符。' : '这里没有封签用的密钥，没有核对清单是不是本系统写的。';
  const head = `${madeAt} 的导出，${files} 个文件。${problem ?? seal}\n`;
  return { code, out: `${head}${lists.join('')}${bad ? '' : '没有发现改动。\n'}`, err: '' };
}

function named(what: string, paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const more = paths.length > mostNamed ? `  ……另有 ${paths.length - mostNamed} 个\n` : '';
  return `${what}的文件 ${paths.length} 个：\n${paths
    .slice(0, mostNamed)
    .map((path) => `  ${path}\n`)
    .join('')}${more}`;
}
