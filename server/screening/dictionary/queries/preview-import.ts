// What an import would do, before anything is changed.
import type { ImportPreviewAnswer } from '#contract/screening';
import type { Db } from '#kernel/db';
import type { FileStore } from '#kernel/files';
import { findList, type ListKey } from '../rows.ts';
import { judgedLines } from '../table-lines.ts';

const shown = 300;
const order = { wrong: 0, changed: 1, new: 2, same: 3 } as const;

export async function previewImport(db: Db, key: ListKey, files: FileStore, fileHash: string): Promise<ImportPreviewAnswer> {
  const lines = await judgedLines(db, await findList(db, key), files, fileHash);
  const count = (state: keyof typeof order) => lines.filter((line) => line.state === state).length;
  return {
    ...{ total: lines.length, new: count('new'), changed: count('changed'), same: count('same'), wrong: count('wrong') },
    lines: lines
      .toSorted((a, b) => order[a.state] - order[b.state] || a.line - b.line)
      .slice(0, shown)
      .map(({ line, expression, replacement, state, problems }) => ({ line, expression, replacement, state, problems })),
  };
}
