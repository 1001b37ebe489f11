// The tables of channels. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC: the same on both engines.

declare module '#kernel/db' {
  interface Tables {
    delivery_recipient: DeliveryRecipientRow;
    delivery_list: DeliveryListRow;
    delivery_item: DeliveryItemRow;
    channel_account: ChannelAccountRow;
  }
}

/** 国家档案馆、公共图书馆 that what is public is handed over to. */
export interface DeliveryRecipientRow {
  organ_id: string;
  id: string;
  kind: string;
  name: string;
  /** What became public from this day on is handed over. */
  since: string;
  created_at: string;
  closed_at: string | null;
}

/** 移送清单: made → handedOver. */
export interface DeliveryListRow {
  organ_id: string;
  id: string;
  recipient_id: string;
  /** Counted from 1 for each recipient. */
  number: number;
  from_day: string;
  until_day: string;
  state: string;
  made_by: string;
  made_at: string;
  handed_on: string | null;
  received_by: string | null;
  receipt_number: string | null;
  note: string | null;
  item_count: number;
}

/** A line as it stood when the list was made. */
export interface DeliveryItemRow {
  organ_id: string;
  list_id: string;
  position: number;
  publication_id: string;
  happened: string;
  on_day: string;
  edition: number;
  title: string;
  index_number: string | null;
  document_number: string | null;
  formed_on: string | null;
  public_number: string;
}

/** 政务新媒体账号: running → closing → closed. */
export interface ChannelAccountRow {
  organ_id: string;
  id: string;
  /** As the ledger knows it. */
  channel: string;
  /** 微信公众号、视频号、抖音 */
  platform: string;
  name: string;
  /** What the platform calls it. */
  number: string | null;
  /** Whose name the platform shows as verified. */
  verified_as: string | null;
  department_id: string | null;
  /** Who answers for it; not necessarily with an account here. */
  leader: string | null;
  admin_id: string | null;
  /** The telephone it is bound to. */
  phone: string | null;
  opened_on: string | null;
  /** The day before which the platform wants it verified anew. */
  verified_until: string | null;
  /** In the national register of new media. */
  report_number: string | null;
  purpose: string | null;
  /** The paper that allows a second account on the platform. */
  approval: string | null;
  state: string;
  closing_reason: string | null;
  closed_on: string | null;
  /** The platform's receipt, where what was posted is kept. */
  closing_note: string | null;
  version: number;
  created_at: string;
}
