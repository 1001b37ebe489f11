// What screening finds in a draft, with what was signed for; and the draft with it masked.
import type { Static } from 'typebox';
import type { Finding as Shown } from '#contract/publication';
import type { Db, Tx } from '#kernel/db';
import { type Finding, kindNames, maskHtml, maskText, screenHtml, screenText, type WordingFinder, wordingFinderFor } from '#screening';
import type { DraftFields } from './draft-fields.ts';
import { type CheckedFile, checkedFiles } from './files/file-checks.ts';
import { deadLinks } from './links/dead-links.ts';
import { storedKind } from './stored-kind.ts';
import { waiverOf, waiversOf } from './waivers.ts';

export type ShownFinding = Static<typeof Shown>;

/** The texts of a draft that are screened. */
export interface ScreenedText {
  fields: DraftFields;
  bodyHtml: string;
}

/** Findings of one text of the draft; `path` says which, `maskable` whether it can be changed for the person. */
interface Part {
  /** The field's name as the console knows it. */
  field: string;
  text: string;
  label: string;
  maskable: boolean;
  write?: (fields: DraftFields, masked: string) => DraftFields;
}

/** Everything found, in the order people read: title, fields, text, names of attachments, what stands in the files. */
export async function findingsOf(
  db: Db | Tx,
  organId: string,
  publicationId: string,
  of: ScreenedText,
  key: string,
): Promise<ShownFinding[]> {
  const wording = await wordingFinderFor(db, organId);
  const inText = await allFindings(db, organId, of, { key, wording });
  const inFiles = (await checkedFiles(db, organId, of)).flatMap(findingsInFile);
  const dead = await deadLinks(db, organId, of, key);
  if (inText.length + inFiles.length + dead.length === 0) return [];
  const waivers = await waiversOf(db, organId, publicationId);
  const shown = [...inText.map((one) => ({ ...shownFinding(one.finding), ...inTheText(one, wording) })), ...dead, ...inFiles];
  return shown.map((one) => ({ ...one, waiver: waiverOf(waivers, one) }));
}

type Unsigned = Omit<ShownFinding, 'waiver'>;

/** A finding as people read it; also for files that are not in a draft yet. */
export function shownFinding(finding: Omit<Finding, 'marks' | 'start' | 'end'>): Unsigned {
  const { kind, severity, where, excerpt, fingerprint, suggestion, fix, source } = finding;
  return {
    kind,
    kindName: kindNames[kind],
    severity,
    where,
    excerpt,
    fingerprint,
    message: `${where}：${kindNames[kind]}“${excerpt}”。${suggestion}`,
    maskable: false,
    advice: suggestion,
    ...(fix ? { fix } : {}),
    ...(source ? { source } : {}),
  };
}

/** What can be done in the text itself: numbers are masked, words of the dictionary put right. */
function inTheText({ finding, maskable, source, field }: FoundInText, wording: WordingFinder) {
  const masks = { maskable: maskable && finding.fix === 'mask', ...(field ? { field } : {}) };
  if (finding.kind !== 'wording') return masks;
  const words = source.slice(finding.start, finding.end).replace(/<[^>]*>/g, '');
  const replacement = wording.find(words)[0]?.replacement;
  return { ...masks, words, ...(replacement && maskable ? { replacement, fix: 'replace' as const } : {}) };
}

/** What stands in a file is not masked in the text but in a new file. */
function findingsInFile({ fileHash, title, picture, findings, state, problem }: CheckedFile): Unsigned[] {
  const name = picture ? title : `附件《${title.slice(0, 30)}》`;
  // Of a picture in the text “图片” is all the engine can say about the place, and the name says it already.
  const placed = (where: string) => name + (picture ? where.replace(/^图片/, '') : where);
  const found = findings.map((finding) => ({ ...shownFinding({ ...finding, where: placed(finding.where) }), fileHash }));
  return state === 'failed' ? [{ ...unread(name, problem ?? ''), fileHash, fingerprint: `unread${fileHash}` }, ...found] : found;
}

/** What the program cannot read a person has to have read, and signs for it. */
function unread(where: string, problem: string): Omit<Unsigned, 'fingerprint'> {
  const about = { kind: 'unread', kindName: '没能检查', severity: 'block' as const, where, excerpt: problem, maskable: false };
  return { ...about, message: `${where}没能检查：${problem}请换成能检查的文件，或者由签发人、公开办负责人逐页看过后签字保留。` };
}

/** Findings that stand in the way: severe and neither masked nor signed for. */
export function openFindings(findings: readonly ShownFinding[]): ShownFinding[] {
  return findings.filter((one) => one.severity === 'block' && one.waiver === null);
}

/** Warnings nobody has given a reason for. */
export function openWarnings(findings: readonly ShownFinding[]): ShownFinding[] {
  return findings.filter((one) => one.severity === 'warn' && one.waiver === null);
}

/** Why an open finding stands in the way, and what can be done. */
export function openSentence({ where, kindName, excerpt, fix, maskable, message, kind }: ShownFinding): string {
  if (kind === 'unread') return message;
  const remedy = fix === 'clean' ? '请清理文件' : maskable || fix === 'mask' ? '请隐去' : '请改好';
  return `${where}里像是有${kindName}（${excerpt}），${remedy}，或者由签发人、公开办负责人签字保留。`;
}

/** The draft with the findings of these fingerprints masked wherever they stand; names of attachments stay, they are the person's to change. */
export async function maskedDraft(
  db: Db | Tx,
  organId: string,
  of: ScreenedText,
  fingerprints: ReadonlySet<string>,
  key: string,
): Promise<ScreenedText> {
  const wanted = (findings: Finding[]) => findings.filter((one) => one.fix === 'mask' && fingerprints.has(one.fingerprint));
  const body = wanted(screenHtml(of.bodyHtml, { key }));
  let fields = of.fields;
  for (const part of await partsOf(db, organId, of.fields)) {
    const found = wanted(screenText(part.text, { field: part.label, key }));
    if (part.write && found.length > 0) fields = part.write(fields, maskText(part.text, found));
  }
  return { fields, bodyHtml: body.length > 0 ? maskHtml(of.bodyHtml, body) : of.bodyHtml };
}

interface FoundInText {
  finding: Finding;
  field?: string;
  maskable: boolean;
  /** The text or HTML the finding's offsets belong to. */
  source: string;
}

async function allFindings(
  db: Db | Tx,
  organId: string,
  of: ScreenedText,
  options: { key: string; wording: WordingFinder },
): Promise<FoundInText[]> {
  const parts = await partsOf(db, organId, of.fields);
  const screened = (some: Part[]) =>
    some.flatMap(({ text, label, maskable, field }) =>
      screenText(text, { field: label, ...options }).map((finding) => ({ finding, maskable, source: text, field })),
    );
  const body = screenHtml(of.bodyHtml, options).map((finding) => ({ finding, maskable: true, source: of.bodyHtml }));
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
  changeNote: '修订说明',
  subject: '主题分类',
  genre: '体裁',
} as const;

async function partsOf(db: Db | Tx, organId: string, fields: DraftFields): Promise<Part[]> {
  const own = Object.entries(ownTexts).map(([name, label]): Part => {
    const text = fields[name as keyof typeof ownTexts] ?? '';
    return { field: name, text, label, maskable: true, write: (all, masked) => ({ ...all, [name]: masked }) };
  });
  const labels = new Map((await storedKind(db, organId, fields.kind))?.fields.map((one) => [one.name, one.label]));
  const extra = Object.entries(fields.extra ?? {}).map(([name, text]): Part => {
    const write: Part['write'] = (all, masked) => ({ ...all, extra: { ...all.extra, [name]: masked } });
    return { field: name, text, label: labels.get(name) ?? name, maskable: true, write };
  });
  const names = fields.attachments.map((one): Part => {
    const text = one.title === one.fileName ? one.title : `${one.title}　${one.fileName}`;
    return { field: 'attachments', text, label: `附件名称《${one.title.slice(0, 20)}》`, maskable: false };
  });
  return [...own, ...extra, ...names].filter((part) => part.text !== '');
}
