// 形成登记: what came into being is registered before anything is written, so that its days run from birth. Each becomes a draft without a text.
import { Type as T } from 'typebox';
import { FormedInput } from '#contract/duties';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import { nextLook } from '#law/regulation-18-reassessment';
import { findOrgan } from '#people';
import { beginDraft, listColumns, newFields, storedKind } from '#publication';
import { may } from '../permissions.ts';
import { columnOf, type Pasted, type PlannedLine, planFormed } from '../plan-formed.ts';

export const registerFormed = command({
  name: 'duties.registerFormed',
  title: '登记形成的信息',
  permission: may.register,
  input: T.Object({ organId: Id, ...FormedInput }),
  async blockers(tx, of, act) {
    const placed = await placeBlockers(tx, of);
    const lines = await planFormed(tx, of, act.today);
    const wrong = lines.filter((one) => one.problems.length > 0).length;
    return [...placed, ...(wrong > 0 ? [{ code: 'duties.wrongLines', message: `有${wrong}行有错，请改好再登记。`, field: 'text' }] : [])];
  },
  async run(tx, of, act) {
    const lines = (await planFormed(tx, of, act.today)).filter((one) => !one.duplicate);
    const organ = await findOrgan(tx, of.organId);
    const columnId = await columnOf(tx, of);
    const place = { organId: of.organId, organName: organ.name, demo: organ.demo, kind: of.kind, columnId };
    const ids: string[] = [];
    for (const line of lines) ids.push(await register(tx, act, line, place));
    return { registered: ids.length, ids };
  },
});

interface Place {
  organId: string;
  organName: string;
  demo: boolean;
  kind: string;
  columnId: string;
}

function register(tx: Tx, act: Act, line: PlannedLine, { organId, organName, demo, kind, columnId }: Place): Promise<string> {
  const fields = {
    ...newFields({ kind, columnId, organName, departmentId: line.departmentId || null }),
    title: line.title,
    documentNumber: line.documentNumber,
    formedOn: line.formedOn ?? '',
    disclosure: line.disclosure,
    ...(line.disclosure === 'proactive' ? {} : { reassessOn: nextLook(act.today) }),
  };
  return beginDraft(tx, act, { organId, demo, fields });
}

async function placeBlockers(tx: Tx, { organId, kind, columnId }: Pasted): Promise<Blocker[]> {
  const known = await storedKind(tx, organId, kind);
  if (!known) return [{ code: 'duties.kind', message: '请选择信息种类。', field: 'kind' }];
  if (columnId === '') return [];
  const open = (await listColumns(tx, organId)).some((one) => one.id === columnId && one.holdsPublications);
  return open ? [] : [{ code: 'duties.column', message: '这个栏目已经停用，请另选。', field: 'columnId' }];
}
