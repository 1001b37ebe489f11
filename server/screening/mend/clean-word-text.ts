// Takes what is hidden out of the text of a Word document: accepts insertions, drops deletions, comments, and words nobody sees.
import { attributeOf, isNearWhite, localName, type XmlNode } from '#documents';
import type { Changes } from './changes.ts';

/** Where a node stands. */
interface Around {
  /** A colour lies behind the text, or may. */
  shaded: boolean;
  parent: string;
}

const deletions = new Set(['del', 'moveFrom']);
const insertions = new Set(['ins', 'moveTo']);
const formerFormats = new Set(
  'rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tcPrChange trPrChange tblGridChange numberingChange cellIns cellDel cellMerge'.split(
    ' ',
  ),
);
const marks = new Set(
  'commentRangeStart commentRangeEnd commentReference moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd'.split(
    ' ',
  ),
);
const words = new Set(['t', 'sym', 'noBreakHyphen', 'tab', 'ptab']);

/** Cleans a part in place. `vanished` are the styles whose text is hidden. */
export function cleanWordText(root: XmlNode, vanished: ReadonlySet<string>, where: string, changes: Changes): void {
  const clean = (node: XmlNode, around: Around): void => {
    const own = { shaded: around.shaded || isShaded(node), parent: localName(node.name) };
    node.children = node.children.flatMap((child) => (typeof child === 'string' ? [child] : cleaned(child, own)));
  };
  const cleaned = (node: XmlNode, around: Around): (XmlNode | string)[] => {
    const name = localName(node.name);
    if (deletions.has(name)) {
      changes.note('删去修订中已删除的内容', where);
      return [];
    }
    if (insertions.has(name)) return accepted(node, around);
    if (formerFormats.has(name) || marks.has(name)) {
      if (name === 'commentReference') changes.note('删去批注', where);
      return [];
    }
    if (name === 'AlternateContent') dropOtherWords(node, where, changes);
    if (name === 'OLEObject' || name === 'dataBinding') return dropped(name);
    if (name === 'tr' && isDeletedRow(node)) {
      changes.note('删去修订中已删除的行', where);
      return [];
    }
    const deletedMark = name === 'p' && hasDeletedMark(node);
    clean(node, around);
    if (name === 'r') return withoutHiddenWords(node, around);
    if (deletedMark && around.parent !== 'tc' && !hasContent(node)) return [];
    return [node];
  };
  const accepted = (node: XmlNode, around: Around): (XmlNode | string)[] => {
    if (node.children.length > 0) changes.note('接受修订中插入的内容', where);
    clean(node, around);
    return node.children;
  };
  const dropped = (name: string): (XmlNode | string)[] => {
    if (name === 'OLEObject') changes.note('删去嵌入的文件（留下图样）', where);
    return [];
  };
  const withoutHiddenWords = (run: XmlNode, around: Around): (XmlNode | string)[] => {
    const why = hiddenBy(run, vanished, around.shaded);
    if (!why || !run.children.some((child) => typeof child !== 'string' && words.has(localName(child.name)))) return [run];
    run.children = run.children.filter((child) => typeof child === 'string' || !words.has(localName(child.name)));
    changes.note(`删去${why}`, where);
    return run.children.some((child) => typeof child !== 'string' && localName(child.name) !== 'rPr') ? [run] : [];
  };
  markHiddenParagraphs(root, vanished);
  clean(root, { shaded: false, parent: '' });
}

/** The copy for older programs goes when it says something else than what is seen. */
function dropOtherWords(node: XmlNode, where: string, changes: Changes): void {
  const seen = node.children.map((one) => (typeof one !== 'string' && localName(one.name) === 'Choice' ? wordsOf(one) : '')).join('');
  node.children = node.children.filter((one) => {
    if (typeof one === 'string' || localName(one.name) !== 'Fallback' || seen.includes(wordsOf(one))) return true;
    changes.note('删去与所见不同的旧版文本框', where);
    return false;
  });
}

function wordsOf(node: XmlNode): string {
  if (localName(node.name) === 't') return node.children.join('');
  return node.children.map((one) => (typeof one === 'string' ? '' : wordsOf(one))).join('');
}

/** A paragraph in a hidden style hides all its runs: each is given the sign of hidden text. */
function markHiddenParagraphs(node: XmlNode, vanished: ReadonlySet<string>): void {
  if (vanished.size === 0) return;
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    const style = localName(child.name) === 'p' ? property(child, 'pPr', 'pStyle') : undefined;
    if (style && vanished.has(attributeOf(style.open, 'w:val') ?? '')) {
      for (const run of child.children) if (typeof run !== 'string' && localName(run.name) === 'r') hideRun(run);
    }
    markHiddenParagraphs(child, vanished);
  }
}

function hideRun(run: XmlNode): void {
  const vanish: XmlNode = { name: 'w:vanish', open: '<w:vanish/>', children: [], empty: true };
  const own = child(run, 'rPr');
  if (own) own.children.push(vanish);
  else run.children.unshift({ name: 'w:rPr', open: '<w:rPr>', children: [vanish], empty: false });
}

function hiddenBy(run: XmlNode, vanished: ReadonlySet<string>, shaded: boolean): string {
  const vanish = property(run, 'rPr', 'vanish');
  const style = property(run, 'rPr', 'rStyle');
  if ((vanish && isOn(vanish)) || (style && vanished.has(attributeOf(style.open, 'w:val') ?? ''))) return '隐藏文字';
  const size = property(run, 'rPr', 'sz');
  if (size && Number(attributeOf(size.open, 'w:val')) <= 2) return '极小的文字';
  const colour = property(run, 'rPr', 'color');
  const white = colour && isNearWhite(attributeOf(colour.open, 'w:val') ?? '');
  return white && !shaded && !isShaded(run) && !property(run, 'rPr', 'highlight') ? '白底上的白字' : '';
}

function isShaded(node: XmlNode): boolean {
  const name = localName(node.name);
  if (name === 'txbxContent') return true;
  if (name === 'tbl' && property(node, 'tblPr', 'tblStyle')) return true;
  const shading = property(node, `${name}Pr`, 'shd') ?? property(node, `${name}Pr`, 'highlight');
  if (!shading) return false;
  if (localName(shading.name) === 'highlight') return true;
  const fill = attributeOf(shading.open, 'w:fill');
  return (fill !== undefined && !/^(?:auto|FFFFFF)$/i.test(fill)) || attributeOf(shading.open, 'w:themeFill') !== undefined;
}

function isDeletedRow(row: XmlNode): boolean {
  return property(row, 'trPr', 'del') !== undefined;
}

function hasDeletedMark(paragraph: XmlNode): boolean {
  const properties = child(paragraph, 'pPr');
  return !!properties && property(properties, 'rPr', 'del') !== undefined;
}

function hasContent(node: XmlNode): boolean {
  return node.children.some(
    (one) =>
      typeof one !== 'string' &&
      (['t', 'drawing', 'pict', 'object', 'br', 'sectPr', 'fldChar', 'footnoteReference'].includes(localName(one.name)) || hasContent(one)),
  );
}

function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((one): one is XmlNode => typeof one !== 'string' && localName(one.name) === name);
}

function property(node: XmlNode, group: string, name: string): XmlNode | undefined {
  const properties = child(node, group);
  return properties && child(properties, name);
}

function isOn(node: XmlNode): boolean {
  return !['0', 'false', 'none'].includes(attributeOf(node.open, 'w:val') ?? '1');
}
