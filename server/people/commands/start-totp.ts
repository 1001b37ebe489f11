// 启用动态口令, first half: a secret for the telephone; nothing changes at sign-in until a code has proved it.
import { Type as T } from 'typebox';
import { command } from '#kernel/command';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import { ownRow } from '../sign-in/own-row.ts';
import { seal } from '../sign-in/secret-box.ts';
import { newTotpSecret, totpUri } from '../sign-in/totp.ts';

export const startTotp = command({
  name: 'people.startTotp',
  title: '申请动态口令',
  permission: may.ownAccount,
  organ: () => null,
  input: T.Object({}),
  async run(tx, _input, { actor, services, watch }) {
    const person = await ownRow(tx, actor);
    if (person.totp_confirmed_at) throw refuse('people.totpAlready');
    await watch('person', { id: person.id });
    const secret = newTotpSecret();
    const sealed = await seal(services.dataFolder, secret, person.id);
    await tx.updateTable('person').set({ totp_secret: sealed, totp_last_step: null }).where('id', '=', person.id).execute();
    return { secret, uri: totpUri(secret, person.login) };
  },
});
