// Screens slides: what stands on them, their notes, comments, and slides that are not shown.
import { type Bytes, openZip, parseXml, readXml, type Zip } from '#documents';
import type { Finding, ScreeningOptions } from '../finding.ts';
import { screenText } from '../screen-text.ts';
import { fileFinding } from './file-finding.ts';
import { FindingList } from './finding-list.ts';
import type { LookInside } from './inside.ts';
import { screenPackage } from './package.ts';
import { partsOf, placed, textElements, textOf } from './parts.ts';
import { TableScreen } from './table-screen.ts';

/** On pages of notes these are the number of the slide and the day. */
const counted = new Set(['fld']);
const tables = new Set(['tbl']);

/** A presentation with everything that is in the file. */
export async function screenSlides(bytes: Bytes, found: FindingList, options: ScreeningOptions, inside: LookInside): Promise<void> {
  const zip = await openZip(bytes);
  for (const part of partsOf(zip, /^ppt\/slides\/slide\d+\.xml$/)) {
    const hidden = await isHiddenSlide(zip, part);
    await addPart(part, `第${/\d+/.exec(part)?.[0]}张幻灯片`, hidden ? '不放映的幻灯片' : '', hidden);
  }
  for (const part of partsOf(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/))
    await addPart(part, `第${/\d+/.exec(part)?.[0]}张幻灯片的备注`, '演讲备注', true);
  for (const part of partsOf(zip, /^ppt\/comments\/.*\.xml$/)) await addPart(part, '批注', '批注', true);
  const around = new FindingList();
  await screenPackage(zip, around, options, inside);
  const ofCharts = await filesOfCharts(zip);
  // Taking another embedded file out would take its picture off the slide.
  found.add(...around.list().map((finding) => (stays(finding, ofCharts) ? withoutFix(finding) : finding)));

  async function addPart(part: string, where: string, hidden: string, cleaned: boolean): Promise<void> {
    const text = await textOf(zip, part, textElements, new Set([...tables, ...(cleaned ? counted : [])]));
    const inTables = new FindingList();
    const cells = await screenTables(zip, part, where, inTables, options);
    const fix = cleaned ? { fix: 'clean' as const } : {};
    const findings = [...placed(screenText(text, { ...options, field: where }), where, false), ...inTables.list()].map((finding) => ({
      ...withoutFix(finding),
      ...fix,
    }));
    found.add(...findings);
    if (hidden === '' || (text.trim() === '' && cells === 0)) return;
    const severity = findings.some((finding) => finding.severity === 'block') ? 'block' : 'warn';
    const suggestion = '放映时看不到，下载的人看得到。请清理文件，或者在原文件里删去后另存，或者另存为 PDF。';
    found.add(fileFinding({ kind: 'hidden', severity, where, excerpt: `${hidden}里有文字`, suggestion, ...fix }, options));
  }
}

/** Whether a slide is left out when the presentation is shown. */
export async function isHiddenSlide(zip: Zip, part: string): Promise<boolean> {
  let hidden = false;
  let first = true;
  const handler = {
    open(name: string, { show }: Record<string, string>) {
      if (first && name === 'sld') hidden = show === '0' || show === 'false';
      first = false;
    },
  };
  for await (const _ of readXml(zip.stream(part), handler, () => []));
  return hidden;
}

/** Every table of a slide as a table; answers how many cells hold words. */
async function screenTables(zip: Zip, part: string, where: string, found: FindingList, options: ScreeningOptions): Promise<number> {
  let number = 0;
  let filled = 0;
  let row = 0;
  let cells: string[] = [];
  let inText = false;
  let screen: TableScreen | null = null;
  const handler = {
    open(name: string) {
      if (name === 'tbl') {
        screen = new TableScreen({ table: `${where}第${++number}个表格`, about: where }, found, options);
        row = 0;
      } else if (name === 'tr') cells = [];
      else if (name === 'tc') cells.push('');
      else if (name === 't') inText = screen !== null;
    },
    text(piece: string) {
      if (inText && cells.length > 0) cells[cells.length - 1] += piece;
    },
    close(name: string) {
      if (name === 't') inText = false;
      else if (name === 'tr' && screen) {
        filled += cells.filter((cell) => cell !== '').length;
        screen.row({ number: ++row, cells: cells.map((cell) => cell.trim()), hidden: false, hiddenColumns: new Set() });
      } else if (name === 'tbl') {
        screen?.end();
        screen = null;
      }
    },
  };
  for await (const _ of readXml(zip.stream(part), handler, () => []));
  return filled;
}

/** Workbooks behind charts, which keep what they draw themselves. */
async function filesOfCharts(zip: Zip): Promise<ReadonlySet<string>> {
  const files = new Set<string>();
  for (const part of partsOf(zip, /^ppt\/charts\/_rels\/[^/]*\.rels$/))
    parseXml((await zip.text(part)) ?? '', {
      open(_, { Target }) {
        if (Target?.includes('embeddings/')) files.add(Target.split('/').at(-1)!);
      },
    });
  return files;
}

function stays({ where }: Finding, ofCharts: ReadonlySet<string>): boolean {
  const file = /^嵌入的文件 ([^，]+)/.exec(where)?.[1];
  return file !== undefined && !ofCharts.has(file);
}

function withoutFix({ fix: _, ...finding }: Finding): Finding {
  return finding;
}
