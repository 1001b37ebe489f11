// The catalogue as a workbook in the official layout: one sheet per domain, and one that names the domains not concerned.
import type { Day } from '#kernel/day';
import { dayInWords } from '#kernel/day';
import type { Db } from '#kernel/db';
import { findOrgan } from '#people';
import type { ItemFields } from '../item.ts';
import { type SheetOf, writeCatalogue } from '../sheet/write-sheet.ts';
import { sideOf } from './compare.ts';
import { catalogueVersions } from './in-force.ts';

export interface ExportOf {
  organId: string;
  /** A version; 0: the working copy. */
  n: number;
  domain?: string | undefined;
}

/** Throws `catalogue.versionMissing`. */
export async function exportCatalogue(db: Db, { organId, n, domain }: ExportOf): Promise<Buffer> {
  const organ = await findOrgan(db, organId);
  const { items, domains } = await sideOf(db, organId, n);
  const version = (await catalogueVersions(db, organId)).find((one) => one.n === n);
  const remark = version ? `本目录自${dayInWords(version.effectiveOn as Day)}起施行（第${n}版）。` : '本表是正在修改的目录，尚未生效。';
  const byDomain = Map.groupBy(items.values(), (item) => item.domain);
  const wanted = [...byDomain].filter(([name]) => domain === undefined || name === domain);
  const sheets = wanted.map(([name, of]) => domainSheet(organ.name, name, of, remark));
  const out = domains.filter((one) => !one.involved);
  if (out.length > 0 && domain === undefined) sheets.push(notInvolved(organ.name, out));
  return writeCatalogue(sheets.length > 0 ? sheets : [domainSheet(organ.name, domain ?? '主动公开', [], remark)]);
}

function domainSheet(organ: string, domain: string, items: readonly ItemFields[], remark: string): SheetOf {
  return { name: domain, title: `${organ}${domain}领域基层政务公开标准目录`, items, remarks: [remark] };
}

function notInvolved(organ: string, out: readonly { domain: string; sentence: string }[]): SheetOf {
  const remarks = out.map((one, at) => `${at + 1}. ${one.domain}：${one.sentence}`);
  return { name: '未涉及领域', title: `${organ}未涉及领域事项说明`, items: [], remarks, wordsOnly: true };
}
