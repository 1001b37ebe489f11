// What an organ has set for its reviews: small-office mode, days for reviewing afterwards, where reprints may come from.
import type { Db, Tx } from '#kernel/db';
import './tables.ts';

export interface ReviewSettings {
  smallOffice: boolean;
  smallOfficeSince: string | null;
  smallOfficeReason: string | null;
  /** Working days within which the stages left out in an emergency are done (先发后审). */
  afterwardsDays: number;
  /** Hosts reprints may be taken from; a host covers its sub-domains. */
  reprintHosts: string[];
  changedBy: string | null;
  changedAt: string | null;
}

/** Until an organ has set its own: governments above, and the central media. */
export const defaultReprintHosts = [
  'gov.cn',
  'people.com.cn',
  'xinhuanet.com',
  'news.cn',
  'cctv.com',
  'gmw.cn',
  'ce.cn',
  'chinanews.com.cn',
];

const unset: ReviewSettings = {
  smallOffice: false,
  smallOfficeSince: null,
  smallOfficeReason: null,
  afterwardsDays: 1,
  reprintHosts: defaultReprintHosts,
  changedBy: null,
  changedAt: null,
};

/** The organ's settings, or those every organ begins with. */
export async function reviewSettings(db: Db | Tx, organId: string): Promise<ReviewSettings> {
  const row = await db.selectFrom('review_settings').selectAll().where('organ_id', '=', organId).executeTakeFirst();
  if (!row) return unset;
  return {
    smallOffice: row.small_office === 1,
    smallOfficeSince: row.small_office_since,
    smallOfficeReason: row.small_office_reason,
    afterwardsDays: row.afterwards_days,
    reprintHosts: JSON.parse(row.reprint_hosts) as string[],
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  };
}

/** True when the address lies on one of the hosts or below it. */
export function isReprintable(address: string, hosts: readonly string[]): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : '';
  return host !== '' && hosts.some((one) => host === one || host.endsWith(`.${one}`));
}
