// 新建机关: under its parent; the parent's three administrators look after it until it has its own.
import { Type as T } from 'typebox';
import { Id, Nullable } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import { isDuplicate, type Tx } from '#kernel/db';
import { newId } from '#kernel/ids';
import { refuse } from '../errors.ts';
import { filled, slugIn } from '../fields.ts';
import { checkedChoice, emptyProfile, levels, organKinds } from '../organ-words.ts';
import { may } from '../permissions.ts';
import { findOrgan } from '../queries/find-organ.ts';
import { separatedRoles } from '../separation.ts';

export const defaultIndexTemplate = '{code}/{yyyy}-{seq:05d}';

export const OrganInput = {
  slug: T.String({ maxLength: 60 }),
  name: T.String({ maxLength: 100 }),
  shortName: T.String({ maxLength: 40 }),
  level: T.String({ maxLength: 20 }),
  kind: T.Optional(T.String({ maxLength: 20 })),
  verticalParentId: T.Optional(Nullable(Id)),
  discloses: T.Optional(T.Boolean()),
  indexTemplate: T.Optional(T.String({ maxLength: 100 })),
};

export interface OrganFields {
  slug: string;
  name: string;
  shortName: string;
  level: string;
  kind?: string | undefined;
  parentId: string | null;
  verticalParentId?: string | null | undefined;
  discloses?: boolean | undefined;
  indexTemplate?: string | undefined;
  demo?: boolean | undefined;
}

export const createOrgan = command({
  name: 'people.createOrgan',
  title: '新建机关',
  permission: may.createOrgan,
  organ: (input) => input.parentId,
  input: T.Object({ ...OrganInput, parentId: Nullable(Id) }),
  async run(tx, input, act) {
    if (input.parentId) await findOrgan(tx, input.parentId);
    if (input.verticalParentId) await findOrgan(tx, input.verticalParentId);
    const id = await insertOrgan(tx, input, act);
    if (input.parentId) await inheritAdministrators(tx, input.parentId, id, act);
    return { id };
  },
});

/** Keeps a new organ; returns its id. Throws `people.slug`, `people.slugTaken`, `people.choice`, `people.blank`. */
export async function insertOrgan(tx: Tx, of: OrganFields, act: Act): Promise<string> {
  const id = newId();
  const slug = slugIn(of.slug);
  const row = {
    id,
    slug,
    name: filled(of.name, '机关全称', 'name'),
    short_name: filled(of.shortName, '机关简称', 'shortName'),
    parent_id: of.parentId,
    level: checkedChoice(of.level, levels, '层级', 'level'),
    kind: checkedChoice(of.kind ?? 'government', organKinds, '种类', 'kind'),
    vertical_parent_id: of.verticalParentId ?? null,
    discloses: of.discloses === false ? 0 : 1,
    profile: JSON.stringify(emptyProfile),
    index_template: of.indexTemplate?.trim() || defaultIndexTemplate,
    demo: of.demo ? 1 : 0,
    created_at: act.now,
    closed_at: null,
  };
  await act.watch('organ', { id });
  try {
    await tx.insertInto('organ').values(row).execute();
  } catch (error) {
    if (isDuplicate(error)) throw refuse('people.slugTaken', { slug, field: 'slug' });
    throw error;
  }
  await act.emit('people.organChanged', { organId: id });
  return id;
}

async function inheritAdministrators(tx: Tx, parentId: string, organId: string, act: Act): Promise<void> {
  const held = await tx
    .selectFrom('membership')
    .select(['person_id', 'role'])
    .where('organ_id', '=', parentId)
    .where('role', 'in', [...separatedRoles])
    .where('until', 'is', null)
    .execute();
  for (const { person_id, role } of held) {
    await act.watch('membership', { organ_id: organId, person_id, role });
    await tx
      .insertInto('membership')
      .values({ organ_id: organId, person_id, role, department_id: null, since: act.now, until: null })
      .execute();
  }
}
