// Lists handed over or to be handed over, and what stands in one.
import type { Static } from 'typebox';
import type { DeliveryItems, DeliveryList, DeliveryLists } from '#contract/channels';
import type { Db } from '#kernel/db';
import { type Actor, whyNot } from '#kernel/permission';
import { personNames } from '#people';
import type { PublicHappening } from '#publication';
import { stateBlockers } from '../commands/hand-over.ts';
import { happenedNames, type ListState, listStateNames } from '../delivery/states.ts';
import { refuse } from '../errors.ts';
import { may } from '../permissions.ts';
import type { DeliveryItemRow } from '../tables.ts';

type ListView = Static<typeof DeliveryList>;

export interface ListFilter {
  recipientId?: string;
  state?: string;
  page: number;
  pageSize: number;
}

/** The newest first. */
export async function listLists(db: Db, organId: string, filter: ListFilter, actor: Actor): Promise<Static<typeof DeliveryLists>> {
  const { page, pageSize } = filter;
  let wanted = withRecipient(db, organId);
  if (filter.recipientId) wanted = wanted.where('l.recipient_id', '=', filter.recipientId);
  if (filter.state) wanted = wanted.where('l.state', '=', filter.state);
  const { total } = await wanted.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await wanted
    .selectAll('l')
    .select('r.name')
    .orderBy('l.made_at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const names = await personNames(
    db,
    rows.map((row) => row.made_by),
  );
  return { rows: rows.map((row) => listView(row, names, actor)), total: Number(total), page, pageSize };
}

/** One list, or the refusal `channels.listMissing`. */
export async function findList(db: Db, organId: string, id: string, actor: Actor): Promise<ListView> {
  const row = await withRecipient(db, organId).selectAll('l').select('r.name').where('l.id', '=', id).executeTakeFirst();
  if (!row) throw refuse('channels.listMissing');
  return listView(row, await personNames(db, [row.made_by]), actor);
}

export async function listItems(
  db: Db,
  organId: string,
  listId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<Static<typeof DeliveryItems>> {
  const items = db.selectFrom('delivery_item').where('organ_id', '=', organId).where('list_id', '=', listId);
  const { total } = await items.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await items
    .selectAll()
    .orderBy('position')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { rows: rows.map(itemView), total: Number(total), page, pageSize };
}

/** Every line of a list, in order. */
export async function allItems(db: Db, organId: string, listId: string): Promise<DeliveryItemRow[]> {
  return db
    .selectFrom('delivery_item')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('list_id', '=', listId)
    .orderBy('position')
    .execute();
}

export function happenedName(code: string): string {
  return happenedNames[code as PublicHappening] ?? code;
}

function withRecipient(db: Db, organId: string) {
  return db
    .selectFrom('delivery_list as l')
    .innerJoin('delivery_recipient as r', (on) => on.onRef('r.organ_id', '=', 'l.organ_id').onRef('r.id', '=', 'l.recipient_id'))
    .where('l.organ_id', '=', organId);
}

interface ListedRow {
  organ_id: string;
  id: string;
  number: number;
  recipient_id: string;
  name: string;
  from_day: string;
  until_day: string;
  state: string;
  item_count: number;
  made_by: string;
  made_at: string;
  handed_on: string | null;
  received_by: string | null;
  receipt_number: string | null;
  note: string | null;
}

function listView(row: ListedRow, names: ReadonlyMap<string, string>, actor: Actor): ListView {
  const denied = whyNot(actor, may.deliver, row.organ_id);
  return {
    id: row.id,
    number: row.number,
    recipientId: row.recipient_id,
    recipientName: row.name,
    fromDay: row.from_day,
    untilDay: row.until_day,
    state: row.state,
    stateName: listStateNames[row.state as ListState] ?? row.state,
    itemCount: row.item_count,
    madeBy: names.get(row.made_by) ?? '系统',
    madeAt: row.made_at,
    handedOn: row.handed_on,
    receivedBy: row.received_by,
    receiptNumber: row.receipt_number,
    note: row.note,
    steps: [{ verb: 'handOver', title: '登记移送', blockers: denied ? [denied] : stateBlockers(row.state) }],
  };
}

function itemView(row: DeliveryItemRow): Static<typeof DeliveryItems>['rows'][number] {
  return {
    position: row.position,
    publicationId: row.publication_id,
    happened: row.happened,
    happenedName: happenedName(row.happened),
    onDay: row.on_day,
    title: row.title,
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    formedOn: row.formed_on,
    publicNumber: row.public_number,
  };
}
