// Empties the hidden cells of a sheet as it streams by; what is seen stays where it is and as it is.
import { attributeOf, rewriteXml, type XmlToken, type Zip } from '#documents';
import { letterOf } from '../people-lists/grade.ts';
import type { Changes } from './changes.ts';
import { columnOf, isFlat, type SheetPlan } from './sheet-plan.ts';

export interface SheetCleaning {
  plan: SheetPlan;
  /** 工作表“公示”. */
  where: string;
  /** By the index of a style: nothing of the cell can be seen. */
  unseen: readonly boolean[];
  /** Formulas become their results, for what they lean on is taken out. */
  freeze: boolean;
  /** Elements after the rows that lean on what is taken out. */
  leaning: ReadonlySet<string>;
  /** Ids of the tables that become plain ranges. */
  tableParts: ReadonlySet<string>;
  /** Marks the shared texts that are still used. */
  use(index: number): void;
}

/** The sheet with its hidden cells empty. */
export function cleanSheet(zip: Zip, part: string, cleaning: SheetCleaning, changes: Changes): AsyncGenerator<Buffer> {
  const { plan, freeze, leaning } = cleaning;
  let row = { hidden: false, number: 0 };
  let column = -1;
  let skip = '';
  let depth = 0;
  let shared = false;
  let inValue = false;
  return rewriteXml(zip.stream(part), (token, put) => {
    if (skip !== '') return skipping(token);
    const { kind, name, raw } = token;
    if (kind === 'open' || kind === 'empty') {
      if (name === 'row') startRow(raw);
      else if (name === 'c' && isDropped(raw)) return drop(token);
      else if (name === 'f' && freeze) return freezing(token);
      else if (leaning.has(name)) return dropLeaning(token);
      else if (name === 'tablePart' && cleaning.tableParts.has(attributeOf(raw, 'r:id') ?? '')) return dropLeaning(token);
      else if (name === 'v') inValue = kind === 'open';
    } else if (kind === 'text' && inValue && shared) cleaning.use(Number(raw));
    else if (kind === 'close' && name === 'v') inValue = false;
    put(raw);
  });

  function startRow(raw: string): void {
    row = { hidden: isFlat(raw), number: Number(attributeOf(raw, 'r') ?? row.number + 1) };
    column = -1;
  }

  /** Notes the cell and answers whether it is to go. */
  function isDropped(raw: string): boolean {
    const reference = attributeOf(raw, 'r');
    column = reference ? columnOf(reference) : column + 1;
    shared = attributeOf(raw, 't') === 's';
    const style = Number(attributeOf(raw, 's') ?? 0);
    const where = row.hidden
      ? '隐藏的行'
      : plan.hiddenColumns.has(column)
        ? `隐藏的${letterOf(column)}列`
        : !plan.coloured && cleaning.unseen[style]
          ? '白色或者不显示的字'
          : '';
    if (where === '' || plan.shown.has(reference ?? `${letterOf(column)}${row.number}`)) return false;
    changes.note('清空看不见的单元格', `${cleaning.where}${where}`);
    return true;
  }

  function drop({ kind, name }: XmlToken): void {
    if (kind === 'empty') return;
    skip = name;
    depth = 1;
  }

  function freezing(token: XmlToken): void {
    changes.note('公式换成它的结果', cleaning.where);
    drop(token);
  }

  function dropLeaning(token: XmlToken): void {
    const what = {
      tableParts: '“套用表格格式”改为普通区域',
      tablePart: '“套用表格格式”改为普通区域',
      dataValidations: '删去下拉选项和输入限制',
      oleObjects: '删去嵌入的文件（留下图样）',
    }[token.name];
    if (what) changes.note(what, cleaning.where);
    drop(token);
  }

  function skipping({ kind, name }: XmlToken): void {
    if (name !== skip) return;
    if (kind === 'open') depth++;
    else if (kind === 'close') depth--;
    if (depth === 0) skip = '';
  }
}

/** Shared texts with those that no cell shows any more emptied; their numbers stay. */
export function cleanSharedTexts(zip: Zip, part: string, used: ReadonlySet<number>, changes: Changes): AsyncGenerator<Buffer> {
  let index = -1;
  let within = false;
  let skip = false;
  let words = false;
  return rewriteXml(zip.stream(part), ({ kind, name, raw }, put) => {
    if (name === 'si' && kind === 'open') {
      index++;
      within = true;
      skip = !used.has(index);
      words = false;
      put(skip ? '<si><t/></si>' : raw);
    } else if (name === 'si' && kind === 'close') {
      if (!skip) put(raw);
      else if (words) changes.note('删去留在文件里的单元格旧内容', '文件内部');
      within = false;
      skip = false;
    } else if (name === 'si') {
      index++;
      put(raw);
    } else if (within && skip) words ||= kind === 'text' && raw.trim() !== '';
    else put(raw);
  });
}
