// `gongkai audit verify` and `gongkai audit head`: the chains checked without a server.
import { readFile } from 'node:fs/promises';
import type { Db } from '#kernel/db';
import { organNames } from '#people';
import { installationChain } from './entry.ts';
import { type Anchor, auditHead, type ChainState, verifyAll } from './verify-chain.ts';

/** What a command line prints, and its exit code: 0 intact, 1 faults, 2 the input could not be read. */
export interface AuditOutput {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

const usage = '用法：gongkai audit verify [--json] [--against 留存的文件]，或 gongkai audit head（打印各链的校验值，供留存）。';

/** Runs `audit …`; `argv` holds what follows the word audit. */
export async function auditCli(db: Db, argv: readonly string[]): Promise<AuditOutput> {
  const [verb, ...options] = argv;
  if (verb === 'head' && options.length === 0) return fine(JSON.stringify(await auditHead(db), null, 2), 0);
  if (verb !== 'verify') return wrong(usage);
  const at = options.indexOf('--against');
  const kept = at >= 0 ? await readAnchors(options[at + 1]) : [];
  const others = options.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  if (kept === null) return wrong('留存的文件读不出：应是 gongkai audit head 打印的内容。');
  if (others.some((word) => word !== '--json')) return wrong(usage);
  return auditVerify(db, { json: others.includes('--json'), anchors: kept });
}

/** Verifies every chain and says what it found, as text or as JSON. */
export async function auditVerify(db: Db, { json = false, anchors = [] as Anchor[] } = {}): Promise<AuditOutput> {
  const states = await verifyAll(db, anchors);
  const code = states.every((state) => state.intact) ? 0 : 1;
  if (json) return fine(JSON.stringify({ intact: code === 0, chains: states }), code);
  if (states.length === 0) return fine('还没有审计记录。', 0);
  const names = await organNames(db);
  return fine(states.map((state) => inWords(state, names)).join('\n'), code);
}

function inWords(state: ChainState, names: ReadonlyMap<string, string>): string {
  const name = state.chain === installationChain ? '全系统' : (names.get(state.chain) ?? state.chain);
  if (state.intact) return `${name}：${state.entries} 条，完整。校验值 ${state.headHash}`;
  const lines = state.faults.map((fault) => `  ${fault.message}`);
  return [`${name}：${state.entries} 条，发现 ${state.faults.length} 处问题：`, ...lines].join('\n');
}

async function readAnchors(path: string | undefined): Promise<Anchor[] | null> {
  try {
    const parsed: unknown = JSON.parse(await readFile(path ?? '', 'utf8'));
    return Array.isArray(parsed) && parsed.every(isAnchor) ? parsed : null;
  } catch {
    return null;
  }
}

function isAnchor(of: unknown): of is Anchor {
  const { chain, seq, hash } = (of ?? {}) as Record<string, unknown>;
  return typeof chain === 'string' && typeof seq === 'number' && typeof hash === 'string';
}

function fine(text: string, code: 0 | 1): AuditOutput {
  return { code, out: `${text}\n`, err: '' };
}

function wrong(sentence: string): AuditOutput {
  return { code: 2, out: '', err: `${sentence}\n` };
}
