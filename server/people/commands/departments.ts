// 科室: added one by one or pasted, changed, closed. What they disclose is text of the office's own.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { filled, pastedNames, slugIn } from '../fields.ts';
import { may } from '../permissions.ts';
import { findOrgan } from '../queries/find-organ.ts';
import type { DepartmentRow } from '../tables.ts';

const mostAtOnce = 200;
const words = {
  otherNames: T.Optional(T.String({ maxLength: 200 })),
  kind: T.Optional(T.String({ maxLength: 40 })),
  discloses: T.Optional(T.String({ maxLength: 1000 })),
};
const name = T.String({ maxLength: 60 });

export const addDepartment = command({
  name: 'people.addDepartment',
  title: '新增科室',
  permission: may.changeUnits,
  input: T.Object({ organId: Id, slug: T.Optional(T.String({ maxLength: 60 })), name, ...words }),
  async run(tx, input, act) {
    await findOrgan(tx, input.organId);
    const slug = input.slug ? slugIn(input.slug) : newSlug();
    const taken = await tx
      .selectFrom('department')
      .select('id')
      .where('organ_id', '=', input.organId)
      .where('slug', '=', slug)
      .executeTakeFirst();
    if (taken) throw refuse('people.slugTaken', { slug, field: 'slug' });
    const id = await insert(tx, act, input.organId, { ...input, slug, name: filled(input.name, '科室名称', 'name') });
    await act.emit('people.organChanged', { organId: input.organId });
    return { id };
  },
});

export const addDepartments = command({
  name: 'people.addDepartments',
  title: '批量新增科室',
  permission: may.changeUnits,
  input: T.Object({ organId: Id, text: T.String({ maxLength: 20_000 }) }),
  async run(tx, { organId, text }, act) {
    await findOrgan(tx, organId);
    const names = pastedNames(text);
    if (names.length === 0) throw refuse('people.blank', { what: '科室名称，每行一个', field: 'text' });
    if (names.length > mostAtOnce) throw refuse('people.tooMany', { limit: mostAtOnce, field: 'text' });
    const known = await tx.selectFrom('department').select('name').where('organ_id', '=', organId).where('closed_at', 'is', null).execute();
    const { added, skipped } = split(names, new Set(known.map((row) => row.name)));
    for (const each of added) await insert(tx, act, organId, { slug: newSlug(), name: each });
    await act.emit('people.organChanged', { organId });
    return { added, skipped };
  },
});

export const changeDepartment = command({
  name: 'people.changeDepartment',
  title: '修改科室',
  permission: may.changeUnits,
  input: T.Object({ organId: Id, id: Id, name, ...words }),
  async run(tx, input, act) {
    const row = await present(tx, input.organId, input.id);
    await change(tx, act, row, {
      name: filled(input.name, '科室名称', 'name'),
      other_names: (input.otherNames ?? row.other_names).trim(),
      kind: (input.kind ?? row.kind).trim(),
      discloses: (input.discloses ?? row.discloses).trim(),
    });
    return { done: true };
  },
});

export const closeDepartment = command({
  name: 'people.closeDepartment',
  title: '停用科室',
  permission: may.changeUnits,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, act) {
    await change(tx, act, await present(tx, organId, id), { closed_at: act.now });
    return { done: true };
  },
});

export const reopenDepartment = command({
  name: 'people.reopenDepartment',
  title: '恢复科室',
  permission: may.changeUnits,
  input: T.Object({ organId: Id, id: Id }),
  async run(tx, { organId, id }, act) {
    await change(tx, act, await present(tx, organId, id), { closed_at: null });
    return { done: true };
  },
});

/** Splits names into new ones and those already there. */
export function split(names: readonly string[], known: ReadonlySet<string>): { added: string[]; skipped: string[] } {
  return { added: names.filter((each) => !known.has(each)), skipped: names.filter((each) => known.has(each)) };
}

interface NewDepartment {
  slug: string;
  name: string;
  otherNames?: string | undefined;
  kind?: string | undefined;
  discloses?: string | undefined;
}

async function insert(tx: Tx, act: Act, organId: string, of: NewDepartment): Promise<string> {
  const id = newId();
  await act.watch('department', { organ_id: organId, id });
  const { last } = await tx
    .selectFrom('department')
    .select((e) => e.fn.max('position').as('last'))
    .where('organ_id', '=', organId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('department')
    .values({
      organ_id: organId,
      id,
      slug: of.slug,
      name: of.name.trim(),
      other_names: of.otherNames?.trim() ?? '',
      kind: of.kind?.trim() || '内设机构',
      discloses: of.discloses?.trim() ?? '',
      position: (last ?? 0) + 1,
      closed_at: null,
    })
    .execute();
  return id;
}

function newSlug(): string {
  return `d${newId().slice(-12)}`;
}

async function present(tx: Tx, organId: string, id: string): Promise<DepartmentRow> {
  const row = await tx.selectFrom('department').selectAll().where('organ_id', '=', organId).where('id', '=', id).executeTakeFirst();
  if (!row) throw refuse('people.unitMissing');
  return row;
}

async function change(tx: Tx, act: Act, { organ_id, id }: DepartmentRow, values: Partial<DepartmentRow>): Promise<void> {
  await act.watch('department', { organ_id, id });
  await tx.updateTable('department').set(values).where('organ_id', '=', organ_id).where('id', '=', id).execute();
  await act.emit('people.organChanged', { organId: organ_id });
}
