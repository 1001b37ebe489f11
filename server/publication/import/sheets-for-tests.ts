// For tests: ledgers as tables and as files in the store.
import { PassThrough, Readable } from 'node:stream';
import { writeXlsx } from '#documents';
import type { Runtime } from '#kernel/command';
import { organId } from '../office-for-tests.ts';
import { importColumns } from './headers.ts';

export const headings = importColumns.map(({ label }) => label);

/** One line under `headings`; what is not named is empty. */
export function line(of: Record<string, string>): string[] {
  return headings.map((heading) => of[heading] ?? '');
}

/** A right line of the website. */
export const onSite = (n: number, more: Record<string, string> = {}): string[] =>
  line({ 标题: `第${n}号通知`, 公开渠道: '政府网站', 信息种类: '政策文件', 公开日期: '2022-03-05', 内容概述: `第${n}号事项`, ...more });

/** A right line of the account. */
export const onWechat = (n: number, more: Record<string, string> = {}): string[] =>
  line({ 标题: `第${n}条消息`, 公开渠道: '微信公众号', 公开日期: '2022-03-06', 网址: `https://mp.weixin.qq.com/s/test-${n}`, ...more });

/** Puts a table into the store as a finished upload; returns its hash. */
export async function storedXlsx(runtime: Runtime, rows: readonly (readonly string[])[], fileName = '台账.xlsx'): Promise<string> {
  const to = new PassThrough();
  const [first = [], ...body] = rows;
  const put = runtime.services.files.put(to, 50_000_000);
  await writeXlsx({ name: '台账', headings: first, rows: body }, to);
  return finish(runtime, await put, fileName);
}

/** The same for a text. */
export async function storedCsv(runtime: Runtime, text: string, fileName = '台账.csv'): Promise<string> {
  return finish(runtime, await runtime.services.files.put(Readable.from([Buffer.from(text)]), 50_000_000), fileName);
}

async function finish(runtime: Runtime, { hash, size }: { hash: string; size: number }, fileName: string): Promise<string> {
  const at = runtime.clock.now();
  await runtime.database.write
    .insertInto('upload')
    .values({
      organ_id: organId,
      id: hash.slice(0, 24),
      purpose: 'import',
      file_name: fileName,
      declared_size: size,
      received: size,
      created_by: 'officer',
      created_at: at,
      file_hash: hash,
      media_type: 'text/csv',
      finished_at: at,
    })
    .onConflict((on) => on.doNothing())
    .execute();
  return hash;
}
