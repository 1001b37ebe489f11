// Masks numbers and columns in the text of a Word document; a hidden digit becomes an asterisk in its own run.
import { type Bytes, decodeXml, encodeXml, localName, openZip, writeTree, type XmlNode } from '#documents';
import { kindNames, type Mark, type ScreeningOptions } from '../finding.ts';
import { hiddenMarks } from '../mask.ts';
import { screenText } from '../screen-text.ts';
import type { Changes } from './changes.ts';
import { isMasked, listsIn, RowMask } from './mask-rows.ts';
import { rewritePackage, treeOf } from './rewrite-package.ts';

const texts = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** The document with numbers and columns masked. */
export async function maskWord(bytes: Bytes, name: string, changes: Changes, options: ScreeningOptions): Promise<Buffer> {
  const zip = await openZip(bytes);
  return rewritePackage(zip, {
    drops: () => false,
    rewrite: async (part) => {
      if (!texts.test(part)) return null;
      const tree = await treeOf(zip, part);
      await maskBlocks(tree, name, changes, options);
      return writeTree(tree);
    },
  });
}

async function maskBlocks(node: XmlNode, about: string, changes: Changes, options: ScreeningOptions): Promise<void> {
  let above = about;
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    const name = localName(child.name);
    if (name === 'tbl') await maskTable(child, above, changes, options);
    if (name === 'p') {
      const words = wordsOf(child);
      const text = textOf(words);
      if (text.trim() !== '') above = `${about} ${text}`;
      if (!inTable.has(child)) maskParagraph(words, text, changes, options);
    }
    await maskBlocks(child, above, changes, options);
  }
}

/** Paragraphs of cells are masked with their row, where a number may lie over several cells. */
const inTable = new WeakSet<XmlNode>();

function maskParagraph(words: XmlNode[], text: string, changes: Changes, options: ScreeningOptions): void {
  const findings = screenText(text, options).filter((one) => isMasked(one, changes));
  for (const finding of findings) changes.note(`遮盖${kindNames[finding.kind]}`, '正文');
  putMarks(
    words,
    findings.flatMap((finding) => hiddenMarks(finding.kind, finding.marks)),
  );
}

async function maskTable(table: XmlNode, about: string, changes: Changes, options: ScreeningOptions): Promise<void> {
  const rows = childrenNamed(table, 'tr').map((row, at) => {
    const cells = childrenNamed(row, 'tc').map((cell) => childrenNamed(cell, 'p').flatMap(wordsOf));
    return { number: at + 1, nodes: cells, cells: cells.map((words) => textOf(words).trim()) };
  });
  const lists = await listsIn(rows, about);
  const mask = new RowMask(lists, '表格', changes, options);
  for (const row of childrenNamed(table, 'tr'))
    for (const cell of childrenNamed(row, 'tc')) for (const paragraph of childrenNamed(cell, 'p')) inTable.add(paragraph);
  for (const row of rows) {
    for (const [column, text] of mask.row(row)) setText(row.nodes[column] ?? [], text);
  }
}

/** The text goes into the first run as far as lengths differ; with equal lengths each run keeps its part. */
function setText(words: XmlNode[], text: string): void {
  const old = textOf(words);
  const offset = old.length - old.trimStart().length;
  if (old.trim().length === text.length) {
    putMarks(
      words,
      [...text].flatMap((sign, at): Mark[] => (sign === '*' && old[at + offset] !== '*' ? [[at + offset, at + offset + 1]] : [])),
    );
    return;
  }
  words.forEach((node, at) => {
    node.children = at === 0 ? [encodeXml(text)] : [];
  });
}

/** Replaces each marked stretch by one asterisk, wherever runs begin and end. */
function putMarks(words: readonly XmlNode[], marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  let start = 0;
  for (const node of words) {
    const text = decodeXml(node.children.join(''));
    const end = start + text.length;
    const own = marks.filter(([from, to]) => from < end && to > start);
    if (own.length > 0) {
      let out = '';
      let at = 0;
      for (const [from, to] of [...own].sort((a, b) => a[0] - b[0])) {
        out += text.slice(at, Math.max(at, from - start)) + (from >= start ? '*' : '');
        at = Math.max(at, to - start);
      }
      node.children = [encodeXml(out + text.slice(at))];
    }
    start = end;
  }
}

/** The text elements of a paragraph, those of boxes standing in it not counted. */
function wordsOf(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string' || localName(child.name) === 'txbxContent') return [];
    return localName(child.name) === 't' ? [child] : wordsOf(child);
  });
}

function textOf(words: readonly XmlNode[]): string {
  return words.map((node) => decodeXml(node.children.join(''))).join('');
}

function childrenNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string' && localName(child.name) === name);
}
