// How the catalogue's closed lists are called on the screen and in the workbook.
import { statutoryItem } from '#law/regulation-21-statutory-items';
import type { Audience, ItemFields, ItemState, Level, Mode } from './item.ts';
import { ruleInWords } from './rule/in-words.ts';

export const stateNames: Readonly<Record<ItemState, string>> = { proposal: '待核对', active: '启用', off: '停用' };
export const audienceNames: Readonly<Record<Audience, string>> = { all: '全社会', specific: '特定群体', both: '全社会、特定群体' };
export const modeNames: Readonly<Record<Mode, string>> = { proactive: '主动', onRequest: '依申请', both: '主动、依申请' };
export const levelNames: Readonly<Record<Level, string>> = { county: '县级', town: '乡级', village: '村级' };

/** 法规、规章和规范性文件（第二十条第（一）项） */
export function statutoryName(code: string | null): string | null {
  const item = code === null ? undefined : statutoryItem(code);
  return item ? `${item.name}（${item.place}）` : null;
}

/** Label and text of every field, for comparisons. `names` turns ids into names. */
export function labelled(
  of: ItemFields,
  names: { department: (id: string) => string; column: (id: string) => string },
): [label: string, text: string][] {
  return [
    ['领域', of.domain],
    ['一级事项', of.level1],
    ['二级事项', of.level2],
    ['三级事项', of.level3],
    ['公开内容（要素）', of.content],
    ['公开依据', of.basis],
    ['公开时限', of.timeLimit],
    ['时限规则', ruleInWords(of.rule)],
    ['公开主体', of.subject],
    ['公开渠道和载体', of.channels.join('、')],
    ['公开对象', audienceNames[of.audience]],
    ['公开方式', modeNames[of.mode]],
    ['公开层级', of.levels.map((level) => levelNames[level]).join('、')],
    ['法定事项', statutoryName(of.statutoryItem) ?? ''],
    ['责任科室', of.departmentId ? names.department(of.departmentId) : ''],
    ['栏目', of.columnId ? names.column(of.columnId) : ''],
    ['咨询电话', of.phone],
    ['监督举报电话', of.complaintPhone],
    ['备注', of.note],
  ];
}
