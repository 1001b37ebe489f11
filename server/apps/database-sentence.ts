// Why the office's data cannot be opened, in a sentence for whoever runs the server.
import type { Config } from '#kernel/config';
import { isDatabaseAway, isDiskFull } from '#kernel/db';

/** The sentence for an error of `openRuntime`; the password never stands in it. */
export function databaseSentence(error: unknown, config: Pick<Config, 'databaseUrl' | 'dataFolder'>): string {
  const where = printableUrl(config.databaseUrl);
  const code = (error as { code?: string }).code ?? '';
  const text = String(error);
  if (isDatabaseAway(error) || code === 'EAI_AGAIN') return `连不上数据库 ${where}：请检查主机、端口和数据库服务是否已启动。`;
  if (code === '28P01' || code === '28000') return `数据库 ${where} 拒绝了用户名或口令，请检查 DATABASE_URL。`;
  if (code === '3D000') return `数据库服务器上没有 ${where} 指的这个库，请先创建。`;
  if (isDiskFull(error)) return `磁盘满了，不能在 ${config.dataFolder} 里写数据，请先腾出空间。`;
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${config.dataFolder} 不是目录，或者它的上级不是目录，请检查 GONGKAI_DATA。`;
  if (['EACCES', 'EPERM', 'EROFS'].includes(code) || /unable to open database file|readonly database/.test(text))
    return `不能在 ${config.dataFolder} 里写数据，请检查目录权限或设 GONGKAI_DATA。`;
  if (/file is not a database|malformed/.test(text)) return `${where} 不是数据库文件，或者已经损坏。请检查 DATABASE_URL，或从备份恢复。`;
  return `数据库 ${where} 打不开：${error instanceof Error ? error.message : '原因不明'}。`;
}

/** The address of the database without its password, fit for printing. */
export function printableUrl(databaseUrl: string): string {
  return databaseUrl.replace(/\/\/([^:@/]+):[^@/]*@/, '//$1:***@');
}
