// 载入机关: an organ with its marks and its profile already filled in, as the demo needs it. Only the program itself may.
import { Type as T } from 'typebox';
import { OrganProfile } from '#contract/people';
import { Id, Nullable } from '#contract/shared';
import { command } from '#kernel/command';
import { emptyProfile } from '../organ-words.ts';
import { may } from '../permissions.ts';
import { insertOrgan, OrganInput } from './create-organ.ts';

export const placeOrgan = command({
  name: 'people.placeOrgan',
  title: '载入机关',
  permission: may.place,
  organ: () => null,
  input: T.Object({ ...OrganInput, parentId: Nullable(Id), demo: T.Boolean(), profile: T.Partial(OrganProfile) }),
  async run(tx, { profile, ...input }, act) {
    const id = await insertOrgan(tx, input, act);
    const filledIn = JSON.stringify({ ...emptyProfile, ...profile });
    await tx.updateTable('organ').set({ profile: filledIn }).where('id', '=', id).execute();
    return { id };
  },
});
