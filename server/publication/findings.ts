// What screening finds in a draft, with what was signed for; and the draft with it masked.
import type { Static } from 'typebox';
import type { Finding as Shown } from '#contract/publication';
import type { Db, Tx } from '#kernel/db';
import { personNames } from '#people';
import { type Finding, kindNames, maskHtml, maskText, screenHtml, screenText } from '#screening';
import type { DraftFields } from './draft-fields.ts';
import { storedKind } from './stored-kind.ts';

export type ShownFinding = Static<typeof Shown>;

/** The texts of a draft that are screened. */
export interface ScreenedText {
  fields: DraftFields;
  bodyHtml: string;
}

interface Waiver {
  signedBy: string;
  signedAt: string;
  reason: string;
}

/** Findings of one text of the draft; `path` says which, `maskable` whether it can be changed for the person. */
interface Part {
  text: string;
  label: string;
  maskable: boolean;
  write?: (fields: DraftFields, masked: string) => DraftFields;
}

/** Everything found, in the order people read: title, fields, text, names of attachments. */
export async function findingsOf(
  db: Db | Tx,
  organId: string,
  publicationId: string,
  of: ScreenedText,
  key: string,
): Promise<ShownFinding[]> {
  const found = await allFindings(db, organId, of, key);
  if (found.length === 0) return [];
  const waivers = await waiversOf(db, organId, publicationId);
  return found.map(({ finding, maskable }) => ({
    kind: finding.kind,
    kindName: kindNames[finding.kind],
    severity: finding.severity,
    where: finding.where,
    excerpt: finding.excerpt,
    fingerprint: finding.fingerprint,
    message: `${finding.where}里像是有${kindNames[finding.kind]}：${finding.excerpt}。${finding.suggestion}`,
    maskable,
    waiver: waivers.get(finding.fingerprint) ?? null,
  }));
}

/** Findings that stand in the way: severe and neither masked nor signed for. */
export function openFindings(findings: readonly ShownFinding[]): ShownFinding[] {
  return findings.filter((one) => one.severity === 'block' && one.waiver === null);
}

/** The draft with the findings of these fingerprints masked wherever they stand; names of attachments stay, they are the person's to change. */
export async function maskedDraft(
  db: Db | Tx,
  organId: string,
  of: ScreenedText,
  fingerprints: ReadonlySet<string>,
  key: string,
): Promise<ScreenedText> {
  const wanted = (findings: Finding[]) => findings.filter((one) => fingerprints.has(one.fingerprint));
  const body = wanted(screenHtml(of.bodyHtml, { key }));
  let fields = of.fields;
  for (const part of await partsOf(db, organId, of.fields)) {
    const found = wanted(screenText(part.text, { field: part.label, key }));
    if (part.write && found.length > 0) fields = part.write(fields, maskText(part.text, found));
  }
  return { fields, bodyHtml: body.length > 0 ? maskHtml(of.bodyHtml, body) : of.bodyHtml };
}

async function allFindings(db: Db | Tx, organId: string, of: ScreenedText, key: string) {
  const parts = await partsOf(db, organId, of.fields);
  const screened = (some: Part[]) =>
    some.flatMap(({ text, label, maskable }) => screenText(text, { field: label, key }).map((finding) => ({ finding, maskable })));
  const body = screenHtml(of.bodyHtml, { key }).map((finding) => ({ finding, maskable: true }));
  return [...screened(parts.filter((one) => one.write)), ...body, ...screened(parts.filter((one) => !one.write))];
}

const ownTexts = {
  title: '标题',
  summary: '内容概述',
  keywords: '关键词',
  documentNumber: '发文字号',
  issuingOrgan: '发文机关',
  sourceName: '信息来源',
  disclosureGround: '公开属性的依据',
} as const;

async function partsOf(db: Db | Tx, organId: string, fields: DraftFields): Promise<Part[]> {
  const own = Object.entries(ownTexts).map(([name, label]): Part => {
    const text = fields[name as keyof typeof ownTexts];
    return { text, label, maskable: true, write: (all, masked) => ({ ...all, [name]: masked }) };
  });
  const labels = new Map((await storedKind(db, organId, fields.kind))?.fields.map((one) => [one.name, one.label]));
  const extra = Object.entries(fields.extra ?? {}).map(([name, text]): Part => {
    const write: Part['write'] = (all, masked) => ({ ...all, extra: { ...all.extra, [name]: masked } });
    return { text, label: labels.get(name) ?? name, maskable: true, write };
  });
  const names = fields.attachments.map((one): Part => {
    const text = one.title === one.fileName ? one.title : `${one.title}　${one.fileName}`;
    return { text, label: `附件名称《${one.title.slice(0, 20)}》`, maskable: false };
  });
  return [...own, ...extra, ...names].filter((part) => part.text !== '');
}

async function waiversOf(db: Db | Tx, organId: string, publicationId: string): Promise<Map<string, Waiver>> {
  const rows = await db
    .selectFrom('screening_waiver')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', publicationId)
    .execute();
  const names = await personNames(
    db,
    rows.map((row) => row.signed_by),
  );
  return new Map(
    rows.map((row) => [row.fingerprint, { signedBy: names.get(row.signed_by) ?? '', signedAt: row.signed_at, reason: row.reason }]),
  );
}
