// Takes names out of the properties every office file carries, and places out of its pictures.
import { localName, writeTree, type XmlNode, type Zip } from '#documents';
import { bytesOfPart } from '../files/parts.ts';
import { findNumbers } from '../find-numbers.ts';
import { cleanPicture } from '../images/clean-picture.ts';
import type { Changes } from './changes.ts';
import { type Relation, treeOf } from './rewrite-package.ts';

/** Elements of docProps that are emptied; titles of parts would keep the names of hidden sheets. */
const emptied = new Set([
  'creator',
  'lastModifiedBy',
  'Manager',
  'Company',
  'HyperlinkBase',
  'Template',
  'keywords',
  'description',
  'category',
  'subject',
  'contentStatus',
  'TotalTime',
]);
const dropped = new Set(['TitlesOfParts', 'HeadingPairs', 'HLinks']);

/** Relations of names and previews that are cut. */
export function dropsProperties({ type }: Relation, changes: Changes): boolean {
  if (!changes.wants('metadata') || !['custom-properties', 'thumbnail'].includes(type)) return false;
  changes.note(type === 'thumbnail' ? '删去缩略图' : '删去自定义属性', '文件属性');
  return true;
}

/** New contents of docProps and of pictures; null for every other part. */
export async function cleanCommonPart(zip: Zip, part: string, changes: Changes): Promise<Buffer | string | null> {
  if (!changes.wants('metadata')) return null;
  if (/^docProps\/(?:core|app)\.xml$/.test(part)) return cleanProperties(zip, part, changes);
  if (!/\.(?:jpe?g|png|webp)$/i.test(part)) return null;
  const bytes = await bytesOfPart(zip, part);
  if (!bytes) return null;
  const { content, removed } = cleanPicture(bytes);
  changes.note('删去图片里的拍摄地点、设备和署名等', `图片 ${part.split('/').at(-1)}`, removed);
  return removed > 0 ? content : null;
}

async function cleanProperties(zip: Zip, part: string, changes: Changes): Promise<string> {
  const tree = await treeOf(zip, part);
  const walk = (node: XmlNode) => {
    node.children = node.children.filter((child) => typeof child === 'string' || !dropped.has(localName(child.name)));
    for (const child of node.children) {
      if (typeof child === 'string') continue;
      const words = child.children.filter((one) => typeof one === 'string').join('');
      if ((emptied.has(localName(child.name)) || findNumbers(words).length > 0) && words.trim() !== '') {
        child.children = [];
        changes.note('清空作者、单位等', '文件属性');
      } else walk(child);
    }
  };
  walk(tree);
  return writeTree(tree);
}
