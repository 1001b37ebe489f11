// Which columns together are a list that must not go out, and which a list that a law may ask to publish.
import type { Severity } from '../finding.ts';
import type { ColumnTold } from './column.ts';
import { type Trait, traitNames } from './traits.ts';

export interface Grade {
  severity: Severity;
  /** Columns that make the list a finding, beside the names. */
  columns: ColumnTold[];
  /** The combination in words: 姓名、详细住址、账号. */
  combination: string;
  suggestion: string;
}

const severe: readonly Trait[] = ['account', 'address', 'illness', 'birth', 'minor', 'religion'];
const doubtful: readonly Trait[] = ['income', 'amount', 'family', 'ethnicity'];
/** What stands in a list of shops and offices belongs to them and is on their licence anyway. */
const ofOrgans: readonly Trait[] = ['address', 'account', 'amount', 'income', 'family', 'minor'];

/** The findings a table gives: at most one that blocks and one that warns. `titles` are the lines above it. */
export function gradesOf(told: readonly ColumnTold[], titles: string): Grade[] {
  const names = told.filter((one) => one.trait === 'name' || one.named);
  if (names.length === 0) return [];
  const aboutOrgans = told.some((one) => one.trait === 'organ');
  const counts = (one: ColumnTold) => !(aboutOrgans && ofOrgans.includes(one.trait));
  const blocking = told.filter((one) => counts(one) && severe.includes(one.trait));
  const warning = told.filter((one) => counts(one) && doubtful.includes(one.trait));
  const children = !aboutOrgans && (told.some((one) => one.children) || isAboutChildren(titles));
  const grades: Grade[] = [];
  if (blocking.length > 0 || children) grades.push(blockingGrade(names, blocking, children));
  if (warning.length > 0) grades.push(warningGrade(names, warning));
  return grades;
}

function blockingGrade(names: ColumnTold[], columns: ColumnTold[], children: boolean): Grade {
  const traits = [...new Set<Trait>([...columns.map((one) => one.trait), ...(children ? (['minor'] as const) : [])])];
  const toRemove = columns.filter((one) => one.trait !== 'minor');
  const remedies = [
    toRemove.length > 0 ? `请删去${inWords(toRemove)}` : '',
    children ? '未成年人的姓名请隐去（只留姓），能不公开的不公开' : '',
  ].filter((one) => one !== '');
  return {
    severity: 'block',
    columns: children ? [...names, ...columns] : columns,
    combination: ['姓名', ...traits.map((one) => traitNames[one])].join('、'),
    suggestion: `这些列合在一起能认出每一个人的私密情况（条例第十五条）。${remedies.join('；')}。`,
  };
}

function warningGrade(_names: ColumnTold[], columns: ColumnTold[]): Grade {
  const traits = [...new Set(columns.map((one) => one.trait))];
  return {
    severity: 'warn',
    columns,
    combination: ['姓名', ...traits.map((one) => traitNames[one])].join('、'),
    suggestion: `法律法规要求公示的名单（如惠农补贴、社会救助）只写姓名、所在村组和金额，公示期满撤下；没有规定要求的，请删去${inWords(columns)}，并写明公示的依据。`,
  };
}

/** 家庭住址（C 列）、备注（F 列）. */
export function inWords(columns: readonly ColumnTold[]): string {
  return columns.map((one) => `${one.heading === '' ? traitNames[one.trait] : one.heading}（${letterOf(one.column)}列）`).join('、');
}

/** 0 → A, 27 → AB. */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function isAboutChildren(titles: string): boolean {
  return /孤儿|留守儿童|困境儿童|事实无人抚养|未成年人|(?:学生|儿童|幼儿)(?:资助|救助|补助|名单|名册)|(?:贫困|困难|家庭经济困难)学生/.test(
    titles,
  );
}
