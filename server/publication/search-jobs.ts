// What search needs done later: the text of attachments read after publishing, everything put in afresh, the words of titles gathered.
import { defineJob, enqueue, type JobContext } from '#jobs';
import type { Db, Tx } from '#kernel/db';
import type { Announced } from '#kernel/events';
import { type AttachedText, countWords, filesRead, forgetAttached, forgetSearches, keepAttachedText, keepWords, textOfFile } from '#search';
import { refreshSearchEntries } from './findable.ts';
import type { PublicationKey } from './publication.ts';

const portion = 50;
const titlesAtOnce = 500;
const keptDays = 400;

/** Reads the files that hang on what was published and are not read yet, and puts the publication in again with their text. */
export const readAttachmentsJob = defineJob<Announced<'publication.published'> | { payload: { organId: string; publicationId: string } }>({
  kind: 'publication.readAttachments',
  title: '读取附件文字供检索',
  timeoutSeconds: 1800,
  run: ({ payload: { organId, publicationId } }, ctx) => readAttachments({ organId, id: publicationId }, ctx),
});

/** Puts everything an organ published into the index again. */
export const reindexJob = defineJob<{ organId: string }>({
  kind: 'publication.reindex',
  title: '重建检索',
  timeoutSeconds: 7200,
  run: ({ organId }, ctx) => reindex(organId, ctx),
});

/** The words titles are made of, against which a mistyped one is held; old counts of searches go. */
export const gatherWordsJob = defineJob({
  kind: 'publication.gatherWords',
  title: '整理检索用词',
  timeoutSeconds: 1800,
  async run(_payload, ctx) {
    const { read, write } = ctx.runtime.database;
    const organs = await read.selectFrom('publication').select('organ_id').distinct().where('state', '=', 'published').execute();
    for (const { organ_id } of organs) await gatherWords(organ_id, ctx);
    await forgetSearches(write, ctx.today, keptDays);
  },
});

export const searchJobs = [readAttachmentsJob, reindexJob, gatherWordsJob];

async function readAttachments({ organId, id }: PublicationKey, { runtime, now }: JobContext): Promise<void> {
  const { read, write } = runtime.database;
  const key = { organId, subject: 'publication', id };
  const files = await filesOn(read, organId, id);
  const known = await write.transaction().execute(async (tx) => {
    await forgetAttached(
      tx,
      key,
      files.map((file) => file.file_hash),
    );
    return filesRead(tx, key);
  });
  const unread = files.filter((file) => !known.has(file.file_hash));
  const texts: AttachedText[] = [];
  for (const { file_hash, file_name, size } of unread) {
    const open = () => runtime.services.files.get(file_hash);
    texts.push({ fileHash: file_hash, ...(await textOfFile({ size: Number(size), fileName: file_name, open })) });
  }
  await write.transaction().execute(async (tx) => {
    // Withdrawn or removed while its files were read: nothing of them is kept.
    const still = await tx
      .selectFrom('publication')
      .select('id')
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('state', '=', 'published')
      .executeTakeFirst();
    if (!still) return;
    // Nor of a file that a revision took off in the meantime.
    const hanging = new Set((await filesOn(tx, organId, id)).map((file) => file.file_hash));
    for (const text of texts) if (hanging.has(text.fileHash)) await keepAttachedText(tx, key, text, now);
    if (files.length > 0 || known.size > 0) await refreshSearchEntries(tx, organId, [id]);
  });
}

/** What hangs on it while it is published. */
function filesOn(db: Db | Tx, organId: string, id: string) {
  return db
    .selectFrom('publication_file as f')
    .innerJoin('publication as p', (join) => join.onRef('p.organ_id', '=', 'f.organ_id').onRef('p.id', '=', 'f.publication_id'))
    .select(['f.file_hash', 'f.file_name', 'f.size'])
    .where('f.organ_id', '=', organId)
    .where('f.publication_id', '=', id)
    .where('f.inline', '=', 0)
    .where('p.state', '=', 'published')
    .execute();
}

async function reindex(organId: string, ctx: JobContext): Promise<void> {
  const { read, write } = ctx.runtime.database;
  for (let after = ''; ; ) {
    const rows = await read
      .selectFrom('publication')
      .select(['id', 'attachment_count'])
      .where('organ_id', '=', organId)
      .where('state', '=', 'published')
      .where('id', '>', after)
      .orderBy('id')
      .limit(portion)
      .execute();
    if (rows.length === 0) break;
    after = rows.at(-1)!.id;
    await write.transaction().execute(async (tx) => {
      await refreshSearchEntries(
        tx,
        organId,
        rows.map((row) => row.id),
      );
      for (const { id } of rows.filter((row) => row.attachment_count > 0))
        await enqueue(tx, readAttachmentsJob.kind, { payload: { organId, publicationId: id } }, { now: ctx.now, organId });
    });
  }
  await gatherWords(organId, ctx);
}

async function gatherWords(organId: string, { runtime: { database } }: JobContext): Promise<void> {
  const counts = new Map<string, number>();
  for (let after = ''; ; ) {
    const rows = await database.read
      .selectFrom('publication')
      .select(['id', 'title'])
      .where('organ_id', '=', organId)
      .where('state', '=', 'published')
      .where('id', '>', after)
      .orderBy('id')
      .limit(titlesAtOnce)
      .execute();
    if (rows.length === 0) break;
    after = rows.at(-1)!.id;
    countWords(
      rows.map((row) => row.title),
      counts,
    );
  }
  await database.write.transaction().execute((tx) => keepWords(tx, organId, counts));
}
