// Cleans a presentation: comments and properties; notes, hidden slides and embedded files are the person's to decide.
import { type Bytes, openZip } from '#documents';
import type { Changes } from './changes.ts';
import { cleanCommonPart, dropsProperties } from './clean-properties.ts';
import { type Relation, rewritePackage } from './rewrite-package.ts';

const cut: Record<string, string> = {
  comments: '删去批注',
  commentAuthors: '删去批注的人名',
  authors: '删去批注的人名',
  customXml: '删去自定义数据',
};

/** The presentation without comments and names. */
export async function cleanSlides(bytes: Bytes, changes: Changes): Promise<Buffer> {
  const zip = await openZip(bytes);
  const names = [...zip.entries.keys()];
  if (names.some((name) => name.startsWith('ppt/notesSlides/'))) changes.leave('演讲备注没有删，请在原文件里删去后另存，或者另存为 PDF。');
  if (names.some((name) => name.startsWith('ppt/embeddings/')))
    changes.leave('嵌入的文件没有删，请在原文件里把它换成图片后另存，或者另存为 PDF。');
  return rewritePackage(zip, {
    drops: (relation) => dropsProperties(relation, changes) || (changes.wants('hidden') && dropsHidden(relation, changes)),
    rewrite: (part) => cleanCommonPart(zip, part, changes),
  });
}

function dropsHidden({ type, target, external }: Relation, changes: Changes): boolean {
  const what = cut[type];
  if (!what) return false;
  changes.note(what, external ? '文件内部' : (target.split('/').at(-1) ?? '文件内部'));
  return true;
}
