// The synonyms an organ sees: its own, those of the organs above it, the starter list.
import type { Static } from 'typebox';
import type { SynonymRow } from '#contract/search';
import type { Db } from '#kernel/db';
import { organNames } from '#people';
import { foldWord, type SynonymGroup, synonymGroups } from '../synonyms/book.ts';

export interface SynonymsAsked {
  organId: string;
  text?: string | undefined;
  source?: string | undefined;
  page?: number | undefined;
  pageSize?: number | undefined;
}

type Row = Static<typeof SynonymRow>;

export async function listSynonyms(db: Db, { organId, text = '', source = '', page = 1, pageSize = 20 }: SynonymsAsked) {
  const names = await organNames(db);
  const all = (await synonymGroups(db, organId)).map((group) => rowOf(group, organId, names));
  const wanted = foldWord(text);
  const found = all.filter(
    (row) => (source === '' || row.source === source) && (wanted === '' || row.words.some((word) => foldWord(word).includes(wanted))),
  );
  return { rows: found.slice((page - 1) * pageSize, page * pageSize), total: found.length, page, pageSize };
}

function rowOf(group: SynonymGroup & { off: boolean }, organId: string, names: ReadonlyMap<string, string>): Row {
  const { key, words, direction, note, off, version } = group;
  const source = group.organId === null ? 'starter' : group.organId === organId ? 'own' : 'above';
  const sourceName = group.organId === null ? '起步词表' : (names.get(group.organId) ?? '上级机关');
  return { key, id: source === 'own' ? group.id : null, words: [...words], direction, note, source, sourceName, off, version };
}
