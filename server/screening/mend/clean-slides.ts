// Cleans a presentation: notes, comments and properties; hidden slides and embedded files are the person's to decide.
import { type Bytes, localName, openZip, writeTree, type XmlNode, type Zip } from '#documents';
import type { Changes } from './changes.ts';
import { cleanCommonPart, dropsProperties } from './clean-properties.ts';
import { type Relation, rewritePackage, treeOf } from './rewrite-package.ts';

const cut: Record<string, string> = {
  comments: '删去批注',
  commentAuthors: '删去批注的人名',
  authors: '删去批注的人名',
  customXml: '删去自定义数据',
};

const notes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

/** The presentation without notes, comments and names. */
export async function cleanSlides(bytes: Bytes, changes: Changes): Promise<Buffer> {
  const zip = await openZip(bytes);
  const names = [...zip.entries.keys()];
  if (names.some((name) => name.startsWith('ppt/embeddings/')))
    changes.leave('嵌入的文件没有删，请在原文件里把它换成图片后另存，或者另存为 PDF。');
  return rewritePackage(zip, {
    drops: (relation) => dropsProperties(relation, changes) || (changes.wants('hidden') && dropsHidden(relation, changes)),
    rewrite: (part) => (notes.test(part) && changes.wants('hidden') ? emptyNotes(zip, part, changes) : cleanCommonPart(zip, part, changes)),
  });
}

/** The page of notes stays, for its slide refers to it; its words go. */
async function emptyNotes(zip: Zip, part: string, changes: Changes): Promise<string> {
  const tree = await treeOf(zip, part);
  const emptied = emptyTexts(tree);
  if (emptied) changes.note('删去演讲备注', `第${/\d+/.exec(part)?.[0]}张幻灯片`);
  return writeTree(tree);
}

/** Whether there was a word. */
function emptyTexts(node: XmlNode): boolean {
  let had = false;
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (localName(child.name) === 't') {
      had ||= child.children.join('').trim() !== '';
      child.children = [];
    } else had = emptyTexts(child) || had;
  }
  return had;
}

function dropsHidden({ type, target, external }: Relation, changes: Changes): boolean {
  const what = cut[type];
  if (!what) return false;
  changes.note(what, external ? '文件内部' : (target.split('/').at(-1) ?? '文件内部'));
  return true;
}
