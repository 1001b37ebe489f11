// Cleans a file: what is hidden in it and who made it is taken out, what is seen stays. Every change is told.
import { type Bytes, sniff } from '#documents';
import { errorCatalogue } from '#kernel/errors';
import { type ChangedFile, type ChangeOptions, type FileInput, withBytes } from './file-answers.ts';
import { cleanPicture } from './images/clean-picture.ts';
import { Changes } from './mend/changes.ts';
import { cleanSlides } from './mend/clean-slides.ts';
import { cleanWord } from './mend/clean-word.ts';
import { cleanWorkbook } from './mend/clean-workbook.ts';

const refuseCleaning = errorCatalogue({
  'screening.notCleanable': { kind: 'unsupported', text: '这种文件程序不能清理（{name}），请在原文件里处理后另存。' },
  'screening.notAPicture': { kind: 'unsupported', text: '图片已经损坏或者格式少见，程序不能清理，请用看图软件另存一份。' },
});

/** A new file and what was changed. Throws a sentence (`Refusal`) for files it cannot mend safely. */
export function cleanFile(input: FileInput, fileName: string, options: ChangeOptions = {}): Promise<ChangedFile> {
  return withBytes(input, async (bytes) => {
    const changes = new Changes(options.kinds);
    const content = await cleaned(bytes, fileName, changes);
    return { content, changes: changes.list, left: changes.left };
  });
}

async function cleaned(bytes: Bytes, fileName: string, changes: Changes): Promise<Uint8Array> {
  const { extension, sentence } = await sniff(bytes, fileName);
  switch (extension) {
    case 'docx':
      return cleanWord(bytes, changes);
    case 'xlsx':
      return cleanWorkbook(bytes, changes);
    case 'pptx':
      return cleanSlides(bytes, changes);
    case 'pdf':
      return (await import('./mend/clean-pdf.ts')).cleanPdf(bytes, changes);
    case 'jpg':
    case 'png':
    case 'webp':
      return cleanedPicture(await bytes.read(0, bytes.size), changes);
    case 'txt':
    case 'csv':
    case 'gif':
      return bytes.read(0, bytes.size);
    default:
      throw refuseCleaning('screening.notCleanable', { name: sentence.replace(/[，。].*$/s, '') || extension.toUpperCase() });
  }
}

function cleanedPicture(file: Buffer, changes: Changes): Buffer {
  const { content, removed, possible } = cleanPicture(file);
  if (!possible) throw refuseCleaning('screening.notAPicture');
  changes.note('删去拍摄地点、设备、署名和附带的内容', '图片', removed);
  return content;
}
