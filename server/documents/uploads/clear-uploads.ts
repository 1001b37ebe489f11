// Every night: uploads that nobody went on with for three days go, with their pieces.
import { defineJob } from '#jobs';
import { discardUpload } from './chunks.ts';

const keptHours = 72;

export const clearUploads = defineJob({
  kind: 'documents.clearUploads',
  title: '清理没有传完的文件',
  async run(_payload, { runtime: { database, services }, now, signal }) {
    const before = Temporal.Instant.from(now).subtract({ hours: keptHours }).toString({ fractionalSecondDigits: 3 });
    const left = await database.read
      .selectFrom('upload')
      .select(['organ_id', 'id'])
      .where('finished_at', 'is', null)
      .where('created_at', '<', before)
      .execute();
    for (const row of left) {
      signal.throwIfAborted();
      await discardUpload(database.write, services.files, { organId: row.organ_id, id: row.id });
    }
  },
});
