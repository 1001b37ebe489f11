// Screens OFD files (GB/T 33190): the words of their pages, notes on them, files attached, and who made them.
import { type Bytes, openZip, parseXml, type Zip } from '#documents';
import type { ScreeningOptions } from '../finding.ts';
import { screenText } from '../screen-text.ts';
import { fileFinding } from './file-finding.ts';
import type { FindingList } from './finding-list.ts';
import { partsOf, placed } from './parts.ts';
import { namesSomebody, veiled } from './properties.ts';

/** A file of fixed pages; its words stand in pieces placed on the page, read here in the order of the file. */
export async function screenFixedPages(bytes: Bytes, found: FindingList, options: ScreeningOptions): Promise<void> {
  const zip = await openZip(bytes);
  for (const part of partsOf(zip, /\/(?:Pages|Tpls|Temps)\/.*\.xml$/i)) {
    const where = /Pages\/Page_?(\d+)/i.exec(part) ? `第${Number(/Pages\/Page_?(\d+)/i.exec(part)![1]) + 1}页` : '页面模板';
    found.add(...withoutFix(placed(screenText(await wordsOf(zip, part, 'TextCode'), { ...options, field: where }), where, false)));
  }
  for (const part of partsOf(zip, /\/Annots?\/.*\.xml$/i)) {
    const words = await wordsOf(zip, part, 'TextCode');
    if (words.trim() === '') continue;
    found.add(...withoutFix(placed(screenText(words, { ...options, field: '注释' }), '注释', false)));
    found.add(fileFinding({ kind: 'hidden', severity: 'warn', where: '注释', excerpt: '页面上带有注释', suggestion: mend }, options));
  }
  if (partsOf(zip, /\/Attachs?\/.*\.xml$/i).length > 0)
    found.add(
      fileFinding(
        { kind: 'hidden', severity: 'block', where: '附件', excerpt: '文件里夹带着附件，程序没有检查里面的内容', suggestion: mend },
        options,
      ),
    );
  const author = (await wordsOf(zip, 'OFD.xml', 'Author')).trim();
  if (namesSomebody(author))
    found.add(
      fileFinding({ kind: 'metadata', severity: 'warn', where: '文件属性', excerpt: `作者：${veiled(author)}`, suggestion: mend }, options),
    );
}

const mend = '程序不能清理 OFD 文件，请在生成它的原文件里删去后重新生成。';

function withoutFix<F extends { fix?: unknown }>(findings: readonly F[]): F[] {
  return findings.map(({ fix: _, ...finding }) => finding as F);
}

async function wordsOf(zip: Zip, part: string, element: string): Promise<string> {
  let words = '';
  let inside = false;
  parseXml((await zip.text(part)) ?? '', {
    open(name) {
      inside = name === element;
    },
    text(text) {
      if (inside) words += text;
    },
    close(name) {
      if (name === element) words += '\n';
      inside = false;
    },
  });
  return words;
}
