// Settings from the environment, checked at start: one sentence per mistake.
import { isAbsolute, resolve } from 'node:path';

export interface Config {
  port: number;
  host: string;
  /** Where the office's data lie; absolute. */
  dataFolder: string;
  databaseUrl: string;
  /** Origin under which people reach the site, without a path, e.g. `https://www.example.gov.cn`; null = whatever host they used. */
  publicUrl: string | null;
  /** `''` or `/xxgk`: the path under the host site. */
  basePath: string;
  /** True when a proxy in front sets X-Forwarded-For. */
  behindProxy: boolean;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  s3: { endpoint: string; bucket: string; accessKey: string; secretKey: string; region: string } | null;
  /** `host:port` or socket path of a ClamAV daemon; null = uploads are not scanned for viruses. */
  clamav: string | null;
  /** Where the public pages are exported to as plain files; null = not at all. */
  exportFolder: string | null;
  /** Where people reach the export, with its path, without a stroke at the end; null = unknown. */
  exportUrl: string | null;
  /** Largest upload in bytes. */
  uploadLimit: number;
  /** `demo` shows the banner and keeps to this machine. */
  mode: 'serve' | 'demo';
}

type Environment = Record<string, string | undefined>;

/** The settings, or the list of sentences that say what is wrong with them. */
export function readConfig(env: Environment, mode: Config['mode'] = 'serve'): { config: Config } | { mistakes: string[] } {
  const mistakes: string[] = [];
  const wrong = (sentence: string) => {
    mistakes.push(sentence);
    return null;
  };
  const dataFolder = resolve(env.GONGKAI_DATA || './data');
  const config: Config = {
    port: port(env.PORT, wrong) ?? 8080,
    host: env.HOST || (mode === 'demo' ? '127.0.0.1' : '0.0.0.0'),
    dataFolder,
    databaseUrl: databaseUrl(env.DATABASE_URL, dataFolder, wrong) ?? '',
    publicUrl: publicUrl(env.PUBLIC_URL, wrong),
    basePath: basePath(env.BASE_PATH, wrong) ?? '',
    behindProxy: env.BEHIND_PROXY === '1',
    logLevel:
      oneOf(env.LOG_LEVEL, ['silent', 'error', 'warn', 'info', 'debug'] as const, 'LOG_LEVEL', wrong) ??
      (mode === 'demo' ? 'warn' : 'info'),
    s3: s3(env, wrong),
    clamav: env.CLAMAV || null,
    exportFolder: exportFolder(env.EXPORT_FOLDER, wrong),
    exportUrl: exportUrl(env.EXPORT_URL, wrong),
    uploadLimit: megabytes(env.UPLOAD_LIMIT_MB, wrong) ?? 200 * 1024 * 1024,
    mode,
  };
  if (mode === 'demo' && !['127.0.0.1', 'localhost', '::1'].includes(config.host)) {
    wrong(`HOST=${config.host} 不能用于演示：演示账号的口令是公开的，只允许在本机访问。正式使用请运行 gongkai serve。`);
  }
  return mistakes.length > 0 ? { mistakes } : { config };
}

type Wrong = (sentence: string) => null;

function port(text: string | undefined, wrong: Wrong): number | null {
  if (!text) return null;
  const n = Number(text);
  return Number.isInteger(n) && n >= 0 && n <= 65535 ? n : wrong(`PORT=${text} 不是端口号，应是 0 到 65535 之间的整数。`);
}

function databaseUrl(text: string | undefined, dataFolder: string, wrong: Wrong): string | null {
  if (!text) return `sqlite:${dataFolder}/gongkai.db`;
  if (text.startsWith('sqlite:'))
    return isAbsolute(text.slice(7)) ? text : wrong('DATABASE_URL 里 sqlite: 后面应是绝对路径，例如 sqlite:/var/lib/gongkai/gongkai.db。');
  if (!/^postgres(ql)?:\/\//.test(text)) return wrong('DATABASE_URL 看不懂：应以 postgres:// 或 sqlite: 开头。');
  return URL.canParse(text) ? text : wrong('DATABASE_URL 不是完整的地址，应形如 postgres://用户:口令@主机:5432/库名。');
}

function publicUrl(text: string | undefined, wrong: Wrong): string | null {
  if (!text) return null;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    return wrong(`PUBLIC_URL=${text} 不是网址，应形如 https://www.example.gov.cn。`);
  const url = new URL(text);
  return url.pathname === '/' && !url.search ? url.origin : wrong('PUBLIC_URL 只写到域名为止，路径请写在 BASE_PATH。');
}

function exportFolder(text: string | undefined, wrong: Wrong): string | null {
  if (!text) return null;
  return isAbsolute(text) ? text : wrong(`EXPORT_FOLDER=${text} 应写绝对路径，例如 /srv/www/zwgk。`);
}

function exportUrl(text: string | undefined, wrong: Wrong): string | null {
  if (!text) return null;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    return wrong(`EXPORT_URL=${text} 不是网址，应形如 https://www.example.gov.cn/zwgk。`);
  return text.replace(/\/+$/, '');
}

function basePath(text: string | undefined, wrong: Wrong): string | null {
  if (!text || text === '/') return '';
  return /^(\/[A-Za-z0-9._-]+)+$/.test(text)
    ? text
    : wrong(`BASE_PATH=${text} 应以 / 开头、不以 / 结尾，只含字母、数字和 . _ -，例如 /zwgk/mishan。`);
}

function oneOf<T extends string>(text: string | undefined, of: readonly T[], name: string, wrong: Wrong): T | null {
  if (!text) return null;
  return (of as readonly string[]).includes(text) ? (text as T) : wrong(`${name}=${text} 不认识，可用：${of.join('、')}。`);
}

function megabytes(text: string | undefined, wrong: Wrong): number | null {
  if (!text) return null;
  const n = Number(text);
  return n >= 1 && n <= 4096 ? Math.floor(n * 1024 * 1024) : wrong(`UPLOAD_LIMIT_MB=${text} 应是 1 到 4096 之间的数（单位 MB）。`);
}

function s3(env: Environment, wrong: Wrong): Config['s3'] {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey, S3_REGION: region } = env;
  if (!endpoint && !bucket && !accessKey && !secretKey) return null;
  if (!endpoint || !bucket || !accessKey || !secretKey)
    return wrong('对象存储要同时设 S3_ENDPOINT、S3_BUCKET、S3_ACCESS_KEY、S3_SECRET_KEY 四项。');
  return URL.canParse(endpoint)
    ? { endpoint, bucket, accessKey, secretKey, region: region || 'us-east-1' }
    : wrong(`S3_ENDPOINT=${endpoint} 不是网址。`);
}
