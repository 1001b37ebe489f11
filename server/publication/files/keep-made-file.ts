// Keeps a file the program made or took out of another: stored by its content, registered like an upload of the person it was made for.
import { Readable } from 'node:stream';
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command, execute, type Runtime } from '#kernel/command';
import { newId } from '#kernel/ids';
import type { Actor } from '#kernel/permission';
import { may } from '../permissions.ts';

export interface MadeFileParts {
  content: Uint8Array;
  fileName: string;
  mediaType: string;
  purpose: 'attachment' | 'image';
  /** The file it was made from, how, and each change as a sentence. */
  derived?: { fromHash: string; how: 'clean' | 'mask'; changes: string[] };
}

export interface KeptFile {
  fileHash: string;
  size: number;
}

/** Stores the bytes and registers them; the same content twice is registered once. */
export async function keepMadeFile(runtime: Runtime, actor: Actor, organId: string, of: MadeFileParts): Promise<KeptFile> {
  const { hash, size } = await runtime.services.files.put(Readable.from([Buffer.from(of.content)]), Number.MAX_SAFE_INTEGER);
  const { fileName, mediaType, purpose, derived } = of;
  const named = { organId, fileHash: hash, size, fileName, mediaType, purpose };
  await execute(runtime, registerMadeFile, { ...named, ...(derived ? { derived } : {}) }, actor);
  return { fileHash: hash, size };
}

export const registerMadeFile = command({
  name: 'publication.registerMadeFile',
  title: '存入由系统生成的文件',
  permission: may.write,
  input: T.Object({
    organId: Id,
    fileHash: T.String(),
    size: T.Integer(),
    fileName: T.String(),
    mediaType: T.String(),
    purpose: T.String(),
    derived: T.Optional(T.Object({ fromHash: T.String(), how: T.String(), changes: T.Array(T.String()) })),
  }),
  async run(tx, { organId, fileHash, size, fileName, mediaType, purpose, derived }, act) {
    const known = await tx
      .selectFrom('upload')
      .select('id')
      .where('organ_id', '=', organId)
      .where('file_hash', '=', fileHash)
      .limit(1)
      .executeTakeFirst();
    const by = { created_by: act.actor.personId ?? '', created_at: act.now, finished_at: act.now };
    if (!known) {
      const id = newId();
      await act.watch('upload', { organ_id: organId, id });
      const file = { file_name: fileName, declared_size: size, received: size, file_hash: fileHash, media_type: mediaType };
      await tx
        .insertInto('upload')
        .values({ organ_id: organId, id, purpose, ...file, ...by })
        .execute();
    }
    if (derived) {
      const { fromHash, how, changes } = derived;
      const made = { how, changes: JSON.stringify(changes), made_by: by.created_by, made_at: act.now };
      await act.watch('file_derivation', { organ_id: organId, file_hash: fileHash, from_hash: fromHash });
      await tx
        .insertInto('file_derivation')
        .values({ organ_id: organId, file_hash: fileHash, from_hash: fromHash, ...made })
        .onConflict((on) => on.columns(['organ_id', 'file_hash', 'from_hash']).doUpdateSet(made))
        .execute();
    }
    return { done: true };
  },
});
