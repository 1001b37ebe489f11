// Goes through a chain from its first entry to its head and says where it is broken.
import { setImmediate } from 'node:timers/promises';
import type { Db } from '#kernel/db';
import { entryHash, genesis } from './entry.ts';
import { type Attested, attestedBy } from './redact.ts';
import type { AuditEntryRow, AuditHeadRow } from './tables.ts';

export interface ChainFault {
  /** The entry's number; of a gap its first number. */
  seq: number;
  kind: 'changed' | 'missing' | 'reordered' | 'cutOff';
  message: string;
}

export interface ChainState {
  chain: string;
  entries: number;
  intact: boolean;
  headHash: string;
  faults: ChainFault[];
}

/** A head that was written down earlier, outside the database. */
export interface Anchor {
  chain: string;
  seq: number;
  hash: string;
}

const batchSize = 500;
const mostFaults = 200;

/** Reads every entry once, in batches; tells at most 200 faults. With `anchors`, heads kept earlier must still stand in the chain. */
export async function verifyChain(db: Db, chain: string, anchors: readonly Anchor[] = []): Promise<ChainState> {
  // The number first, the head after it: what is appended in between cannot look like a fault.
  const last =
    (
      await db
        .selectFrom('audit_entry')
        .select((e) => e.fn.max('seq').as('seq'))
        .where('chain', '=', chain)
        .executeTakeFirst()
    )?.seq ?? 0;
  const head = await db.selectFrom('audit_head').selectAll().where('chain', '=', chain).executeTakeFirst();
  const walk = beginWalk(db, chain, anchors);
  const end = head?.seq ?? last;
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('audit_entry')
      .selectAll()
      .where('chain', '=', chain)
      .where('seq', '>', after)
      .where('seq', '<=', end)
      .orderBy('seq')
      .limit(batchSize)
      .execute();
    for (const row of rows) await walk.step(row);
    if (rows.length < batchSize) break;
    after = rows.at(-1)!.seq;
    await setImmediate();
  }
  walk.finish(head, last);
  return { chain, entries: walk.count(), intact: walk.faults.length === 0, headHash: head?.hash ?? '', faults: walk.faults };
}

/** Every chain there is, the installation's and each organ's. */
export async function verifyAll(db: Db, anchors: readonly Anchor[] = []): Promise<ChainState[]> {
  const heads = await db.selectFrom('audit_head').select('chain').execute();
  const used = await db.selectFrom('audit_entry').select('chain').distinct().execute();
  const chains = new Set([...heads, ...used, ...anchors].map((row) => row.chain));
  const states: ChainState[] = [];
  for (const chain of [...chains].sort()) states.push(await verifyChain(db, chain, anchors));
  return states;
}

/** The heads of all chains, to be printed or kept elsewhere: who rewrites a whole chain cannot rewrite the paper. */
export function auditHead(db: Db): Promise<AuditHeadRow[]> {
  return db.selectFrom('audit_head').selectAll().orderBy('chain').execute();
}

function beginWalk(db: Db, chain: string, allAnchors: readonly Anchor[]) {
  const faults: ChainFault[] = [];
  const anchors = new Map(allAnchors.filter((a) => a.chain === chain).map((a) => [a.seq, a.hash]));
  let expected = 1;
  let before = genesis(chain);
  let entries = 0;
  const blots = new Map<number, Attested>();
  const attested = new Map<number, Attested>();
  const note = (seq: number, kind: ChainFault['kind'], message: string) => {
    if (faults.length < mostFaults) faults.push({ seq, kind, message });
  };

  async function step(row: AuditEntryRow): Promise<void> {
    const gap = row.seq > expected;
    if (gap) note(expected, 'missing', `${numbers(expected, row.seq - 1)}不见了。`);
    else if (row.previous_hash !== before) await judgeLink(row);
    if (row.redacted_at !== null) blots.set(row.seq, { hash: row.hash, remains: entryHash(row) });
    else if (entryHash(row) !== row.hash)
      note(row.seq, 'changed', `第 ${row.seq} 条（${row.at}，${row.title}）被改动过，内容与当时记下的不一致。`);
    for (const [seq, said] of attestedBy(row)) attested.set(seq, said);
    const kept = anchors.get(row.seq);
    if (kept !== undefined && kept !== row.hash) note(row.seq, 'changed', `第 ${row.seq} 条与留存的校验值不一致，整条链可能被重写过。`);
    expected = row.seq + 1;
    before = row.hash;
    entries += 1;
  }

  async function judgeLink(row: AuditEntryRow): Promise<void> {
    // Each judgement reads the chain: not for every row of one that is broken everywhere.
    if (faults.length >= mostFaults) return;
    const elsewhere = await db
      .selectFrom('audit_entry')
      .select('seq')
      .where('chain', '=', chain)
      .where('hash', '=', row.previous_hash)
      .executeTakeFirst();
    if (elsewhere || row.previous_hash === genesis(chain)) note(row.seq, 'reordered', `第 ${row.seq} 条不在原来的位置上，前后次序被换过。`);
    else note(row.seq, 'missing', `第 ${row.seq} 条之前少了记录，或者前一条被换掉了。`);
  }

  function finish(head: AuditHeadRow | undefined, last: number): void {
    if (!head && entries > 0) note(1, 'changed', '链头记录不见了，无法确认最后一条是不是真正的最后一条。');
    if (head && head.seq >= expected) note(expected, 'cutOff', `末尾被截断：${numbers(expected, head.seq)}不见了。`);
    else if (head && head.seq === expected - 1 && entries > 0 && head.hash !== before)
      note(head.seq, 'changed', '链头记录与最后一条不一致，其中一个被改动过。');
    if (head && last > head.seq) note(head.seq + 1, 'changed', `链头记录只到第 ${head.seq} 条，而记录有 ${last} 条。`);
    for (const [seq, { hash, remains }] of blots) {
      const said = attested.get(seq);
      if (said?.hash !== hash || said.remains !== remains) note(seq, 'changed', `第 ${seq} 条的内容被抹去，而链上没有与之相符的清除记录。`);
    }
    for (const seq of anchors.keys())
      if (seq >= expected) note(seq, 'cutOff', `留存的校验值到第 ${seq} 条，而记录只有 ${expected - 1} 条。`);
  }

  return { faults, step, finish, count: () => entries };
}

function numbers(from: number, to: number): string {
  return from === to ? `第 ${from} 条` : `第 ${from} 条至第 ${to} 条`;
}
