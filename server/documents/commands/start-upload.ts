// 开始上传: what cannot be taken is refused before a byte of it travels.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { megabytesInWords } from '#kernel/files';
import { newId } from '#kernel/ids';
import { extensionOf, kindCalled } from '../file-kinds.ts';
import { may } from '../permissions.ts';
import { refuseUpload } from '../uploads/errors.ts';
import { plainFileName } from '../uploads/file-name.ts';
import { type Purpose, purposeNames, purposes } from '../uploads/purposes.ts';

export const startUpload = command({
  name: 'documents.startUpload',
  title: '开始上传文件',
  permission: may.upload,
  input: T.Object({
    organId: Id,
    fileName: T.String({ minLength: 1, maxLength: 1000 }),
    size: T.Integer({ minimum: 0 }),
    purpose: T.Union(purposeNames.map((purpose) => T.Literal(purpose))),
  }),
  async run(tx, { organId, fileName, size, purpose }, { actor, now, services, watch }) {
    const name = plainFileName(fileName);
    check(name, size, purpose as Purpose, services.uploadLimit);
    const id = newId();
    await watch('upload', { organ_id: organId, id });
    const row = {
      organ_id: organId,
      id,
      purpose,
      file_name: name,
      declared_size: size,
      received: 0,
      created_by: actor.personId ?? '',
      created_at: now,
      file_hash: null,
      media_type: null,
      finished_at: null,
    };
    await tx.insertInto('upload').values(row).execute();
    return row;
  },
});

function check(name: string, size: number, purpose: Purpose, uploadLimit: number): void {
  const { extensions, limit } = purposes[purpose];
  const extension = extensionOf(name);
  if (!extensions.includes(extension)) {
    const known = kindCalled(extension);
    if (known?.advice && purpose === 'attachment')
      throw refuseUpload('uploads.kind', { kind: known.name, advice: known.advice, field: 'fileName' });
    throw refuseUpload('uploads.extension', {
      extension: extension === '' ? '没有扩展名' : `.${extension}`,
      allowed: extensions.join('、'),
      field: 'fileName',
    });
  }
  if (size === 0) throw refuseUpload('uploads.empty', { name, field: 'size' });
  const most = Math.min(limit, uploadLimit);
  if (size > most)
    throw refuseUpload('uploads.tooLarge', { name, size: megabytesInWords(size), limit: megabytesInWords(most), field: 'size' });
}
