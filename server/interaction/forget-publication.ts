// The content of a publication is removed for good: what residents reported of its page may quote it and goes too.
import { declareHolder } from '#publication';

const gone = '（所指的信息已清除）';

declareHolder('网站纠错', async (tx, { organId, id }) => {
  const about = await tx.selectFrom('correction').select('id').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
  const ids = about.map((row) => row.id);
  if (ids.length === 0) return;
  await tx
    .updateTable('correction')
    .set({ page_title: gone, public_words: '', is_public: 0 })
    .where('organ_id', '=', organId)
    .where('id', 'in', ids)
    .execute();
  const answered = tx.updateTable('correction').set({ answer: gone }).where('answer', '<>', '');
  await answered.where('organ_id', '=', organId).where('id', 'in', ids).execute();
  await tx.updateTable('correction_words').set({ words: gone }).where('organ_id', '=', organId).where('correction_id', 'in', ids).execute();
});
