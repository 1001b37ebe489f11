// 完成上传: the file is whole, looked through and kept; its pieces go.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { may } from '../permissions.ts';
import { chunksOf, dropChunks } from '../uploads/chunks.ts';

export const finishUpload = command({
  name: 'documents.finishUpload',
  title: '上传文件',
  permission: may.upload,
  input: T.Object({ organId: Id, id: Id, fileHash: T.String(), mediaType: T.String() }),
  async run(tx, { organId, id, fileHash, mediaType }, act) {
    await act.watch('upload', { organ_id: organId, id });
    const { files } = act.services;
    const chunks = await chunksOf(tx, { organId, id });
    await tx
      .updateTable('upload')
      .set({ file_hash: fileHash, media_type: mediaType, finished_at: act.now })
      .where('organ_id', '=', organId)
      .where('id', '=', id)
      .where('finished_at', 'is', null)
      .execute();
    await dropChunks(tx, { organId, id });
    act.after(async () => {
      for (const chunk of chunks) await files.remove(chunk.file_hash);
    });
    return { done: true };
  },
});
