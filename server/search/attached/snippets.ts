// Where the words stand in the files of hits whose own text does not hold them.
import type { Db } from '#kernel/db';
import { highlight, type Snippet } from '../highlight.ts';
import { type Key, keyOf } from '../seek/seeker.ts';

/** The piece around the words, by organ and id; nothing for entries whose files do not hold them. */
export async function attachedSnippets(
  db: Db,
  subject: string,
  keys: readonly Key[],
  words: string,
  length: number,
): Promise<Map<string, Snippet>> {
  const found = new Map<string, Snippet>();
  for (const [organId, some] of Map.groupBy(keys, (key) => key.organId)) {
    const rows = await db
      .selectFrom('search_attached')
      .select(['id', 'text'])
      .where('organ_id', '=', organId)
      .where('subject', '=', subject)
      .where(
        'id',
        'in',
        some.map(({ id }) => id),
      )
      .execute();
    for (const { id, text } of rows) {
      const snippet = highlight(text, words, length);
      if (snippet.marks.length > 0) found.set(keyOf({ organId, id }), snippet);
    }
  }
  return found;
}
