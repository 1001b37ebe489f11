// The parts of a workbook that its sheets lean on: the list of sheets, shared texts, number formats.
import { refuseDocument } from './errors.ts';
import { isNearWhite } from './near-white.ts';
import { type Shown, shownBy } from './xlsx-values.ts';
import { parseXml, readXml } from './xml.ts';
import type { Zip } from './zip.ts';

export interface SheetEntry {
  name: string;
  hidden: boolean;
  part: string;
}

export interface Workbook {
  sheets: SheetEntry[];
  sharedTexts: string[];
  /** Which shared texts a cell has shown, marked while rows are read. */
  used: Uint8Array;
  /** By the index of a cell's style. */
  formats: Shown[];
  /** By the index of a cell's style: true where nothing of the cell can be seen. */
  unseen: boolean[];
  from1904: boolean;
}

/** Reads everything of a workbook but its rows. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const book = await zip.text('xl/workbook.xml');
  if (book === null) throw refuseDocument('documents.notTable');
  const parts = relations((await zip.text('xl/_rels/workbook.xml.rels')) ?? '');
  const { sheets, from1904 } = readSheets(book, parts);
  const sharedTexts = await readSharedTexts(zip);
  return {
    sheets: sheets.filter((sheet) => zip.entries.has(sheet.part)),
    from1904,
    sharedTexts,
    used: new Uint8Array(sharedTexts.length),
    ...(await readFormats(zip)),
  };
}

function relations(xml: string): Map<string, string> {
  const parts = new Map<string, string>();
  parseXml(xml, {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id && Target)
        parts.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
    },
  });
  return parts;
}

function readSheets(xml: string, parts: Map<string, string>): { sheets: SheetEntry[]; from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key === 'r:id' || key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', part: parts.get(id) ?? '' });
    },
  });
  return { sheets, from1904 };
}

async function readSharedTexts(zip: Zip): Promise<string[]> {
  const texts: string[] = [];
  if (!zip.entries.has('xl/sharedStrings.xml')) return texts;
  let current = '';
  let inText = false;
  let phonetic = false;
  const handler = {
    open(name: string) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(text: string) {
      if (inText) current += text;
    },
    close(name: string) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') texts.push(current);
    },
  };
  for await (const _ of readXml(zip.stream('xl/sharedStrings.xml'), handler, () => []));
  return texts;
}

/** By the index of a cell's style: true where nothing of the cell can be seen. */
export async function unseenStyles(zip: Zip): Promise<readonly boolean[]> {
  return (await readFormats(zip)).unseen;
}

async function readFormats(zip: Zip): Promise<Pick<Workbook, 'formats' | 'unseen'>> {
  const codes = new Map<number, string>();
  const formats: Shown[] = [];
  const unseen: boolean[] = [];
  const whiteFonts: boolean[] = [];
  const filled: boolean[] = [];
  let within = '';
  parseXml((await zip.text('xl/styles.xml')) ?? '', {
    open(name, attributes) {
      if (name === 'fonts' || name === 'fills' || name === 'cellXfs') within = name;
      else if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'font' && within === 'fonts') whiteFonts.push(false);
      else if (name === 'color' && within === 'fonts' && isWhite(attributes)) whiteFonts[whiteFonts.length - 1] = true;
      else if (name === 'patternFill' && within === 'fills') filled.push((attributes.patternType ?? 'none') !== 'none');
      else if (name === 'gradientFill' && within === 'fills') filled.push(true);
      else if (name === 'xf' && within === 'cellXfs') {
        const code = codes.get(Number(attributes.numFmtId));
        formats.push(shownBy(Number(attributes.numFmtId ?? 0), code));
        unseen.push(code === ';;;' || (!!whiteFonts[Number(attributes.fontId ?? 0)] && !filled[Number(attributes.fillId ?? 0)]));
      }
    },
    close(name) {
      if (name === within) within = '';
    },
  });
  return { formats, unseen };
}

/** The first colour of a theme is its background. */
function isWhite({ rgb, theme, indexed, tint }: Record<string, string>): boolean {
  return isNearWhite(rgb ?? '') || (theme === '0' && (tint === undefined || Number(tint) === 0)) || indexed === '9';
}
