// The tables of channels. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO 8601 in UTC: the same on both engines.

declare module '#kernel/db' {
  interface Tables {
    delivery_recipient: DeliveryRecipientRow;
    delivery_list: DeliveryListRow;
    delivery_item: DeliveryItemRow;
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
