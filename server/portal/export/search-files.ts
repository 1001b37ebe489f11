// Search without a server: the words of titles, numbers and summaries in small files that a script on the page fetches as it needs them.

import type { Db } from '#kernel/db';
import { simplifiedPairs, synonymBook, wordsOf } from '#search';
import { othersFirst } from '../others-first.ts';
import type { PortalReader } from '../reader.ts';
import type { ColumnView, ListedView, OrganView } from '../views.ts';
import type { ExportFolder } from './folder.ts';

/** Lines in one file of documents. */
const documentsPerFile = 500;
const rowsAtOnce = 500;
/** Files the words are spread over, by their first character. */
const shards = 64;

/** What the script needs to know: how words are folded, what finds what else, how much there is. */
interface SearchConfig {
  total: number;
  documentsPerFile: number;
  shards: number;
  simplified: readonly [string, string];
  synonyms: Record<string, readonly string[]>;
}

/** Writes an organ's search files, newest first. */
export async function writeSearchFiles(folder: ExportFolder, reader: PortalReader, db: Db, organ: OrganView): Promise<void> {
  const at = `o/${encodeURIComponent(organ.slug)}/search`;
  const columns = new Map((await reader.columns(organ.id)).map((column) => [column.id, column]));
  const words: Map<string, number[]>[] = Array.from({ length: shards }, () => new Map());
  let total = 0;
  let lines: unknown[] = [];
  const flush = async () => {
    if (lines.length > 0) await folder.put(`${at}/d-${Math.ceil(total / documentsPerFile) - 1}.json`, json(lines));
    lines = [];
  };
  for (let offset = 0; ; offset += rowsAtOnce) {
    await othersFirst();
    const { rows } = await reader.rows(organ.id, { columnIds: null, year: '', offset, limit: rowsAtOnce });
    if (rows.length === 0) break;
    for (const row of rows) {
      addWords(words, row, total);
      lines.push(lineOf(row, columns));
      total += 1;
      if (total % documentsPerFile === 0) await flush();
    }
  }
  await flush();
  for (const [n, shard] of words.entries()) {
    await othersFirst();
    await folder.put(`${at}/w-${n}.json`, json(Object.fromEntries([...shard].sort())));
    shard.clear();
  }
  const synonyms = Object.fromEntries(await synonymBook(db, organ.id));
  const config: SearchConfig = { total, documentsPerFile, shards, simplified: simplifiedPairs, synonyms };
  await folder.put(`${at}/config.json`, json(config));
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

function lineOf(row: ListedView, columns: ReadonlyMap<string, ColumnView>): unknown[] {
  const validity = row.validity === '有效' ? '' : row.validity;
  return [row.number, row.title, row.documentNumber ?? '', row.publishedOn, columns.get(row.columnId)?.name ?? '', validity];
}

/** Each word with the documents it stands in: twice the place of the document, and one more where it stands in the title. */
function addWords(shardsOfWords: Map<string, number[]>[], row: ListedView, place: number): void {
  const titled = new Set(wordsOf(`${row.title}\n${row.documentNumber ?? ''}`));
  const others = new Set(wordsOf(`${row.indexNumber ?? ''}\n${row.summary ?? ''}`)).difference(titled);
  for (const [some, inTitle] of [
    [titled, 1],
    [others, 0],
  ] as const)
    for (const word of some) {
      const shard = shardsOfWords[shardOf(word)]!;
      const at = place * 2 + inTitle;
      const places = shard.get(word);
      // Most words stand in one document only; a list one begins empty has room for seventeen.
      if (places) places.push(at);
      else shard.set(word, [at]);
    }
}

const shardOf = (word: string): number => word.codePointAt(0)! % shards;
