// Masks a file: numbers in what is seen, and the columns of lists that must not go out. Every change is told.
import { type Bytes, openSheets, readText, sniff } from '#documents';
import { errorCatalogue } from '#kernel/errors';
import { type ChangedFile, type ChangeOptions, type FileInput, withBytes } from './file-answers.ts';
import { type Finding, kindNames, type ScreeningOptions } from './finding.ts';
import { maskText } from './mask.ts';
import { Changes } from './mend/changes.ts';
import { listsIn, RowMask } from './mend/mask-rows.ts';
import { maskWord } from './mend/mask-word.ts';
import { maskWorkbook } from './mend/mask-workbook.ts';
import { screenFile } from './screen-file.ts';
import { screenHtml } from './screen-html.ts';
import { screenText } from './screen-text.ts';

const refuseMasking = errorCatalogue({
  'screening.notMaskable': { kind: 'unsupported', text: '这种文件程序不能遮盖（{name}），请在原文件里改好后重新生成。' },
});
const mostTold = 5;

/** A new file and what was changed; `left` names what could not be masked. Throws a sentence for kinds of files it cannot change. */
export function maskFile(
  input: FileInput,
  fileName: string,
  options: ChangeOptions & Pick<ScreeningOptions, 'key'> = {},
): Promise<ChangedFile> {
  return withBytes(input, async (bytes) => {
    const changes = new Changes(options.kinds);
    const content = await masked(bytes, fileName, changes, options.key ? { key: options.key } : {});
    const { findings } = await screenFile(content, fileName, {});
    for (const finding of findings.filter((one) => isStillOpen(one, changes)).slice(0, mostTold))
      changes.leave(`${finding.where}的${kindNames[finding.kind]}没能遮盖，请在原文件里处理。`);
    return { content, changes: changes.list, left: changes.left };
  });
}

function isStillOpen({ kind, severity, fix }: Finding, changes: Changes): boolean {
  return severity === 'block' && fix !== 'clean' && kind in maskable && changes.wants(kind);
}

const maskable = { idNumber: true, mobile: true, bankCard: true, personalList: true };

async function masked(bytes: Bytes, fileName: string, changes: Changes, options: ScreeningOptions): Promise<Buffer> {
  const { extension, sentence } = await sniff(bytes, fileName);
  switch (extension) {
    case 'xlsx':
      return maskWorkbook(bytes, fileName, changes, options);
    case 'docx':
      return maskWord(bytes, fileName, changes, options);
    case 'csv':
      return maskTable(bytes, fileName, changes, options);
    case 'txt':
      return maskWords(await readText(bytes), screenText, changes, options);
    case 'html':
      return maskWords(await readText(bytes), screenHtml, changes, options);
    default:
      throw refuseMasking('screening.notMaskable', { name: sentence.replace(/[，。].*$/s, '') || extension.toUpperCase() });
  }
}

function maskWords(text: string, screen: typeof screenText, changes: Changes, options: ScreeningOptions): Buffer {
  const findings = screen(text, options).filter((finding) => finding.fix === 'mask' && changes.wants(finding.kind));
  for (const finding of findings) changes.note(`遮盖${kindNames[finding.kind]}`, finding.where);
  return Buffer.from(maskText(text, findings));
}

/** Written anew with commas, in UTF-8 with the mark office programs look for. */
async function maskTable(bytes: Bytes, name: string, changes: Changes, options: ScreeningOptions): Promise<Buffer> {
  const lines: string[] = [];
  for (const sheet of await openSheets(bytes)) {
    const mask = new RowMask(await listsIn(sheet.rows(), name), '表格', changes, options);
    for await (const row of sheet.rows()) {
      const changed = mask.row(row);
      lines.push(row.cells.map((cell, column) => quoted(changed.get(column) ?? cell)).join(','));
    }
  }
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
