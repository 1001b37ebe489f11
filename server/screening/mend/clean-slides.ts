// Cleans a presentation: slides that are not shown, notes, comments, properties; files embedded as objects are the person's to decide.
import { attributeOf, type Bytes, localName, openZip, writeTree, type XmlNode, type Zip } from '#documents';
import { isHiddenSlide } from '../files/slides.ts';
import type { Changes } from './changes.ts';
import { cleanCommonPart, dropsProperties } from './clean-properties.ts';
import { withoutExternalData } from './clean-word.ts';
import { elements, prune, type Relation, relationsOf, rewritePackage, treeOf } from './rewrite-package.ts';

const cut: Record<string, string> = {
  comments: '删去批注',
  commentAuthors: '删去批注的人名',
  authors: '删去批注的人名',
  customXml: '删去自定义数据',
};

const presentation = 'ppt/presentation.xml';
const slide = /^ppt\/slides\/slide\d+\.xml$/;
const notes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const chart = /^ppt\/charts\/chart[^/]*\.xml$/;

/** The presentation without hidden slides, notes, comments and names. */
export async function cleanSlides(bytes: Bytes, changes: Changes): Promise<Buffer> {
  const zip = await openZip(bytes);
  const wantsHidden = changes.wants('hidden');
  const hidden = wantsHidden ? await hiddenSlides(zip, changes) : new Set<string>();
  for (const part of zip.entries.keys()) if (slide.test(part) && !hidden.has(part)) await leaveObjects(zip, part, changes);
  return rewritePackage(zip, {
    drops: (relation) =>
      dropsProperties(relation, changes) || (wantsHidden && (hidden.has(relation.target) || dropsHidden(relation, changes))),
    rewrite: async (part) => {
      if (part === presentation && hidden.size > 0) return withoutSlides(zip, hidden, changes);
      if (slide.test(part) && hidden.size > 0) return withoutLinks(zip, part, hidden);
      if (notes.test(part) && wantsHidden) return emptyNotes(zip, part, changes);
      if (chart.test(part) && wantsHidden) return withoutExternalData(zip, part);
      return cleanCommonPart(zip, part, changes);
    },
  });
}

/** The slides that go. A presentation of which nothing is shown stays as it is. */
async function hiddenSlides(zip: Zip, changes: Changes): Promise<ReadonlySet<string>> {
  const slides = (await relationsOf(zip, presentation)).filter(({ type }) => type === 'slide').map(({ target }) => target);
  const hidden = new Set<string>();
  for (const part of slides) if (zip.entries.has(part) && (await isHiddenSlide(zip, part))) hidden.add(part);
  if (hidden.size < slides.length) return hidden;
  if (hidden.size > 0) changes.leave('每一张幻灯片都设成了不放映，没有删，请在原文件里处理后另存。');
  return new Set();
}

/** The list of slides, of their sections and of shows that name them. */
async function withoutSlides(zip: Zip, hidden: ReadonlySet<string>, changes: Changes): Promise<string> {
  const gone = await idsLeadingTo(zip, presentation, hidden);
  const tree = await treeOf(zip, presentation);
  const numbers = new Set<string>();
  for (const node of elements(tree, 'sldId')) if (gone.has(relationId(node))) numbers.add(attributeOf(node.open, 'id') ?? '');
  prune(tree, (node) => {
    if (localName(node.name) === 'sld') return gone.has(relationId(node));
    return localName(node.name) === 'sldId' && numbers.has(attributeOf(node.open, 'id') ?? '');
  });
  changes.note('删去不放映的幻灯片', '幻灯片', hidden.size);
  return writeTree(tree);
}

/** Links to a slide that goes. */
async function withoutLinks(zip: Zip, part: string, hidden: ReadonlySet<string>): Promise<string | null> {
  const gone = await idsLeadingTo(zip, part, hidden);
  if (gone.size === 0) return null;
  const tree = await treeOf(zip, part);
  prune(tree, (node) => localName(node.name).startsWith('hlink') && gone.has(relationId(node)));
  return writeTree(tree);
}

async function idsLeadingTo(zip: Zip, from: string, targets: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  return new Set((await relationsOf(zip, from)).filter(({ target }) => targets.has(target)).map(({ id }) => id));
}

function relationId(node: XmlNode): string {
  return /\s(?:\w+:)id\s*=\s*["']([^"']*)["']/.exec(node.open)?.[1] ?? '';
}

async function leaveObjects(zip: Zip, part: string, changes: Changes): Promise<void> {
  if ((await relationsOf(zip, part)).some(({ target }) => target.startsWith('ppt/embeddings/')))
    changes.leave('嵌入的文件没有删，请在原文件里把它换成图片后另存，或者另存为 PDF。');
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

function dropsHidden({ type, target, external, from }: Relation, changes: Changes): boolean {
  const what = type === 'package' && chart.test(from) ? '删去图表背后的表格' : cut[type];
  if (!what) return false;
  changes.note(what, external ? '文件内部' : (target.split('/').at(-1) ?? '文件内部'));
  return true;
}
