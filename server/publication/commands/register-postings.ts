// 成批登记: notes down many pasted lines at once; what the ledger has already is passed over.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { command } from '#kernel/command';
import type { Blocker } from '#kernel/errors';
import { newId } from '#kernel/ids';
import { findOrgan } from '#people';
import { refuseLedger } from '../errors-ledger.ts';
import { judgePaste, mostPasted, type PastedLine } from '../pasted-lines.ts';
import { mayLedger } from '../permissions-ledger.ts';
import { knownNames, postingColumns } from '../posting-fields.ts';

export const PasteInput = T.Object({
  organId: Id,
  /** One line per posting: title, address and day in any order, apart by tabs. */
  text: T.String({ maxLength: 1_000_000 }),
  channel: T.String({ maxLength: 64 }),
  kind: T.String({ maxLength: 64 }),
  columnId: T.String({ maxLength: 64 }),
  departmentId: T.String({ maxLength: 64 }),
});

export const registerPostings = command({
  name: 'ledger.registerPostings',
  title: '成批登记公开信息',
  permission: mayLedger.register,
  input: PasteInput,
  blockers: async (tx, input, act) => {
    const lines = await judgePaste(tx, input.organId, input.text, input, await knownNames(tx, input.organId), act.today);
    return pasteBlockers(lines);
  },
  run: async (tx, input, act) => {
    const { organId } = input;
    const lines = await judgePaste(tx, organId, input.text, input, await knownNames(tx, organId), act.today);
    const demo = (await findOrgan(tx, organId)).demo ? 1 : 0;
    const fresh = lines.filter((one) => !one.duplicate);
    const own = { organ_id: organId, created_by: act.actor.personId ?? '', created_at: act.now, demo };
    const rows = fresh.map((one) => ({ ...postingColumns(one.fields), ...own, id: newId() }));
    for (const { id } of rows) await act.watch('posting', { organ_id: organId, id });
    if (rows.length > 0) await tx.insertInto('posting').values(rows).execute();
    return { registered: rows.length, duplicates: lines.length - rows.length };
  },
});

/** Why the lines cannot be registered as they are. */
export function pasteBlockers(lines: readonly PastedLine[]): Blocker[] {
  if (lines.length > mostPasted) throw refuseLedger('ledger.tooManyLines', { limit: mostPasted });
  if (lines.length === 0) return [{ code: 'ledger.nothingPasted', message: '没有读到可以登记的行。', field: 'text' }];
  return lines
    .filter((one) => one.problems.length > 0)
    .slice(0, 20)
    .map((one) => ({ code: 'ledger.pastedLine', message: `第 ${one.line} 行：${one.problems.join('')}`, field: 'text' }));
}
