// The content of a publication is removed for good: lists already handed over keep their numbers and days, not its words.
import { declareHolder } from '#publication';

declareHolder('移送清单', async (tx, { organId, id }) => {
  await tx
    .updateTable('delivery_item')
    .set({ title: '（已清除的信息）', document_number: null })
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .execute();
});
