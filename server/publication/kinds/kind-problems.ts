// What is wrong with a kind as it is about to be saved: every sentence says which field it is about.
import type { Static } from 'typebox';
import type { KindField } from '#contract/publication';
import type { Blocker } from '#kernel/errors';

type Field = Static<typeof KindField>;

export const fieldTypes = ['text', 'longText', 'day', 'year', 'genre', 'subject', 'validity', 'publications'] as const;

/** Fields every publication keeps in a place of its own: what they hold is fixed. */
const ownTypes: Record<string, readonly string[]> = {
  documentNumber: ['text'],
  issuingOrgan: ['text'],
  genre: ['genre', 'text'],
  subject: ['subject', 'text'],
  formedOn: ['day'],
  effectiveOn: ['day'],
  repealedOn: ['day'],
  validity: ['validity'],
  interprets: ['publications'],
};
/** What stands in the form of every kind already. */
const always = [
  'title',
  'kind',
  'columnId',
  'summary',
  'keywords',
  'sourceName',
  'sourceKind',
  'sourceAddress',
  'departmentId',
  'attachments',
];
const reserved = new Set([...always, 'disclosure', 'disclosureGround', 'extra', 'origin', 'responsibleOrgan', 'reassessOn']);

const mostFields = 40;

/** Mistakes in name and fields; empty when it can be saved. */
export function kindProblems({ name, fields }: { name: string; fields: readonly Field[] }): Blocker[] {
  const problem = (field: string, message: string): Blocker => ({ code: 'publication.kind', message, field });
  const found: Blocker[] = [];
  if (name.trim() === '') found.push(problem('name', '请填写种类名称。'));
  if (fields.length > mostFields) found.push(problem('fields', `一种信息最多${mostFields}个填写项，请减少。`));
  for (const [at, one] of fields.entries())
    found.push(...fieldMistakes(one, at, fields).map((message) => problem(`fields.${at}`, message)));
  return found;
}

function fieldMistakes({ name, label, type }: Field, at: number, all: readonly Field[]): string[] {
  const words = label.trim() || `第${at + 1}项`;
  const expected = ownTypes[name];
  return [
    ...(label.trim() === '' ? [`第${at + 1}个填写项没有名称。`] : []),
    ...(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/.test(name) && !reserved.has(name) ? [] : [`“${words}”的代号不能用。`]),
    ...((fieldTypes as readonly string[]).includes(type) ? [] : [`“${words}”的类型不能用。`]),
    ...(expected && !expected.includes(type) ? [`“${words}”是每条信息固定的项目，类型不能改。`] : []),
    ...(type === 'publications' && name !== 'interprets' ? [`“${words}”：只有“解读的文件”可以选已公开的信息。`] : []),
    ...(all.findIndex((one) => one.name === name) < at ? [`“${words}”的代号重复了。`] : []),
    ...(label.trim() !== '' && all.findIndex((one) => one.label.trim() === label.trim()) < at ? [`“${words}”出现了两次。`] : []),
  ];
}
