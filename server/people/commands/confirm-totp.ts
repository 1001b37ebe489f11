// 启用动态口令, second half: a code from the telephone shows that it has the secret.
import { Type as T } from 'typebox';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { ownRow } from '../sign-in/own-row.ts';
import { unseal } from '../sign-in/secret-box.ts';
import { acceptedStep } from '../sign-in/totp.ts';

export const confirmTotp = command({
  name: 'people.confirmTotp',
  title: '启用动态口令',
  permission: may.ownAccount,
  organ: () => null,
  input: T.Object({ code: T.String({ maxLength: 20 }) }),
  async run(tx, { code }, { actor, now, services, watch }) {
    const person = await ownRow(tx, actor);
    if (person.totp_confirmed_at) throw refuse('people.totpAlready');
    if (!person.totp_secret) throw refuse('people.totpNone');
    const step = acceptedStep(await unseal(services.dataFolder, person.totp_secret, person.id), code, now, null);
    if (step === null) throw refuse('people.codeFirst', { field: 'code' });
    await watch('person', { id: person.id });
    await tx.updateTable('person').set({ totp_confirmed_at: now, totp_last_step: step }).where('id', '=', person.id).execute();
    return { done: true };
  },
});
