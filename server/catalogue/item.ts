// An item of the catalogue: the leaf columns of the national standard, what the office adds to them, and how it is stored.
import { type DutyRule, dutyRuleOf } from './rule/duty-rule.ts';
import type { CatalogueItemRow } from './tables.ts';

export type Audience = 'all' | 'specific' | 'both';
export type Mode = 'proactive' | 'onRequest' | 'both';
export type Level = 'county' | 'town' | 'village';
export type ItemState = 'proposal' | 'active' | 'off';

/** What a version keeps of an item. */
export interface ItemFields {
  domain: string;
  /** 一级事项 */
  level1: string;
  /** 二级事项 */
  level2: string;
  /** 三级事项, mostly empty */
  level3: string;
  /** 公开内容（要素） */
  content: string;
  /** 公开依据 */
  basis: string;
  /** 公开时限, as written */
  timeLimit: string;
  /** What the time limit means. */
  rule: DutyRule;
  /** 公开主体 */
  subject: string;
  /** 公开渠道和载体, as ticked */
  channels: string[];
  audience: Audience;
  mode: Mode;
  levels: Level[];
  /** 20-11, 21-乡镇-社会救助 */
  statutoryItem: string | null;
  /** The department that answers for it. */
  departmentId: string | null;
  columnId: string | null;
  /** 咨询电话 */
  phone: string;
  /** 监督举报电话 */
  complaintPhone: string;
  note: string;
}

/** An item of a version in force. */
export interface ItemInForce extends ItemFields {
  /** The same through all versions. */
  id: string;
  position: number;
  /** The day from which the item has been in the catalogue without a break, `YYYY-MM-DD`. */
  since: string;
}

/** What people call the item: its deepest level. */
export function itemName(item: Pick<ItemFields, 'level1' | 'level2' | 'level3'>): string {
  return item.level3 || item.level2 || item.level1;
}

export function fieldsOf(row: CatalogueItemRow): ItemFields {
  return {
    domain: row.domain,
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    content: row.content,
    basis: row.basis,
    timeLimit: row.time_limit,
    rule: dutyRuleOf(JSON.parse(row.rule) as Partial<DutyRule>),
    subject: row.subject,
    channels: JSON.parse(row.channels) as string[],
    audience: row.audience as Audience,
    mode: row.mode as Mode,
    levels: JSON.parse(row.levels) as Level[],
    statutoryItem: row.statutory_item,
    departmentId: row.department_id,
    columnId: row.column_id,
    phone: row.phone,
    complaintPhone: row.complaint_phone,
    note: row.note,
  };
}

/** The columns of the row that hold the fields. */
export function columnsOf(fields: ItemFields) {
  return {
    domain: fields.domain,
    level1: fields.level1,
    level2: fields.level2,
    level3: fields.level3,
    content: fields.content,
    basis: fields.basis,
    time_limit: fields.timeLimit,
    rule: JSON.stringify(fields.rule),
    duty_kind: fields.rule.kind,
    subject: fields.subject,
    channels: JSON.stringify(fields.channels),
    audience: fields.audience,
    mode: fields.mode,
    levels: JSON.stringify(fields.levels),
    statutory_item: fields.statutoryItem,
    department_id: fields.departmentId,
    column_id: fields.columnId,
    phone: fields.phone,
    complaint_phone: fields.complaintPhone,
    note: fields.note,
  };
}

/** The fields as a version keeps them. */
export function storedFields(json: string): ItemFields {
  const fields = JSON.parse(json) as ItemFields;
  return { ...fields, rule: dutyRuleOf(fields.rule) };
}
