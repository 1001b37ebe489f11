// gongkai import publications: checks a ledger file and, with --apply, imports it; says line by line what is wrong.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { execute, type Runtime } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import type { Actor } from '#kernel/permission';
import { listOrgans } from '#people';
import { beginImport } from '../commands/begin-import.ts';
import { refuseLedger } from '../errors-ledger.ts';
import { type ImportedTable, throughRun } from './import-table.ts';
import { sourceOfFile } from './source.ts';

export interface ImportCall {
  organSlug: string;
  file: string;
  apply: boolean;
  onlyRight: boolean;
  json: boolean;
  /** Shows how far it is, on a line that is written over; standard error of a terminal unless given. */
  show?: (line: string) => void;
}

export interface CommandOutput {
  code: number;
  out: string;
  err: string;
}

const largest = 200 * 1024 * 1024;

/** 0: all lines are right (and in, with `apply`); 1: wrong lines or a step refused; 2: the file cannot be read. A check that was cut off goes on where it stopped. */
export async function importPublications(runtime: Runtime, actor: Actor, of: ImportCall): Promise<CommandOutput> {
  const isFile = await stat(of.file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return { code: 2, out: '', err: `找不到文件 ${of.file}。\n` };
  try {
    const done = await importFile(runtime, actor, of);
    return answer(done, of);
  } catch (error) {
    if (error instanceof Refusal) return { code: 1, out: '', err: `${error.message}\n` };
    throw error;
  }
}

async function importFile(runtime: Runtime, actor: Actor, of: ImportCall): Promise<ImportedTable> {
  const organ = (await listOrgans(runtime.database.read)).find((one) => one.slug === of.organSlug && one.closedAt === null);
  if (!organ) throw refuseLedger('ledger.noOrgan', { slug: of.organSlug });
  const { files } = runtime.services;
  const { hash } = await files.put(createReadStream(of.file), largest);
  const begun = await unfinished(runtime, organ.id, hash);
  const begin = { organId: organ.id, fileName: basename(of.file), fileHash: hash, demo: false };
  const runId = begun ?? (await execute(runtime, beginImport, begin, actor)).id;
  const show = of.show ?? (process.stderr.isTTY ? (line: string) => void process.stderr.write(line) : () => undefined);
  const done = await throughRun(runtime, actor, { organId: organ.id, runId }, () => sourceOfFile(files, hash), {
    apply: of.apply,
    onlyRight: of.onlyRight,
    onProgress: (step, count, total) => show(`\r${bar(step, count, total)}`),
  });
  show('\n');
  return done;
}

/** A check of the same file that a kill or a power cut left half done. */
async function unfinished(runtime: Runtime, organId: string, fileHash: string): Promise<string | undefined> {
  const row = await runtime.database.write
    .selectFrom('import_run')
    .select('id')
    .where('organ_id', '=', organId)
    .where('file_hash', '=', fileHash)
    .where('state', 'in', ['uploaded', 'checking'])
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

function bar(step: 'check' | 'apply', done: number, total: number | null): string {
  const name = step === 'check' ? '核对' : '导入';
  if (!total) return `${name} ${done} 行`;
  const filled = Math.round((done / total) * 30);
  return `${name} [${'█'.repeat(filled)}${'░'.repeat(30 - filled)}] ${done}/${total}`;
}

function answer(done: ImportedTable, { apply, json }: ImportCall): CommandOutput {
  const unreadable = done.state === 'failed';
  const code = unreadable ? 2 : apply ? (done.state === 'done' ? 0 : 1) : done.wrong > 0 ? 1 : 0;
  if (json) return { code, out: `${JSON.stringify(done)}\n`, err: '' };
  if (unreadable) return { code, out: '', err: `${done.problem}\n` };
  const lines = [
    `共 ${done.total} 行：正确 ${done.right}，有错 ${done.wrong}，重复 ${done.duplicates}。`,
    ...done.notes,
    ...done.problems.map((problem) => `  ${problem}`),
    ...(done.wrong > done.problems.length ? ['  ……其余的错误请在“导入台账”里下载。'] : []),
    outcome(done, apply),
  ];
  return { code, out: `${lines.join('\n')}\n`, err: '' };
}

function outcome(done: ImportedTable, apply: boolean): string {
  if (done.state === 'done') return `已导入 ${done.applied} 行。`;
  if (apply) return `没有导入：${done.problem ?? '请重新核对。'}`;
  return done.right > 0 ? '只作了核对，没有改动任何数据；加上 --apply 才会导入。' : '没有可以导入的行。';
}
