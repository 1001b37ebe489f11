// 查看联系方式: a verb and not a question, because who looked is recorded.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { findCorrection } from '../correction.ts';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { unseal } from '../seal.ts';

export const showContact = command({
  name: 'interaction.showContact',
  title: '查看纠错人的联系方式',
  permission: may.seeContact,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, input, act) {
    const { words } = await findCorrection(tx, input);
    if (words.contact_cipher === null) throw refuse('interaction.noContact');
    await act.watch('correction', { organ_id: input.organId, id: input.id });
    return { contact: await unseal(act.services.dataFolder, words.contact_cipher, input.id) };
  },
});
