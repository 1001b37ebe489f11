// Cleans a Word document: what does not stand on its pages does not leave with it.
import { type Bytes, localName, openZip, vanishedStyles, writeTree, type Zip } from '#documents';
import type { Changes } from './changes.ts';
import { cleanCommonPart, dropsProperties } from './clean-properties.ts';
import { cleanWordText } from './clean-word-text.ts';
import { prune, type Relation, rewritePackage, treeOf } from './rewrite-package.ts';

const texts: readonly [RegExp, string][] = [
  [/^word\/document\d*\.xml$/, '正文'],
  [/^word\/header\d*\.xml$/, '页眉'],
  [/^word\/footer\d*\.xml$/, '页脚'],
  [/^word\/(?:footnotes|endnotes)\.xml$/, '脚注'],
];
/** By the last word of a relation's type. */
const cut: Record<string, string> = {
  comments: '删去批注',
  commentsExtended: '删去批注',
  commentsIds: '删去批注',
  commentsExtensible: '删去批注',
  people: '删去批注和修订的人名',
  glossaryDocument: '删去构建基块（自动图文集）',
  customXml: '删去自定义数据',
  attachedTemplate: '删去外部模板的地址',
  mailMergeSource: '删去邮件合并的数据来源',
  mailMergeHeaderSource: '删去邮件合并的数据来源',
  oleObject: '删去嵌入的文件（留下图样）',
  package: '删去嵌入的文件（留下图样）',
};
const settings = new Set(['attachedTemplate', 'mailMerge', 'docVars']);

/** The document with hidden content taken out; what can be seen stays as it is. */
export async function cleanWord(bytes: Bytes, changes: Changes): Promise<Buffer> {
  const zip = await openZip(bytes);
  const hidden = changes.wants('hidden');
  const vanished = vanishedStyles((await zip.text('word/styles.xml')) ?? '');
  if ([...zip.entries.keys()].some((part) => /afchunk/i.test(part)))
    changes.leave('文档里并入了别的文件（altChunk），不能自动清理，请用 Word 打开后另存一份再检查。');
  return rewritePackage(zip, {
    drops: (relation) => dropsProperties(relation, changes) || (hidden && dropsHidden(relation, changes)),
    rewrite: async (part) => {
      const where = texts.find(([pattern]) => pattern.test(part))?.[1];
      if (hidden && where) return cleanText(zip, part, vanished, where, changes);
      if (hidden && part === 'word/settings.xml') return cleanSettings(zip, part, changes);
      if (hidden && /\/charts\/chart[^/]*\.xml$/.test(part)) return withoutExternalData(zip, part);
      return cleanCommonPart(zip, part, changes);
    },
  });
}

function dropsHidden({ type, external, target }: Relation, changes: Changes): boolean {
  const what = cut[type];
  if (!what) return false;
  changes.note(what, external ? '文件内部' : (target.split('/').at(-1) ?? '文件内部'));
  return true;
}

async function cleanText(zip: Zip, part: string, vanished: ReadonlySet<string>, where: string, changes: Changes): Promise<string> {
  const tree = await treeOf(zip, part);
  cleanWordText(tree, vanished, where, changes);
  return writeTree(tree);
}

async function cleanSettings(zip: Zip, part: string, changes: Changes): Promise<string> {
  const tree = await treeOf(zip, part);
  changes.note(
    '删去模板、邮件合并和文档变量的设置',
    '文件内部',
    prune(tree, (node) => settings.has(localName(node.name))),
  );
  return writeTree(tree);
}

/** A chart is drawn from what it keeps itself; the workbook behind it is not needed to see it. */
export async function withoutExternalData(zip: Zip, part: string): Promise<string> {
  const tree = await treeOf(zip, part);
  prune(tree, (node) => localName(node.name) === 'externalData');
  return writeTree(tree);
}
