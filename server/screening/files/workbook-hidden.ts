// What a workbook carries behind its sheets: caches of pivot tables, data of other files, hidden names, comments.
import { parseXml, readXml, type Zip } from '#documents';
import { findNumbers } from '../find-numbers.ts';
import type { ScreeningOptions } from '../finding.ts';
import { screenText } from '../screen-text.ts';
import { fileFinding } from './file-finding.ts';
import type { FindingList } from './finding-list.ts';
import { addHiddenText, partsOf, placed } from './parts.ts';

/** Findings about everything that stands in no sheet. */
export async function screenBehindSheets(zip: Zip, found: FindingList, options: ScreeningOptions): Promise<void> {
  await addCache(zip, /^xl\/pivotCache\/.*\.xml$/, '数据透视表的缓存', '透视表背后的原始数据整份留在文件里', found, options);
  await addCache(zip, /^xl\/externalLinks\/[^/]*\.xml$/, '外部链接', '引用了别的工作簿，文件里留有那边的地址和数据', found, options);
  await addCache(zip, /^xl\/revisions\/.*\.xml$/, '修订记录', '共享工作簿的修改历史留在文件里', found, options);
  await addCache(zip, /^xl\/(?:queryTables|connections\.xml|connections)/, '数据连接', '留有数据库或者网络查询的连接', found, options);
  await addCache(zip, /^xl\/slicerCaches\//, '切片器的缓存', '切片器背后的选项留在文件里', found, options);
  if (partsOf(zip, /^xl\/model\//).length > 0)
    add(found, options, '数据模型', '文件里带有整份数据模型（Power Pivot），程序看不到里面是什么', 'block');
  for (const [pattern, what] of commentParts) await addComments(zip, pattern, what, found, options);
  await addNames(zip, found, options);
  for (const part of partsOf(zip, /^xl\/drawings\/drawing\d*\.xml$/)) await addHiddenText(zip, part, '文本框', found, options, false);
}

const commentParts: readonly [RegExp, string][] = [
  [/^xl\/comments.*\.xml$/, '批注'],
  [/^xl\/threadedComments\/.*\.xml$/, '批注讨论'],
];

/** A cache: all its attribute values and texts are read as one stream; any number of a person makes it severe. */
async function addCache(
  zip: Zip,
  pattern: RegExp,
  where: string,
  excerpt: string,
  found: FindingList,
  options: ScreeningOptions,
): Promise<void> {
  const parts = partsOf(zip, pattern);
  if (parts.length === 0) return;
  let numbers = 0;
  for (const part of parts) numbers += await numbersIn(zip, part);
  const told = numbers > 0 ? `${excerpt}，其中有${numbers}个号码` : excerpt;
  add(found, options, where, told, numbers > 0 ? 'block' : 'warn');
}

async function numbersIn(zip: Zip, part: string): Promise<number> {
  let count = 0;
  let words = '';
  const handler = {
    open(_: string, attributes: Record<string, string>) {
      for (const value of Object.values(attributes)) words += `${value}\n\n`;
    },
    text(text: string) {
      words += text;
    },
    close() {
      words += '\n\n';
    },
  };
  const take = () => {
    count += findNumbers(words).filter((one) => one.severity === 'block').length;
    words = '';
    return [];
  };
  for await (const _ of readXml(zip.stream(part), handler, take));
  return count;
}

async function addComments(zip: Zip, pattern: RegExp, what: string, found: FindingList, options: ScreeningOptions): Promise<void> {
  const parts = partsOf(zip, pattern);
  let count = 0;
  for (const part of parts) {
    await addHiddenText(zip, part, what, found, options, true);
    const text = (await zip.text(part)) ?? '';
    count += text.split(/<(?:\w+:)?(?:comment|threadedComment)[\s>]/).length - 1;
  }
  if (count > 0) add(found, options, what, `${count}条${what}，写着谁在什么时候说了什么`, 'warn', count);
}

/** Names Excel makes by itself for filters and printing tell nothing; a name may stand for a number instead of a range, and so may a sheet's. */
async function addNames(zip: Zip, found: FindingList, options: ScreeningOptions): Promise<void> {
  const names: { name: string; hidden: boolean; target: string }[] = [];
  const sheets: string[] = [];
  parseXml((await zip.text('xl/workbook.xml')) ?? '', {
    open(element, attributes) {
      if (element === 'sheet') sheets.push(attributes.name ?? '');
      if (element === 'definedName')
        names.push({ name: attributes.name ?? '', hidden: ['1', 'true'].includes(attributes.hidden ?? ''), target: '' });
    },
    text(text) {
      const last = names.at(-1);
      if (last) last.target += text.trim();
    },
  });
  addWords(sheets, '工作表的名称', found, options);
  addWords(
    names.flatMap(({ name, target }) => [name, target]),
    '定义的名称',
    found,
    options,
  );
  const told = names.filter(
    ({ name, hidden, target }) => !name.startsWith('_xlnm.') && !name.startsWith('_xlfn') && (hidden || /\[|\\|file:/i.test(target)),
  );
  if (told.length === 0) return;
  const which = told.slice(0, 3).map((one) => one.name.slice(0, 20));
  add(found, options, '定义的名称', `${told.length}个隐藏的或者指向外部文件的名称（${which.join('、')}）`, 'warn', told.length);
}

function addWords(words: readonly string[], where: string, found: FindingList, options: ScreeningOptions): void {
  const findings = placed(screenText(words.join('\n\n'), { ...options, field: where }), where, false);
  found.add(...findings.map(({ fix: _, ...finding }) => finding));
}

function add(
  found: FindingList,
  options: ScreeningOptions,
  where: string,
  excerpt: string,
  severity: 'block' | 'warn',
  count?: number,
): void {
  found.add(fileFinding({ kind: 'hidden', severity, where, excerpt, fix: 'clean', ...(count === undefined ? {} : { count }) }, options));
}
