// 废止、失效、部分失效、修改: marks what is public with the day and the document that brought it about; the text stays at its address.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import { changeValidity as change } from '../life/validity.ts';
import { validityBlockers } from '../life/validity-rules.ts';
import { may } from '../permissions.ts';
import { findPublication } from '../publication.ts';
import { rowBlockers } from '../states.ts';

export const ValidityInput = {
  validity: T.String({ maxLength: 20 }),
  onDay: T.String({ maxLength: 20 }),
  byPublicationId: T.Optional(Id),
  byDocument: T.Optional(T.String({ maxLength: 300 })),
  note: T.Optional(T.String({ maxLength: 500 })),
};

export const changeValidity = command({
  name: 'publication.changeValidity',
  title: '办理废止、失效或修改',
  permission: may.changeValidity,
  input: T.Object({ organId: Id, id: Id, ...ValidityInput }),
  async blockers(tx, { organId, id, ...of }, act) {
    const { row } = await findPublication(tx, { organId, id });
    return [...rowBlockers('changeValidity', row), ...(await validityBlockers(tx, row, complete(of), act.today))];
  },
  async run(tx, { organId, id, ...of }, act) {
    const { row } = await findPublication(tx, { organId, id });
    await change(tx, act, row, complete(of));
    return { done: true };
  },
});

function complete(of: { validity: string; onDay: string; byPublicationId?: string; byDocument?: string; note?: string }) {
  return { ...of, byPublicationId: of.byPublicationId ?? null, byDocument: of.byDocument ?? '', note: of.note ?? '' };
}
