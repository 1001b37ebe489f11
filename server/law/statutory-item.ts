// The shape of an item that the regulation orders to be disclosed without being asked.

export interface StatutoryItem {
  /** 20-1 … 20-15, 21-县级-市政建设, 21-乡镇-社会救助 */
  readonly code: string;
  /** 第二十条第（一）项 */
  readonly place: string;
  /** What a list can show in a few characters. */
  readonly name: string;
  /** What it covers, in our own words. */
  readonly covers: string;
}
