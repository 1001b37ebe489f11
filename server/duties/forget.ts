// A removed text is forgotten here too: the reason given for its lateness may tell of it.
import { declareHolder } from '#publication';
import './tables.ts';

declareHolder('duties', async (tx, { organId, id }) => {
  await tx.deleteFrom('duty_lateness').where('organ_id', '=', organId).where('publication_id', '=', id).execute();
});
