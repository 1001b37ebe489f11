// The parts of a workbook that its sheets lean on: the list of sheets, shared texts, number formats.
import { refuseDocument } from './errors.ts';
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
  /** By the index of a cell's style. */
  formats: Shown[];
  from1904: boolean;
}

/** Reads everything of a workbook but its rows. */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const book = await zip.text('xl/workbook.xml');
  if (book === null) throw refuseDocument('documents.notTable');
  const parts = relations((await zip.text('xl/_rels/workbook.xml.rels')) ?? '');
  const { sheets, from1904 } = readSheets(book, parts);
  return {
    sheets: sheets.filter((sheet) => zip.entries.has(sheet.part)),
    from1904,
    sharedTexts: await readSharedTexts(zip),
    formats: await readFormats(zip),
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

async function readFormats(zip: Zip): Promise<Shown[]> {
  const codes = new Map<number, string>();
  const formats: Shown[] = [];
  let inCells = false;
  parseXml((await zip.text('xl/styles.xml')) ?? '', {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) formats.push(shownBy(Number(attributes.numFmtId ?? 0), codes.get(Number(attributes.numFmtId))));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
