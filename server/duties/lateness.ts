// Why something came late: typed, so that a year can be told, and in words.
import type { Db, Tx } from '#kernel/db';
import type { DutyLatenessRow } from './tables.ts';
import './tables.ts';

export const lateKinds = {
  review: '审核、签批用时过长',
  secrecy: '保密审查送上级确定',
  thirdParty: '征求第三方或其他机关意见',
  wording: '等待上级口径或配套文件',
  system: '网站、网络或者系统故障',
  notHandedIn: '科室没有及时送交',
  oversight: '经办疏漏',
  other: '其他',
} as const;
export type LateKind = keyof typeof lateKinds;

export function isLateKind(code: string): code is LateKind {
  return Object.hasOwn(lateKinds, code);
}

/** The name of the kind; a stored code unknown today is shown as it is. */
export function lateKindName(kind: string): string {
  return lateKinds[kind as LateKind] ?? kind;
}

/** Keyed by publication and edition. */
export async function latenessGiven(db: Db | Tx, organId: string): Promise<Map<string, DutyLatenessRow>> {
  const rows = await db.selectFrom('duty_lateness').selectAll().where('organ_id', '=', organId).execute();
  return new Map(rows.map((row) => [latenessKey(row.publication_id, row.edition), row]));
}

export function latenessKey(publicationId: string, edition: number): string {
  return `${publicationId} ${edition}`;
}
