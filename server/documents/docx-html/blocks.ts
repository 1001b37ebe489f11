// Paragraphs and tables of a Word document as HTML.
import { escaped } from './escaped.ts';
import { inlineHtml } from './inline.ts';
import type { Label } from './numbering.ts';
import type { Part } from './part.ts';
import { below, childrenOf, type Element, everyBelow, valueBelow } from './tree.ts';

export interface Block {
  html: string;
  /** Of a paragraph: its plain words, for telling the title. */
  text: string;
  centered: boolean;
  isTitle: boolean;
}

/** Everything of a body or a cell, in order. */
export function blocksOf(of: Element, part: Part, inCell = false): Block[] {
  const blocks: Block[] = [];
  let list: string[] = [];
  const endList = () => {
    if (list.length > 0) blocks.push(plainBlock(`<ul>${list.map((one) => `<li><p>${one}</p></li>`).join('')}</ul>`));
    list = [];
  };
  for (const one of flowOf(of, part)) {
    if (one.name === 'w:tbl') {
      endList();
      blocks.push(plainBlock(tableHtml(one, part)));
      continue;
    }
    const paragraph = readParagraph(one, part, inCell);
    if (paragraph.bullet) list.push(paragraph.html);
    else if (paragraph.html !== '') {
      endList();
      blocks.push(paragraphBlock(paragraph));
    }
    for (const box of part.boxes.splice(0)) {
      endList();
      blocks.push(...blocksOf(box, part, inCell));
    }
  }
  endList();
  return blocks;
}

/** Paragraphs and tables, also those inside content controls and tracked changes; without the table of contents. */
function flowOf(of: Element, part: Part): Element[] {
  return childrenOf(of).flatMap((one): Element[] => {
    if (one.name === 'w:p' || one.name === 'w:tbl') return [one];
    if (one.name === 'w:sdt') {
      if (/table of contents/i.test([...everyBelow(one, 'w:docPartGallery')][0]?.attributes['w:val'] ?? '')) {
        part.tally.add('contents');
        return [];
      }
      return flowOf(below(one, 'w:sdtContent') ?? one, part);
    }
    if (one.name === 'w:ins' || one.name === 'w:moveTo' || one.name === 'w:customXml' || one.name === 'w:smartTag')
      return flowOf(one, part);
    return [];
  });
}

interface Paragraph {
  html: string;
  tag: string;
  align: 'center' | 'right' | null;
  bullet: boolean;
  isTitle: boolean;
}

function readParagraph(of: Element, part: Part, inCell: boolean): Paragraph {
  const look = below(of, 'w:pPr');
  const style = part.style(valueBelow(look, 'w:pStyle'));
  if (style.isContents) {
    part.tally.add('contents');
    return { html: '', tag: 'p', align: null, bullet: false, isTitle: false };
  }
  const label = labelOf(look, style, part);
  const words = trimmed(inlineHtml(of, part));
  const html = words === '' || !label?.text ? words : `${escaped(label.text)}${words}`;
  const outline = Number(valueBelow(look, 'w:outlineLvl') ?? Number.NaN);
  const heading = style.isTitle ? 1 : Number.isInteger(outline) && outline < 4 ? outline + 1 : style.heading;
  const side = valueBelow(look, 'w:jc') ?? style.align;
  return {
    html,
    tag: heading !== null && !inCell && words !== '' ? `h${heading + 1}` : 'p',
    align: side === 'center' ? 'center' : side === 'right' || side === 'end' ? 'right' : null,
    bullet: label?.text === null && words !== '' && !inCell,
    isTitle: style.isTitle,
  };
}

function labelOf(look: Element | undefined, style: ReturnType<Part['style']>, part: Part): Label | undefined {
  const numId = valueBelow(look, 'w:numPr', 'w:numId') ?? style.numId;
  if (numId === undefined || numId === '0') return undefined;
  return part.numbering.next(numId, Number(valueBelow(look, 'w:numPr', 'w:ilvl') ?? style.numLevel ?? 0));
}

/** Blanks that only indented the first line go: the page indents by itself. */
function trimmed(html: string): string {
  const start = withoutBlankEnd(html.replace(/^(?:[\s　]|<br>)+/, ''));
  return start.replace(/<[^>]*>/g, '').replace(/[\s　]/g, '') === '' && !start.includes('<img') ? '' : start;
}

/** Step by step: a pattern would look through a run of blanks from each of its places. */
function withoutBlankEnd(html: string): string {
  let end = html.length;
  for (let step = 1; step > 0; end -= step) step = html.startsWith('<br>', end - 4) ? 4 : Number(/\s/.test(html.charAt(end - 1)));
  return html.slice(0, end);
}

function paragraphBlock({ html, tag, align, isTitle }: Paragraph): Block {
  const side = align ? ` class="align-${align}"` : '';
  const text = html.replace(/<br>/g, '').replace(/<[^>]*>/g, '');
  // A picture on a line of its own stands for itself.
  if (text.trim() === '' && html.includes('<img')) return plainBlock(html.replace(/<(?!img)[^>]*>/g, ''));
  return { html: `<${tag}${side}>${html}</${tag}>`, text, centered: align === 'center', isTitle };
}

function plainBlock(html: string): Block {
  return { html, text: '', centered: false, isTitle: false };
}

interface Cell {
  element: Element;
  across: number;
  down: number;
  /** It goes on the cell above. */
  goesOn: boolean;
}

function tableHtml(table: Element, part: Part): string {
  const rows = rowsOf(table).map(cellsOf);
  joinDown(rows);
  const lines = rows.map(
    (cells) =>
      `<tr>${cells
        .filter((cell) => !cell.goesOn)
        .map((cell) => cellHtml(cell, part))
        .join('')}</tr>`,
  );
  return `<table><tbody>${lines.join('')}</tbody></table>`;
}

/** Rows, also those inside content controls; rows a tracked change took away are gone. */
function rowsOf(table: Element): Element[] {
  return childrenOf(table).flatMap((one): Element[] => {
    if (one.name === 'w:tr') return below(one, 'w:trPr', 'w:del') ? [] : [one];
    return one.name === 'w:sdt' || one.name === 'w:sdtContent' ? rowsOf(one) : [];
  });
}

function cellsOf(row: Element): Cell[] {
  return childrenOf(row).flatMap((one): Cell[] => {
    if (one.name === 'w:sdt' || one.name === 'w:sdtContent') return cellsOf(one);
    if (one.name !== 'w:tc') return [];
    const look = below(one, 'w:tcPr');
    const merge = below(look, 'w:vMerge');
    return [
      {
        element: one,
        across: Number(valueBelow(look, 'w:gridSpan') ?? 1),
        down: 1,
        goesOn: merge !== undefined && merge.attributes['w:val'] !== 'restart',
      },
    ];
  });
}

/** A cell that goes on downwards counts its rows, by the grid's columns. */
function joinDown(rows: readonly Cell[][]): void {
  const above = new Map<number, Cell>();
  for (const cells of rows) {
    let column = 0;
    for (const cell of cells) {
      const upper = above.get(column);
      if (cell.goesOn && upper) upper.down++;
      else {
        cell.goesOn = false;
        above.set(column, cell);
      }
      column += cell.across;
    }
  }
}

function cellHtml({ element, across, down }: Cell, part: Part): string {
  const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
  const inside = blocksOf(element, part, true)
    .map((block) => block.html)
    .join('');
  return `<td${spans}>${inside || '<p></p>'}</td>`;
}
