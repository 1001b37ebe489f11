// 清除不用的文件: files that nothing refers to are let go; each is asked about once more when its turn comes.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { askRelease } from '../files/release-file.ts';
import { mayWriting } from '../permissions-writing.ts';

export const clearFiles = command({
  name: 'publication.clearFiles',
  title: '清除不再使用的文件',
  permission: mayWriting.clearFiles,
  input: T.Object({ organId: Id, fileHashes: T.Array(T.String({ pattern: '^[0-9a-f]{64}$' }), { minItems: 1, maxItems: 200 }) }),
  async run(tx, { organId, fileHashes }, act) {
    for (const fileHash of fileHashes) {
      const uploads = await tx
        .selectFrom('upload')
        .select('id')
        .where('organ_id', '=', organId)
        .where('file_hash', '=', fileHash)
        .where('purpose', 'in', ['attachment', 'image'])
        .execute();
      for (const one of uploads) await act.watch('upload', { organ_id: organId, id: one.id });
      if (uploads.length > 0) await askRelease(tx, { organId, fileHash }, act.now);
    }
    return { done: true };
  },
});
