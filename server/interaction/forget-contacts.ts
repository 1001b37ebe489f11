// At night: contacts are kept no longer than they are of use.
import { defineJob } from '#jobs';
import { addDays } from '#kernel/day';

/** Days after the answer. */
const keptDays = 180;

export const forgetContacts = defineJob({
  kind: 'interaction.forgetContacts',
  title: '清除已办结纠错的联系方式',
  async run(_payload, { runtime, today }) {
    const { write } = runtime.database;
    await write
      .updateTable('correction_words')
      .set({ contact_cipher: null, contact_hint: '' })
      .where('contact_cipher', 'is not', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('correction')
            .select('correction.id')
            .whereRef('correction.organ_id', '=', 'correction_words.organ_id')
            .whereRef('correction.id', '=', 'correction_words.correction_id')
            .where('correction.answered_on', '<', addDays(today, -keptDays)),
        ),
      )
      .execute();
  },
});
