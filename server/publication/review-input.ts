// What reviews are told of a draft: its text field by field, whose information it is, and what the form of the secrecy review prints.

import type { Tx } from '#kernel/db';
import { organNames } from '#people';
import type { NewReview, ReviewedField } from '#reviews';
import type { DraftFields } from './draft-fields.ts';

type Told = Pick<NewReview, 'kind' | 'reprintOf' | 'origin' | 'partners' | 'facts' | 'text'>;

/** Label of each field of text; `sorting` ones only sort and find, so that after a change of them alone the content is not read again. */
const texts: readonly { name: keyof DraftFields; label: string; sorting?: true }[] = [
  { name: 'title', label: '标题' },
  { name: 'kind', label: '信息种类' },
  { name: 'documentNumber', label: '发文字号' },
  { name: 'issuingOrgan', label: '发文机关' },
  { name: 'formedOn', label: '成文日期' },
  { name: 'effectiveOn', label: '施行日期' },
  { name: 'repealedOn', label: '废止日期' },
  { name: 'validity', label: '有效性' },
  { name: 'disclosure', label: '公开属性' },
  { name: 'disclosureGround', label: '公开属性的依据' },
  { name: 'sourceKind', label: '原创或者转载' },
  { name: 'sourceName', label: '信息来源' },
  { name: 'sourceAddress', label: '原文地址' },
  { name: 'summary', label: '内容概述' },
  { name: 'changeNote', label: '修订说明' },
  { name: 'origin', label: '信息由谁制作' },
  { name: 'responsibleOrgan', label: '负责公开的机关' },
  { name: 'columnId', label: '栏目', sorting: true },
  { name: 'keywords', label: '关键词', sorting: true },
  { name: 'subject', label: '主题分类', sorting: true },
  { name: 'genre', label: '体裁', sorting: true },
  { name: 'departmentId', label: '责任科室', sorting: true },
  { name: 'catalogueItemIds', label: '目录事项', sorting: true },
  { name: 'targetChannels', label: '拟发布渠道', sorting: true },
  { name: 'interprets', label: '解读的文件', sorting: true },
];

/** Everything but who and when. */
export async function reviewInput(tx: Tx, organId: string, fields: DraftFields, bodyHtml: string): Promise<Told> {
  const own = (await organNames(tx)).get(organId) ?? '';
  return {
    kind: fields.kind,
    reprintOf: fields.sourceKind === 'reprint' ? fields.sourceAddress : null,
    origin: fields.origin ?? 'self',
    partners: partnersOf(fields, own),
    facts: factsOf(fields, bodyHtml),
    text: { fields: reviewedFields(fields), bodyHtml },
  };
}

/** Organs with a say: those that issued it together, or the one whose information it is. */
function partnersOf({ origin, issuingOrgan, responsibleOrgan }: DraftFields, own: string): string[] {
  if (origin === 'joint') return others(`${issuingOrgan}、${responsibleOrgan ?? ''}`, own);
  if (origin !== 'otherOrgan') return [];
  const owner = responsibleOrgan?.trim() ? responsibleOrgan : issuingOrgan;
  return others(owner, own);
}

function others(named: string, own: string): string[] {
  const names = named.split(/[、，,；;\s]+/u).map((one) => one.trim());
  return [...new Set(names)].filter((one) => one !== '' && one !== own);
}

function factsOf(fields: DraftFields, bodyHtml: string): { label: string; value: string }[] {
  return [
    { label: '文号', value: fields.documentNumber },
    { label: '发文机关', value: fields.issuingOrgan },
    { label: '成文日期', value: fields.formedOn },
    { label: '正文字数', value: String([...bodyHtml.replace(/<[^>]*>|\s/g, '')].length) },
    { label: '附件', value: fields.attachments.length === 0 ? '无' : fields.attachments.map((one) => `《${one.title}》`).join('') },
    {
      label: '信息来源',
      value: fields.sourceKind === 'reprint' ? `转载：${fields.sourceName} ${fields.sourceAddress}` : fields.sourceName,
    },
  ].filter((one) => one.value !== '');
}

function reviewedFields(fields: DraftFields): ReviewedField[] {
  const own = texts.map(({ name, label, sorting = false }) => ({ name, label, sorting, value: wordsIn(fields[name]) }));
  const extra = Object.entries(fields.extra ?? {}).map(([name, value]) => ({
    name: `extra.${name}`,
    label: '种类要求的内容',
    value,
    sorting: false,
  }));
  const files = fields.attachments.map((one) => `${one.title}（${one.fileHash.slice(0, 12)}）`).join('、');
  return [...own, ...extra, { name: 'attachments', label: '附件', value: files, sorting: false }];
}

function wordsIn(value: unknown): string {
  return Array.isArray(value) ? value.join('、') : typeof value === 'string' ? value : '';
}
