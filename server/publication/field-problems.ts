// What is wrong with the fields of a draft, as sentences beside the field. Pure: what must be looked up is handed in.
import { type Day, isDay } from '#kernel/day';
import { isChannel } from './channels.ts';
import type { DraftContext } from './draft-context.ts';
import { type DraftFields, fieldText } from './draft-fields.ts';
import { validities } from './starter/index.ts';

export interface FieldProblem {
  field: string;
  message: string;
}

export const titleLimit = 200;
export const summaryLimit = 500;

/** Mistakes in what is filled in; shown while writing, and in the way of handing in. Empty fields are no mistakes here. */
export function fieldProblems(fields: DraftFields, context: DraftContext, today: Day): FieldProblem[] {
  return [
    ...textProblems(fields),
    ...dayProblems(fields, context, today),
    ...numberProblems(fields),
    ...placeProblems(fields, context),
    ...originProblems(fields),
    ...assessmentProblems(fields, today),
    ...fileProblems(fields, context),
  ];
}

/** What still has to be filled in before it can be handed in. */
export function missingFields(fields: DraftFields, bodyText: string, context: DraftContext): FieldProblem[] {
  const missing = (field: string, label: string, empty: boolean) => (empty ? [{ field, message: `请填写${label}。` }] : []);
  const asked = context.kind?.fields.filter((one) => one.required) ?? [];
  return [
    ...missing('title', '标题', fields.title === ''),
    ...missing('columnId', '所属栏目', fields.columnId === ''),
    ...missing('issuingOrgan', '发文机关', fields.issuingOrgan === ''),
    ...missing('sourceName', '信息来源', fields.sourceName === ''),
    ...asked.flatMap((one) => missing(one.name, one.label, fieldText(fields, one.name) === '')),
    ...(bodyText.trim() === '' && fields.attachments.length === 0
      ? [{ field: 'bodyHtml', message: '正文和附件都是空的，至少要有一样。' }]
      : []),
  ];
}

function textProblems(fields: DraftFields): FieldProblem[] {
  const tooLong = (field: 'title' | 'summary', label: string, limit: number) => {
    const length = [...fields[field]].length;
    return length > limit ? [{ field, message: `${label}有${length}个字，超过了${limit}字，请缩短。` }] : [];
  };
  return [
    ...tooLong('title', '标题', titleLimit),
    ...tooLong('summary', '内容概述', summaryLimit),
    ...(/[\r\n\t]/.test(fields.title) ? [{ field: 'title', message: '标题里不能换行。' }] : []),
  ];
}

const dayLabels = { formedOn: '成文日期', effectiveOn: '施行日期', repealedOn: '废止日期' } as const;

function dayProblems(fields: DraftFields, { kind }: DraftContext, today: Day): FieldProblem[] {
  const extras = kind?.fields.filter((one) => one.type === 'day' && !(one.name in dayLabels)) ?? [];
  const named = (name: keyof typeof dayLabels) => kind?.fields.find((one) => one.name === name)?.label ?? dayLabels[name];
  const own = (Object.keys(dayLabels) as (keyof typeof dayLabels)[]).map((name): [string, string] => [name, named(name)]);
  const labelled: [string, string][] = [...own, ...extras.map((one): [string, string] => [one.name, one.label])];
  const wrong = labelled.flatMap(([field, label]) => notADay(field, label, fieldText(fields, field)));
  const { formedOn, effectiveOn, repealedOn } = fields;
  const future = isDay(formedOn) && formedOn > today ? [{ field: 'formedOn', message: '成文日期在今天之后，请核对。' }] : [];
  const order =
    isDay(effectiveOn) && isDay(repealedOn) && repealedOn < effectiveOn
      ? [{ field: 'repealedOn', message: `${named('repealedOn')}早于${named('effectiveOn')}，请核对。` }]
      : [];
  return [...wrong, ...future, ...order];
}

function notADay(field: string, label: string, text: string): FieldProblem[] {
  if (text === '' || isDay(text)) return [];
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const message = parts
    ? `${label}：${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日没有这一天。`
    : `${label}应写成 2026-09-25 这样的年-月-日。`;
  return [{ field, message }];
}

function numberProblems({ documentNumber }: DraftFields): FieldProblem[] {
  const no = (message: string) => [{ field: 'documentNumber', message }];
  if (documentNumber === '') return [];
  if (/[[［【(（]\s*\d{4}\s*[\]］】)）]/.test(documentNumber)) return no('发文字号的年份要用六角括号，例如“×政发〔2026〕8号”。');
  if (/〔0|〔\d{0,3}〕|〔\d{5,}〕/.test(documentNumber)) return no('发文字号的年份应写全四位，例如〔2026〕。');
  if (/〕\s*第?\s*0\d*\s*号/.test(documentNumber)) return no('发文字号的序号不编虚位，例如写“8号”，不写“08号”。');
  return [];
}

function placeProblems(fields: DraftFields, context: DraftContext): FieldProblem[] {
  const found: FieldProblem[] = [];
  const problem = (field: string, message: string) => found.push({ field, message });
  if (context.kind === null) problem('kind', '没有这种信息种类，请重新选择。');
  if (fields.columnId !== '' && context.column === null) problem('columnId', '这个栏目不在了，请重新选择。');
  if (context.column && !context.column.holdsPublications) problem('columnId', `“${context.column.name}”是一组栏目，请选它下面的栏目。`);
  if (fields.departmentId !== '' && !context.departmentKnown) problem('departmentId', '这个科室不在了，请重新选择。');
  if (fields.validity !== '' && !(validities as readonly string[]).includes(fields.validity))
    problem('validity', `有效性请从${validities.join('、')}中选。`);
  if (fields.disclosure !== 'proactive' && fields.disclosureGround === '') problem('disclosureGround', '不主动公开的，请写明依据和理由。');
  if (fields.sourceKind === 'reprint' && fields.sourceAddress === '')
    problem('sourceAddress', '转载的请写明原文网址，没有网址的在“来源”改选本机关制作并写明出处。');
  if (fields.sourceAddress !== '' && !/^https?:\/\/[^\s/]+/.test(fields.sourceAddress))
    problem('sourceAddress', '原文网址应以 http:// 或 https:// 开头。');
  if (fields.interprets.some((id) => !context.interpretable.has(id)))
    problem('interprets', '所解读的文件里有的还没有公开或者已经撤回，请重新选择。');
  return found;
}

function originProblems({ origin = 'self', responsibleOrgan = '', targetChannels = [] }: DraftFields): FieldProblem[] {
  const wanted = origin === 'otherOrgan' ? '制作或者最初获取这条信息的机关' : origin === 'joint' ? '牵头制作的机关' : null;
  return [
    ...(wanted && responsibleOrgan === '' ? [{ field: 'responsibleOrgan', message: `请写明${wanted}，由它负责公开（条例第十条）。` }] : []),
    ...(targetChannels.every(isChannel) ? [] : [{ field: 'targetChannels', message: '有的渠道不在了，请重新选择。' }]),
  ];
}

function assessmentProblems({ disclosure, reassessOn = '' }: DraftFields, today: Day): FieldProblem[] {
  if (disclosure === 'proactive' || reassessOn === '') return [];
  const wrong = notADay('reassessOn', '下次评估日期', reassessOn);
  if (wrong.length > 0 || reassessOn > today) return wrong;
  return [{ field: 'reassessOn', message: '下次评估日期应在今天以后，不公开的信息要定期评估（条例第十八条）。' }];
}

function fileProblems({ attachments }: DraftFields, { files, pictures }: DraftContext): FieldProblem[] {
  const lost = attachments
    .filter((one) => !files.has(one.fileHash))
    .map((one) => ({ field: 'attachments', message: `附件《${one.title}》没有传完或者已被清理，请重新上传。` }));
  const gone = pictures.filter((hash) => !files.has(hash)).length;
  return gone === 0 ? lost : [...lost, { field: 'bodyHtml', message: `正文里有${gone}张图片没有传完或者已被清理，请重新插入。` }];
}
