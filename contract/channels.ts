// Channels: lists handed over to archive and library, and the copy for a WeChat account.
import { Type as T } from 'typebox';
import { DayText, Id, Nullable, Page, Step } from './shared.ts';

/** A recipient with what has gathered for it since its last list. */
export const DeliveryRecipient = T.Object({
  id: Id,
  kind: T.String(),
  kindName: T.String(),
  name: T.String(),
  since: T.String(),
  closed: T.Boolean(),
  /** First day no list covers yet. */
  nextFrom: T.String(),
  /** Changes from that day up to yesterday. */
  waiting: T.Integer(),
  lastUntil: Nullable(T.String()),
});

export const DeliveryList = T.Object({
  id: Id,
  number: T.Integer(),
  recipientId: Id,
  recipientName: T.String(),
  fromDay: T.String(),
  untilDay: T.String(),
  state: T.String(),
  stateName: T.String(),
  itemCount: T.Integer(),
  madeBy: T.String(),
  madeAt: T.String(),
  handedOn: Nullable(T.String()),
  receivedBy: Nullable(T.String()),
  receiptNumber: Nullable(T.String()),
  note: Nullable(T.String()),
  steps: T.Array(Step),
});
export const DeliveryLists = Page(DeliveryList);

export const DeliveryItem = T.Object({
  position: T.Integer(),
  publicationId: Id,
  happened: T.String(),
  happenedName: T.String(),
  onDay: T.String(),
  title: T.String(),
  indexNumber: Nullable(T.String()),
  documentNumber: Nullable(T.String()),
  formedOn: Nullable(T.String()),
  publicNumber: T.String(),
});
export const DeliveryItems = Page(DeliveryItem);

export const WechatCopyView = T.Object({
  title: T.String(),
  summary: T.String(),
  html: T.String(),
  pageUrl: Nullable(T.String()),
  pictures: T.Array(T.Object({ order: T.Integer(), fileHash: Nullable(T.String()), description: T.String() })),
  lost: T.Array(T.String()),
  /** Articles of this publication registered in the ledger already. */
  registered: T.Array(T.Object({ postedOn: T.String(), address: Nullable(T.String()) })),
});

/** What is filled in of an account; days and lengths are checked by the verb, with a sentence. */
export const AccountFields = T.Object({
  platform: T.String({ maxLength: 40 }),
  name: T.String({ maxLength: 60 }),
  number: T.String({ maxLength: 60 }),
  verifiedAs: T.String({ maxLength: 100 }),
  departmentId: T.String({ maxLength: 64 }),
  leader: T.String({ maxLength: 40 }),
  adminId: T.String({ maxLength: 64 }),
  /** Left out: stays as it is. */
  phone: T.Optional(T.String({ maxLength: 20 })),
  openedOn: DayText,
  verifiedUntil: DayText,
  reportNumber: T.String({ maxLength: 60 }),
  purpose: T.String({ maxLength: 200 }),
  approval: T.String({ maxLength: 200 }),
});

export const ChannelAccount = T.Object({
  id: Id,
  version: T.Integer(),
  channel: T.String(),
  platform: T.String(),
  name: T.String(),
  number: Nullable(T.String()),
  verifiedAs: Nullable(T.String()),
  departmentId: Nullable(T.String()),
  departmentName: Nullable(T.String()),
  leader: Nullable(T.String()),
  adminId: Nullable(T.String()),
  adminName: Nullable(T.String()),
  phoneMasked: Nullable(T.String()),
  openedOn: Nullable(T.String()),
  verifiedUntil: Nullable(T.String()),
  reportNumber: Nullable(T.String()),
  purpose: Nullable(T.String()),
  approval: Nullable(T.String()),
  state: T.String(),
  stateName: T.String(),
  closingReason: Nullable(T.String()),
  closedOn: Nullable(T.String()),
  closingNote: Nullable(T.String()),
  /** As the ledger has it; null where it cannot tell. */
  lastPostedOn: Nullable(T.String()),
  warnings: T.Array(T.Object({ level: T.Union([T.Literal('amber'), T.Literal('red')]), sentence: T.String() })),
  steps: T.Array(Step),
});
