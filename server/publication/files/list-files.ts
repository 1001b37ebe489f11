// All files of the organ: where they are used, what was found in them, which nobody uses.
import { type Static, Type as T } from 'typebox';
import { Id, PageInput } from '#contract/shared';
import type { FileRow } from '#contract/writing';
import { usersOfFiles } from '#documents';
import type { Db } from '#kernel/db';
import { personNames } from '#people';
import { type PageOf, pageOf } from '../queries/paging.ts';

export const FilesInput = T.Object({
  organId: Id,
  text: T.Optional(T.String({ maxLength: 100 })),
  /** found: with findings; unchecked; unused: nobody uses it. */
  show: T.Optional(T.Union([T.Literal('found'), T.Literal('unchecked'), T.Literal('unused')])),
  ...PageInput,
});

type Row = Static<typeof FileRow>;

/** A page of files, the newest first; each content once. */
export async function listFiles(db: Db, input: Static<typeof FilesInput>): Promise<PageOf<Row>> {
  const { page, pageSize, offset } = pageOf(input);
  const total = await filesAsked(db, input)
    .select((of) => of.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  const rows = await filesAsked(db, input)
    .leftJoin('attachment_screening as s', (join) => join.onRef('s.organ_id', '=', 'u.organ_id').onRef('s.file_hash', '=', 'u.file_hash'))
    .select(['u.file_hash', 'u.file_name', 'u.declared_size', 'u.media_type', 'u.created_by', 'u.created_at'])
    .select(['s.state', 's.findings', 's.problem'])
    .orderBy('u.created_at', 'desc')
    .orderBy('u.id', 'desc')
    .limit(pageSize)
    .offset(offset)
    .execute();
  return { rows: await views(db, input.organId, rows as FoundFile[]), total: Number(total.n), page, pageSize };
}

interface FoundFile {
  file_hash: string;
  file_name: string;
  declared_size: number;
  media_type: string | null;
  created_by: string;
  created_at: string;
  state: string | null;
  findings: string | null;
  problem: string | null;
}

/** The first upload of each content, narrowed as asked. */
function filesAsked(db: Db, { organId, text, show }: Static<typeof FilesInput>) {
  let asked = db
    .selectFrom('upload as u')
    .where('u.organ_id', '=', organId)
    .where('u.finished_at', 'is not', null)
    .where('u.purpose', 'in', ['attachment', 'image'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('upload as earlier')
            .select('earlier.id')
            .where('earlier.organ_id', '=', organId)
            .whereRef('earlier.file_hash', '=', 'u.file_hash')
            .whereRef('earlier.id', '<', 'u.id')
            .where('earlier.finished_at', 'is not', null)
            .where('earlier.purpose', 'in', ['attachment', 'image']),
        ),
      ),
    );
  const words = text?.trim();
  if (words) asked = asked.where('u.file_name', 'like', `%${words.replace(/[\\%_]/g, (one) => `\\${one}`)}%`);
  if (show === 'found' || show === 'unchecked') {
    asked = asked.where((where) => {
      const row = where
        .selectFrom('attachment_screening as k')
        .select('k.file_hash')
        .where('k.organ_id', '=', organId)
        .whereRef('k.file_hash', '=', 'u.file_hash');
      return show === 'found'
        ? where.exists(row.where((k) => k.or([k('k.findings', '!=', '[]'), k('k.state', 'in', ['failed', 'refused'])])))
        : where.not(where.exists(row.where('k.state', '!=', 'pending')));
    });
  }
  if (show === 'unused')
    asked = asked.where((where) => {
      const draft = where.selectFrom('draft_file as d').select('d.file_hash').where('d.organ_id', '=', organId);
      const live = where.selectFrom('publication_file as l').select('l.file_hash').where('l.organ_id', '=', organId);
      return where.and([
        where.not(where.exists(draft.whereRef('d.file_hash', '=', 'u.file_hash'))),
        where.not(where.exists(live.whereRef('l.file_hash', '=', 'u.file_hash'))),
      ]);
    });
  return asked;
}

async function views(db: Db, organId: string, rows: readonly FoundFile[]): Promise<Row[]> {
  const hashes = rows.map((row) => row.file_hash);
  if (hashes.length === 0) return [];
  const uses = await usesOf(db, organId, hashes);
  const users = await usersOfFiles(db, organId, hashes);
  const made = await madeFrom(db, organId, hashes);
  const names = await personNames(
    db,
    rows.map((row) => row.created_by),
  );
  return rows.map((row) => ({
    fileHash: row.file_hash,
    fileName: row.file_name,
    size: Number(row.declared_size),
    mediaType: row.media_type ?? '',
    uploadedBy: names.get(row.created_by) ?? '系统',
    uploadedAt: row.created_at,
    uses: uses.get(row.file_hash) ?? [],
    otherUses: (users.get(row.file_hash) ?? []).filter((name) => name !== '政府信息' || !uses.has(row.file_hash)).map(otherName),
    check: row.state ?? 'none',
    problem: row.problem,
    findings: row.findings ? (JSON.parse(row.findings) as unknown[]).length : 0,
    made: made.get(row.file_hash) ?? null,
  }));
}

// What publication itself keeps without a draft or a live text is an earlier edition.
function otherName(name: string): string {
  return name === '政府信息' ? '已公开信息的旧版' : name;
}

async function usesOf(db: Db, organId: string, hashes: readonly string[]): Promise<Map<string, Row['uses']>> {
  const live = await db
    .selectFrom('publication_file as f')
    .innerJoin('publication as p', (join) => join.onRef('p.organ_id', '=', 'f.organ_id').onRef('p.id', '=', 'f.publication_id'))
    .select(['f.file_hash', 'p.id', 'p.title'])
    .where('f.organ_id', '=', organId)
    .where('f.file_hash', 'in', [...hashes])
    .execute();
  const drafts = await db
    .selectFrom('draft_file as f')
    .innerJoin('publication as p', (join) => join.onRef('p.organ_id', '=', 'f.organ_id').onRef('p.id', '=', 'f.publication_id'))
    .select(['f.file_hash', 'p.id', 'p.title'])
    .where('f.organ_id', '=', organId)
    .where('f.file_hash', 'in', [...hashes])
    .execute();
  const found = new Map<string, Row['uses']>();
  const note = (row: { file_hash: string; id: string; title: string }, isPublic: boolean) =>
    found.set(row.file_hash, [...(found.get(row.file_hash) ?? []), { publicationId: row.id, title: row.title, public: isPublic }]);
  for (const row of live) note(row, true);
  for (const row of drafts) note(row, false);
  return found;
}

async function madeFrom(db: Db, organId: string, hashes: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('file_derivation')
    .select(['file_hash', 'how'])
    .where('organ_id', '=', organId)
    .where('file_hash', 'in', [...hashes])
    .execute();
  return new Map(rows.map((row) => [row.file_hash, row.how]));
}
