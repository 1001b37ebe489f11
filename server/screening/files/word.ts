// Screens a Word document: what stands on its pages, what does not, and what comes along in the file.
import { type Bytes, type DocumentPart, type HiddenBlock, type HiddenReason, openZip, readDocxParts, type Zip } from '#documents';
import { describe } from '../describe.ts';
import type { ScreeningOptions } from '../finding.ts';
import { hitsIn } from '../hits.ts';
import { linedListFindings } from '../people-lists/lined-list.ts';
import { screenText } from '../screen-text.ts';
import { fileFinding } from './file-finding.ts';
import { FindingList } from './finding-list.ts';
import type { LookInside } from './inside.ts';
import { screenPackage } from './package.ts';
import { addHiddenText, partsOf, placed } from './parts.ts';
import { TableScreen } from './table-screen.ts';

const partNames: Record<DocumentPart, string> = { body: '正文', header: '页眉', footer: '页脚', footnote: '脚注' };
/** So much text is screened at once: marks of secrecy and lists need their neighbours. */
const pieceLength = 1024 * 1024;

interface OpenTable {
  part: DocumentPart;
  number: number;
  screen: TableScreen;
}

interface Gathered {
  text: string;
  starts: number[];
  /** Paragraphs screened before. */
  before: number;
}

/** A Word document with everything that is in the file. */
export async function screenWord(
  bytes: Bytes,
  name: string,
  found: FindingList,
  options: ScreeningOptions,
  inside: LookInside,
): Promise<void> {
  const zip = await openZip(bytes);
  const paragraphs = new Map<DocumentPart, Gathered>();
  const hidden: HiddenBlock[] = [];
  const seen = new Set<string>();
  const inTables = new FindingList();
  const open: { table?: OpenTable } = {};
  for await (const block of readDocxParts(zip)) {
    if (block.kind === 'row') {
      if (open.table?.number !== block.table || open.table.part !== block.part) {
        open.table?.screen.end();
        const about = `${name} ${lastLines(paragraphs.get(block.part))}`;
        const screen = new TableScreen(
          { table: `${block.part === 'body' ? '' : partNames[block.part]}第${block.table}个表格`, about },
          inTables,
          options,
        );
        open.table = { part: block.part, number: block.table, screen };
      }
      open.table.screen.row({ number: block.row, cells: block.cells, hidden: false, hiddenColumns: new Set() });
    } else if (block.kind === 'paragraph') {
      seen.add(block.text);
      gather(paragraphs, block.part, block.text, found, options);
    } else if (block.reason !== 'twice' || !seen.has(block.text)) hidden.push(block);
  }
  open.table?.screen.end();
  for (const [part, gathered] of paragraphs) screenGathered(part, gathered, found, options);
  found.add(...inTables.list());
  screenHidden(hidden, found, options);
  await screenAround(zip, found, options);
  await screenPackage(zip, found, options, inside);
}

function gather(
  paragraphs: Map<DocumentPart, Gathered>,
  part: DocumentPart,
  text: string,
  found: FindingList,
  options: ScreeningOptions,
): void {
  const gathered = paragraphs.get(part) ?? { text: '', starts: [], before: 0 };
  paragraphs.set(part, gathered);
  gathered.starts.push(gathered.text.length);
  gathered.text += `${text}\n\n`;
  if (gathered.text.length < pieceLength) return;
  screenGathered(part, gathered, found, options);
  Object.assign(gathered, { text: '', starts: [], before: gathered.before + gathered.starts.length });
}

function screenGathered(part: DocumentPart, { text, starts, before }: Gathered, found: FindingList, options: ScreeningOptions): void {
  const place = part === 'header' || part === 'footer' ? 'margin' : 'text';
  const whereAt = (offset: number) => `${partNames[part]}第${before + paragraphAt(starts, offset) + 1}段`;
  found.add(
    ...describe(text, hitsIn(text, { wording: options.wording, place }), { whereAt }, options).map((finding) => ({
      ...finding,
      marks: [],
    })),
  );
  found.add(...linedListFindings(text, partNames[part], options).map((finding) => ({ ...finding, marks: [] })));
}

function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lastLines(gathered: Gathered | undefined): string {
  return gathered?.text.slice(-120).replace(/\s+/g, ' ') ?? '';
}

const reasons: Record<HiddenReason, { name: string; excerpt: string }> = {
  vanish: { name: '隐藏文字', excerpt: '设成“隐藏”的文字，取消隐藏就能看到' },
  white: { name: '白色文字', excerpt: '白底上的白字，选中就能看到' },
  tiny: { name: '极小的文字', excerpt: '小得看不见的字，放大就能看到' },
  deleted: { name: '修订：已删除的文字', excerpt: '修订记录里还留着删去的文字' },
  inserted: { name: '修订：未接受的插入', excerpt: '修订记录里写着谁在什么时候改了什么' },
  twice: { name: '旧版文本框', excerpt: '给旧版程序的文本框副本，内容与看到的不同' },
};

/** One finding for each way of hiding, and those of what is hidden. */
function screenHidden(blocks: readonly HiddenBlock[], found: FindingList, options: ScreeningOptions): void {
  for (const [reason, own] of Map.groupBy(blocks, (block) => block.reason)) {
    const { name, excerpt } = reasons[reason];
    // Inserted text stands in its paragraph and has been screened there.
    const inner = reason === 'inserted' ? [] : screenText(own.map((block) => block.text).join('\n\n'), { ...options, field: name });
    found.add(...placed(inner, name, true));
    const severity = inner.some((finding) => finding.severity === 'block') ? 'block' : 'warn';
    found.add(
      fileFinding(
        { kind: 'hidden', severity, where: name, excerpt: `${own.length}处${excerpt}`, count: own.length, fix: 'clean' },
        options,
      ),
    );
  }
}

/** Comments, building blocks, and settings that reach outside. */
async function screenAround(zip: Zip, found: FindingList, options: ScreeningOptions): Promise<void> {
  for (const part of partsOf(zip, /^word\/comments\.xml$/)) {
    await addHiddenText(zip, part, '批注', found, options, true);
    const count = ((await zip.text(part)) ?? '').split(/<w:comment[\s>]/).length - 1;
    const excerpt = `${count}条批注，写着谁在什么时候说了什么`;
    if (count > 0) found.add(fileFinding({ kind: 'hidden', severity: 'warn', where: '批注', excerpt, count, fix: 'clean' }, options));
  }
  for (const part of partsOf(zip, /^word\/glossary\/document\.xml$/))
    await addHiddenText(zip, part, '构建基块（自动图文集）', found, options, true);
  const settings = (await zip.text('word/settings.xml')) ?? '';
  if (/<w:mailMerge[\s>]/.test(settings)) {
    const excerpt = '邮件合并的数据来源（路径和查询）留在文件里';
    found.add(fileFinding({ kind: 'hidden', severity: 'warn', where: '邮件合并', excerpt, fix: 'clean' }, options));
  }
  const variables = [...settings.matchAll(/<w:docVar\s[^>]*w:val="([^"]+)"/g)].map((hit) => hit[1]!);
  if (variables.length > 0) found.add(...placed(screenText(variables.join('\n\n'), { ...options, field: '文档变量' }), '文档变量', true));
}
