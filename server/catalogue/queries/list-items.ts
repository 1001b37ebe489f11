// The working copy as a list: filtered, in pages, in the catalogue's order.
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { type Static, Type as T } from 'typebox';
import type { ItemRow } from '#contract/catalogue';
import { DutyKind } from '#contract/catalogue';
import { Id, PageInput } from '#contract/shared';
import type { Db, Tables } from '#kernel/db';
import { listDepartments } from '#people';
import { fieldsOf, type ItemState, itemName } from '../item.ts';
import { stateNames, statutoryName } from '../labels.ts';
import { kindNames } from '../rule/in-words.ts';
import { supersededIn } from '../starter/superseded.ts';
import type { CatalogueItemRow } from '../tables.ts';

const State = T.Union([T.Literal('proposal'), T.Literal('active'), T.Literal('off')]);

export const ListInput = T.Object({
  organId: Id,
  ...PageInput,
  domain: T.Optional(T.String({ maxLength: 40 })),
  state: T.Optional(State),
  /** A department's id, or `none`: nobody answers for it yet. */
  departmentId: T.Optional(Id),
  /** A column's id, or `none`. */
  columnId: T.Optional(Id),
  statutoryItem: T.Optional(T.String({ maxLength: 40 })),
  duty: T.Optional(DutyKind),
  text: T.Optional(T.String({ maxLength: 100 })),
});
const searched = ['level1', 'level2', 'level3', 'content', 'basis', 'subject'] as const;
type Input = Static<typeof ListInput>;
type Row = Static<typeof ItemRow>;

export async function listItems(db: Db, of: Input): Promise<{ rows: Row[]; total: number; page: number; pageSize: number }> {
  const { page = 1, pageSize = 20 } = of;
  const { n } = await filtered(db, of)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const rows = await filtered(db, of)
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const departments = await departmentNames(db, of.organId);
  return { rows: rows.map((row) => itemRow(row, departments)), total: Number(n), page, pageSize };
}

export async function departmentNames(db: Db, organId: string): Promise<Map<string, string>> {
  return new Map((await listDepartments(db, organId)).map((one) => [one.id, one.name]));
}

export function itemRow(row: CatalogueItemRow, departments: ReadonlyMap<string, string>): Row {
  const fields = fieldsOf(row);
  return {
    id: row.id,
    domain: row.domain,
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    name: itemName(row),
    timeLimit: row.time_limit,
    duty: kindNames[fields.rule.kind],
    dutyKind: fields.rule.kind,
    statutoryItem: row.statutory_item,
    statutoryName: statutoryName(row.statutory_item),
    departmentId: row.department_id,
    departmentName: row.department_id ? (departments.get(row.department_id) ?? '（已撤销的科室）') : null,
    columnId: row.column_id,
    state: row.state,
    stateName: stateNames[row.state as ItemState],
    source: row.source,
    superseded: supersededIn(row.basis),
  };
}

function filtered(db: Db, of: Input) {
  return db
    .selectFrom('catalogue_item')
    .where('organ_id', '=', of.organId)
    .where((eb) => eb.and(conditions(eb, of)));
}

function conditions(eb: ExpressionBuilder<Tables, 'catalogue_item'>, of: Input): Expression<SqlBool>[] {
  const all: Expression<SqlBool>[] = [];
  if (of.domain) all.push(eb('domain', '=', of.domain));
  if (of.state) all.push(eb('state', '=', of.state));
  if (of.statutoryItem) all.push(eb('statutory_item', '=', of.statutoryItem));
  if (of.duty) all.push(eb('duty_kind', '=', of.duty));
  if (of.departmentId) all.push(of.departmentId === 'none' ? eb('department_id', 'is', null) : eb('department_id', '=', of.departmentId));
  if (of.columnId) all.push(of.columnId === 'none' ? eb('column_id', 'is', null) : eb('column_id', '=', of.columnId));
  const text = of.text?.trim();
  if (text) all.push(eb.or(searched.map((name) => contains(eb, name, text))));
  return all;
}

// The two signs LIKE reads as wild cards find themselves: the words are cut at them and each piece is looked for.
function contains(eb: ExpressionBuilder<Tables, 'catalogue_item'>, name: (typeof searched)[number], text: string): Expression<SqlBool> {
  const pieces = text.split(/[%_\\]/).filter((piece) => piece !== '');
  return eb.and(pieces.map((piece) => eb(name, 'like', `%${piece}%`)));
}
