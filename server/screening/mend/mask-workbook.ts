// Masks the cells of a workbook; looks, sizes and everything else in it stay.
import { attributeOf, type Bytes, encodeXml, openBook, rewriteXml, type Sheet, type XmlToken, type Zip } from '#documents';
import type { ScreeningOptions } from '../finding.ts';
import type { Changes } from './changes.ts';
import { cleanSharedTexts } from './clean-sheet.ts';
import { listsIn, RowMask } from './mask-rows.ts';
import { elements, relationsOf, rewritePackage, treeOf } from './rewrite-package.ts';
import { columnOf } from './sheet-plan.ts';

type MaskedCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The workbook with numbers and columns masked. */
export async function maskWorkbook(bytes: Bytes, name: string, changes: Changes, options: ScreeningOptions): Promise<Buffer> {
  const { zip, sheets } = await openBook(bytes);
  const masked = new Map<string, MaskedCells>();
  const parts = await partsByName(zip);
  for (const sheet of sheets) masked.set(parts.get(sheet.name) ?? '', await maskedCells(sheet, name, changes, options));
  const used = new Set<number>();
  return rewritePackage(zip, {
    drops: () => false,
    rewrite: async (part) => {
      const cells = masked.get(part);
      if (cells) return maskSheet(zip, part, cells, (index) => used.add(index));
      return part.endsWith('sharedStrings.xml') ? cleanSharedTexts(zip, part, used, changes) : null;
    },
  });
}

async function maskedCells(sheet: Sheet, file: string, changes: Changes, options: ScreeningOptions): Promise<MaskedCells> {
  const where = `工作表“${sheet.name}”`;
  const lists = await listsIn(sheet.rows(), `${file} ${sheet.name}`);
  const mask = new RowMask(lists, where, changes, options);
  const cells = new Map<number, Map<number, string>>();
  for await (const row of sheet.rows()) {
    const changed = mask.row(row);
    if (changed.size > 0) cells.set(row.number, changed);
  }
  return cells;
}

function maskSheet(zip: Zip, part: string, masked: MaskedCells, use: (index: number) => void): AsyncGenerator<Buffer> {
  let row = 0;
  let column = -1;
  let shared = false;
  let inValue = false;
  let skipping = false;
  const cell = (token: XmlToken, put: (xml: string) => void): boolean => {
    const reference = attributeOf(token.raw, 'r');
    column = reference ? columnOf(reference) : column + 1;
    shared = attributeOf(token.raw, 't') === 's';
    const text = masked.get(row)?.get(column);
    if (text === undefined) return false;
    const style = attributeOf(token.raw, 's');
    put(
      `<c${reference ? ` r="${reference}"` : ''}${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${encodeXml(text)}</t></is></c>`,
    );
    skipping = token.kind === 'open';
    return true;
  };
  return rewriteXml(zip.stream(part), (token, put) => {
    const { kind, name, raw } = token;
    if (skipping) {
      if (kind === 'close' && name === 'c') skipping = false;
      return;
    }
    if (name === 'row' && kind !== 'close') {
      row = Number(attributeOf(raw, 'r') ?? row + 1);
      column = -1;
    } else if (name === 'c' && kind !== 'close' && cell(token, put)) return;
    else if (name === 'v') inValue = kind === 'open';
    else if (kind === 'text' && inValue && shared) use(Number(raw));
    put(raw);
  });
}

async function partsByName(zip: Zip): Promise<Map<string, string>> {
  const main = (await relationsOf(zip, '')).find((one) => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const targets = new Map((await relationsOf(zip, main)).map((one) => [one.id, one.target]));
  const sheets = [...elements(await treeOf(zip, main), 'sheet')];
  return new Map(sheets.map(({ open }) => [attributeOf(open, 'name') ?? '', targets.get(attributeOf(open, 'r:id') ?? '') ?? '']));
}
