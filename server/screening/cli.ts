// `gongkai screen FILE [--json]`: the check before publication, without a server.
import { basename } from 'node:path';
import { Refusal } from '#kernel/errors';
import { shippedWording } from './dictionary/index.ts';
import { type Finding, kindNames } from './finding.ts';
import { screenFile } from './screen-file.ts';

export interface CommandAnswer {
  /** 0 nothing found, 1 findings, 2 the file could not be read. */
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

const usage = '用法：gongkai screen 文件 [--json]';
const severityNames = { block: '必须处理', warn: '请核对' };

/** Screens one file; `args` is what follows the word screen. */
export async function screenCli(args: readonly string[]): Promise<CommandAnswer> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown) return failed(`不认识选项 ${unknown}。${usage}`);
  if (files.length !== 1) return failed(usage);
  try {
    const { findings, unread } = await screenFile(files[0]!, basename(files[0]!), { wording: shippedWording() });
    const out = args.includes('--json') ? asJson(findings, unread) : inWords(findings, unread);
    return { code: findings.length === 0 && !unread ? 0 : 1, out, err: '' };
  } catch (cause) {
    return failed(sentenceFor(cause, files[0]!));
  }
}

function asJson(findings: Finding[], unread: string | undefined): string {
  const told = findings.map(({ kind, severity, where, excerpt, suggestion, source, count, fix }) => {
    return {
      kind,
      severity,
      where,
      excerpt,
      suggestion,
      ...(source ? { source } : {}),
      ...(count ? { count } : {}),
      ...(fix ? { fix } : {}),
    };
  });
  return `${JSON.stringify({ findings: told, ...(unread ? { unread } : {}) })}\n`;
}

function inWords(findings: Finding[], unread: string | undefined): string {
  const incomplete = unread ? `${unread}\n` : '';
  if (findings.length === 0) return `${incomplete || '没有发现个人信息、密级标志、需要核对的用语和隐藏的内容。\n'}`;
  const lines = findings.flatMap((finding) => [
    `${severityNames[finding.severity]}　${finding.where}　${kindNames[finding.kind]}：${finding.excerpt}${finding.source ? `（${finding.source.list}：${finding.source.entry}）` : ''}`,
    `　　${finding.suggestion}`,
  ]);
  const blocking = findings.filter((finding) => finding.severity === 'block').length;
  return `${lines.join('\n')}\n${incomplete}共 ${findings.length} 处，其中 ${blocking} 处必须处理或者说明理由后才能公开。\n`;
}

function sentenceFor(cause: unknown, path: string): string {
  if (cause instanceof Refusal) return cause.message;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return `找不到文件 ${path}。`;
  if (code === 'EISDIR') return `${path} 是一个文件夹，请指定文件。`;
  if (code === 'EACCES' || code === 'EPERM') return `没有权限读取 ${path}。`;
  return `文件 ${path} 读不出来，可能已经损坏。`;
}

function failed(sentence: string): CommandAnswer {
  return { code: 2, out: '', err: `${sentence}\n` };
}
