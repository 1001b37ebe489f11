// Everything of a publication but its text, as people fill it in.
import type { Static } from 'typebox';
import type { DraftAttachment, DraftFields as Fields } from '#contract/publication';
import { type Day, isDay } from '#kernel/day';

export type DraftFields = Static<typeof Fields>;
export type Attachment = Static<typeof DraftAttachment>;

/** A field's text by its name in the kind's configuration: a field of its own, or one of `extra`. */
export function fieldText(fields: DraftFields, name: string): string {
  const own = Object.hasOwn(fields, name) ? fields[name as keyof DraftFields] : fields.extra?.[name];
  return typeof own === 'string' ? own : Array.isArray(own) ? own.map((one) => (typeof one === 'string' ? one : one.title)).join('、') : '';
}

/** What a new draft begins with. */
export function newFields(of: { kind: string; columnId: string; organName: string; departmentId: string | null }): DraftFields {
  return {
    kind: of.kind,
    columnId: of.columnId,
    title: '',
    documentNumber: '',
    subject: '',
    genre: '',
    issuingOrgan: of.organName,
    formedOn: '',
    effectiveOn: '',
    repealedOn: '',
    validity: '有效',
    disclosure: 'proactive',
    disclosureGround: '',
    departmentId: of.departmentId ?? '',
    sourceKind: 'original',
    sourceName: of.organName,
    sourceAddress: '',
    summary: '',
    keywords: '',
    interprets: [],
    attachments: [],
    extra: {},
  };
}

/** The fields without blanks around, characters no text should hold, empty extras or a file attached twice. */
export function tidyFields(fields: DraftFields): DraftFields {
  const tidied = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? tidy(value) : value]),
  ) as DraftFields;
  const attachments = fields.attachments.filter((one, i, all) => all.findIndex((other) => other.fileHash === one.fileHash) === i);
  const extra = Object.entries(fields.extra ?? {}).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, tidy(value)]]));
  return {
    ...tidied,
    interprets: [...new Set(fields.interprets)],
    attachments: attachments.map((one) => ({ ...one, title: tidy(one.title) || one.fileName })),
    extra: Object.fromEntries(extra),
  };
}

/** 形成或者变更之日, where the 20 working days begin: the day of change, else of forming, approval, decision, answer or meeting. Null while unknown. */
export function dueFrom(fields: DraftFields): Day | null {
  const { changedOn = '', approvedOn = '', decidedOn = '', answeredOn = '', meetingOn = '' } = fields.extra ?? {};
  const inOrder = [fields.changedOn ?? '', changedOn, fields.formedOn, approvedOn, decidedOn, answeredOn, meetingOn];
  return inOrder.map(dayOrNull).find((day) => day !== null) ?? null;
}

export function dayOrNull(text: string): Day | null {
  return isDay(text) ? text : null;
}

// Control characters and lone surrogates: PostgreSQL cannot store NUL, and neither can be typed on purpose.
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, (one) => ('\t\n\r'.includes(one) ? one : ''))
    .trim();
}

/** The columns of the row that mirror the fields. */
export function columnsOf(fields: DraftFields) {
  return {
    kind: fields.kind,
    column_id: fields.columnId,
    title: fields.title,
    document_number: fields.documentNumber || null,
    subject: fields.subject || null,
    genre: fields.genre || null,
    issuing_organ: fields.issuingOrgan,
    formed_on: dayOrNull(fields.formedOn),
    effective_on: dayOrNull(fields.effectiveOn),
    repealed_on: dayOrNull(fields.repealedOn),
    validity: fields.validity,
    disclosure: fields.disclosure,
    disclosure_ground: fields.disclosureGround || null,
    department_id: fields.departmentId || null,
    source_kind: fields.sourceKind,
    source_name: fields.sourceName,
    source_address: fields.sourceAddress || null,
    summary: fields.summary || null,
    keywords: fields.keywords,
    attachment_count: fields.attachments.length,
    due_from: dueFrom(fields),
    origin: fields.origin ?? null,
    responsible_organ: fields.responsibleOrgan || null,
    reassess_on: dayOrNull(fields.reassessOn ?? ''),
    expires_on: dayOrNull(fields.extra?.expiresOn ?? ''),
  };
}
