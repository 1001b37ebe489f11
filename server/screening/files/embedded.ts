// Files inside a file: a table or a document pasted as an object comes along whole, with everything that is not shown.
import { bytesOfBuffer, sniff, type Zip } from '#documents';
import { Refusal } from '#kernel/errors';
import type { ScreeningOptions } from '../finding.ts';
import { screenInto } from '../screen-file.ts';
import { fileFinding } from './file-finding.ts';
import { FindingList } from './finding-list.ts';
import { bytesOfPart } from './package.ts';

const deepest = 2;

/** Findings in an embedded file, each said to stand in it, and one about the file being there at all. */
export async function embeddedFindings(
  zip: Zip,
  part: string,
  found: FindingList,
  options: ScreeningOptions,
  depth: number,
): Promise<void> {
  const name = part.split('/').at(-1) ?? part;
  const where = `嵌入的文件 ${name}`;
  const bytes = depth < deepest ? await bytesOfPart(zip, part) : null;
  const inner = new FindingList();
  const unread = bytes === null ? '太大或者套得太深' : await screenEmbedded(bytes, name, inner, options, depth);
  const findings = inner.list().map((finding) => ({ ...finding, where: `${where}，${finding.where}`, fix: 'clean' as const }));
  found.add(...findings);
  const severe = findings.some((finding) => finding.severity === 'block');
  const excerpt = unread ? `程序看不到里面是什么（${unread}）` : '整份文件都跟着走，不只是看得见的那一部分';
  found.add(fileFinding({ kind: 'hidden', severity: severe ? 'block' : 'warn', where, excerpt, fix: 'clean' }, options));
}

/** Why it could not be read, '' when it was. */
async function screenEmbedded(
  content: Buffer,
  name: string,
  found: FindingList,
  options: ScreeningOptions,
  depth: number,
): Promise<string> {
  const bytes = bytesOfBuffer(content);
  try {
    const { extension } = await sniff(bytes, '');
    if (extension === 'bin') return '是一种程序对象';
    return (await screenInto(bytes, name, found, options, depth + 1)) ?? '';
  } catch (cause) {
    if (cause instanceof Refusal) return cause.message.replace(/[。，].*$/s, '');
    throw cause;
  }
}
