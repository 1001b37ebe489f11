// What every office file may carry beside its text: properties, pictures, embedded files, links outside, data of programs.
import { bytesOfBuffer, parseXml, type Zip } from '#documents';
import { findNumbers } from '../find-numbers.ts';
import type { ScreeningOptions } from '../finding.ts';
import { pictureFindings } from '../images/picture-findings.ts';
import { whyWrong } from '../links.ts';
import { screenText } from '../screen-text.ts';
import { screenAsides } from './aside-words.ts';
import { embeddedFindings } from './embedded.ts';
import { fileFinding } from './file-finding.ts';
import type { FindingList } from './finding-list.ts';
import type { LookInside } from './inside.ts';
import { bytesOfPart, partsOf, placed } from './parts.ts';
import { screenProperties } from './properties.ts';

/** Findings about the container of a docx, xlsx or pptx. */
export async function screenPackage(zip: Zip, found: FindingList, options: ScreeningOptions, inside: LookInside): Promise<void> {
  await screenProperties(zip, found, options);
  await screenAsides(zip, found, options);
  await screenPictures(zip, found, options);
  for (const part of partsOf(zip, /\/(?:embeddings|activeX|afchunk)[^/]*\/[^/]+$|\/afchunk[^/]*$/i))
    await screenEmbedded(zip, part, found, options, inside);
  await screenCustomData(zip, found, options);
  for (const part of partsOf(zip, /_rels\/[^/]+\.rels$/)) await screenRelations(zip, part, found, options);
}

async function screenEmbedded(zip: Zip, part: string, found: FindingList, options: ScreeningOptions, inside: LookInside): Promise<void> {
  const name = part.split('/').at(-1) ?? part;
  await embeddedFindings({ name, where: `嵌入的文件 ${name}`, content: await bytesOfPart(zip, part) }, found, options, inside);
}

async function screenPictures(zip: Zip, found: FindingList, options: ScreeningOptions): Promise<void> {
  for (const part of partsOf(zip, /\.(?:jpe?g|png|webp|tiff?)$/i)) {
    const bytes = await bytesOfPart(zip, part);
    if (bytes) found.add(...(await pictureFindings(bytesOfBuffer(bytes), `文件里的图片 ${part.split('/').at(-1)}`, options)));
  }
}

async function screenCustomData(zip: Zip, found: FindingList, options: ScreeningOptions): Promise<void> {
  for (const part of partsOf(zip, /^customXml\/item\d+\.xml$/)) {
    let words = '';
    parseXml((await zip.text(part)) ?? '', {
      text(text) {
        words += `${text}\n\n`;
      },
    });
    if (words.trim() === '') continue;
    const numbers = findNumbers(words).filter((one) => one.severity === 'block').length;
    const excerpt = numbers > 0 ? `程序存在文件里的数据，其中有${numbers}个号码` : '程序存在文件里的数据，正文里看不到';
    found.add(
      fileFinding(
        { kind: 'hidden', severity: numbers > 0 ? 'block' : 'warn', where: '自定义数据', excerpt, fix: 'clean', value: part },
        options,
      ),
    );
  }
}

const outside: Record<string, string> = {
  attachedTemplate: '模板',
  oleObject: '链接的对象',
  image: '链接的图片',
  frame: '框架',
  subDocument: '子文档',
  mailMergeSource: '邮件合并的数据',
};

/** Where the file reaches outside: a template or a data source tells paths, names and servers; links are judged like those of a page. */
async function screenRelations(zip: Zip, part: string, found: FindingList, options: ScreeningOptions): Promise<void> {
  // External workbooks are told once, with what is kept of them.
  if (part.includes('externalLinks/')) return;
  parseXml((await zip.text(part)) ?? '', {
    open(element, { Type, Target, TargetMode }) {
      if (element !== 'Relationship' || TargetMode !== 'External' || !Target || !Type) return;
      const type = Type.split('/').at(-1) ?? '';
      const address = decoded(Target);
      const what = outside[type];
      if (what) {
        const excerpt = `指向文件以外的${what}：${address.slice(0, 60)}`;
        found.add(fileFinding({ kind: 'hidden', severity: 'warn', where: what, excerpt, fix: 'clean' }, options));
      } else if (type === 'hyperlink') {
        const words = placed(screenText(address, { ...options, field: '文件里的链接' }), '文件里的链接', false);
        found.add(...words.map(({ fix: _, ...finding }) => finding));
        const suggestion = whyWrong({ href: address, of: 'link' });
        if (suggestion)
          found.add(
            fileFinding({ kind: 'link', severity: 'warn', where: '文件里的链接', excerpt: address.slice(0, 60), suggestion }, options),
          );
      }
    },
  });
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
