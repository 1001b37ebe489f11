// The names an import may use: the organ's own kinds, columns and departments.
import { itemName, itemsInForce } from '#catalogue';
import type { Day } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { nearest } from './nearest.ts';

export interface Named {
  id: string;
  name: string;
}

export interface VocabularyColumn extends Named {
  slug: string;
  holdsPublications: boolean;
}

export interface VocabularyKind extends Named {
  defaultColumnId: string | null;
}

export interface Vocabulary {
  kinds: Names<VocabularyKind>;
  columns: Names<VocabularyColumn>;
  departments: Names<Named>;
  /** Items of the catalogue in force. */
  items: Names<Named>;
  /** The kind that usually goes into a column, for rows that name only the column. */
  kindOfColumn: ReadonlyMap<string, VocabularyKind>;
}

export type Found<T> = { one: T } | { suggestion: string | null } | { ambiguous: true };

export interface Names<T> {
  find(written: string): Found<T>;
  all: readonly T[];
}

/** What the organ has today; closed kinds, columns and departments are known by name too, since a ledger of past years names them. */
export async function loadVocabulary(db: Db | Tx, organId: string, today: Day): Promise<Vocabulary> {
  const kinds = await db
    .selectFrom('publication_kind')
    .select(['code as id', 'name', 'default_column_id as defaultColumnId'])
    .where('organ_id', '=', organId)
    .orderBy('position')
    .execute();
  const columns = await db
    .selectFrom('site_column')
    .select(['id', 'parent_id', 'slug', 'name', 'holds_publications'])
    .where('organ_id', '=', organId)
    .orderBy('position')
    .execute();
  const departments = await db
    .selectFrom('department')
    .select(['id', 'name', 'other_names', 'slug'])
    .where('organ_id', '=', organId)
    .orderBy('position')
    .execute();
  const items = await itemsInForce(db, organId, today);
  const parents = new Map(columns.map((column) => [column.id, column.name]));
  return {
    kinds: namesOf(kinds.map((kind) => ({ item: kind, also: [kind.id] }))),
    columns: namesOf(
      columns.map(({ id, name, slug, parent_id, holds_publications }) => ({
        item: { id, name, slug, holdsPublications: holds_publications === 1 },
        also: parent_id === null ? [slug] : [slug, `${parents.get(parent_id)}/${name}`],
      })),
    ),
    departments: namesOf(
      departments.map(({ id, name, slug, other_names }) => ({ item: { id, name }, also: [slug, ...otherNames(other_names)] })),
    ),
    items: namesOf(items.map((item) => ({ item: { id: item.id, name: itemName(item) }, also: [`${item.domain}/${itemName(item)}`] }))),
    kindOfColumn: new Map(
      kinds.flatMap((kind) => (kind.defaultColumnId === null ? [] : [[kind.defaultColumnId, kind] as const])).reverse(),
    ),
  };
}

/** Finds by name first, by other names and codes second; a name that two bear is answered only when spelt out. */
export function namesOf<T extends Named>(entries: readonly { item: T; also: readonly string[] }[]): Names<T> {
  const byName = Map.groupBy(entries, ({ item }) => plain(item.name));
  const byOther = new Map(entries.flatMap(({ item, also }) => also.map((name) => [plain(name), item] as const)).reverse());
  const names = entries.map(({ item }) => item.name);
  return {
    all: entries.map(({ item }) => item),
    find(written) {
      const key = plain(written);
      const same = byName.get(key) ?? [];
      if (same.length > 1) return { ambiguous: true };
      const one = same[0]?.item ?? byOther.get(key);
      return one ? { one } : { suggestion: nearest(written.trim(), names) };
    },
  };
}

function otherNames(stored: string): string[] {
  const list = stored.startsWith('[') ? (JSON.parse(stored) as string[]) : stored.split(/[；;、,，]/);
  return list.map((name) => name.trim()).filter((name) => name !== '');
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s>\\]+/g, (run) => (/[>\\]/.test(run) ? '/' : ''))
    .toLowerCase();
}
