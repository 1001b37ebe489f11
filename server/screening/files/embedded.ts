// Files inside a file: a table or a document that comes along whole, with everything that is not shown.
import { bytesOfBuffer, sniff } from '#documents';
import { Refusal } from '#kernel/errors';
import type { ScreeningOptions } from '../finding.ts';
import { fileFinding } from './file-finding.ts';
import { FindingList } from './finding-list.ts';
import type { LookInside } from './inside.ts';

interface Embedded {
  name: string;
  where: string;
  /** Null: it could not be taken out. */
  content: Uint8Array | null;
}

/** Findings in a file inside another, each said to stand in it, and one about the file being there at all. */
export async function embeddedFindings(
  { name, where, content }: Embedded,
  found: FindingList,
  options: ScreeningOptions,
  inside: LookInside,
): Promise<void> {
  const inner = new FindingList();
  const unread = content && inside ? await whyUnread(content, name, inner, inside) : '太大或者套得太深';
  const findings = inner.list().map((finding) => ({ ...finding, where: `${where}，${finding.where}`, fix: 'clean' as const }));
  found.add(...findings);
  const severe = findings.some((finding) => finding.severity === 'block');
  const excerpt = unread ? `程序看不到里面是什么（${unread}）` : '整份文件都跟着走，不只是看得见的那一部分';
  found.add(fileFinding({ kind: 'hidden', severity: severe ? 'block' : 'warn', where, excerpt, fix: 'clean' }, options));
}

/** Why it could not be read, '' when it was; what was found in it is added. */
async function whyUnread(content: Uint8Array, name: string, found: FindingList, inside: NonNullable<LookInside>): Promise<string> {
  const bytes = bytesOfBuffer(content);
  try {
    const { extension } = await sniff(bytes, '');
    if (extension === 'bin') return '是一种程序对象';
    return (await inside(bytes, name, found)) ?? '';
  } catch (cause) {
    if (cause instanceof Refusal) return cause.message.replace(/[。，].*$/s, '');
    throw cause;
  }
}
