// What a Word document's styles mean for the text: which paragraphs are headings, which belong to a table of contents, which are numbered.
import { below, childrenOf, type Element, valueBelow } from './tree.ts';

export interface Style {
  /** 1 to 4; null for a plain paragraph. */
  heading: number | null;
  isTitle: boolean;
  isContents: boolean;
  numId: string | undefined;
  numLevel: number | undefined;
  align: string | undefined;
}

export const plainStyle: Style = {
  heading: null,
  isTitle: false,
  isContents: false,
  numId: undefined,
  numLevel: undefined,
  align: undefined,
};

/** The meaning of each style by its id, with what it inherits. */
export function stylesOf(root: Element | null): Map<string, Style> {
  const all = root ? childrenOf(below(root, 'w:styles') ?? root, 'w:style') : [];
  const byId = new Map(all.map((one) => [one.attributes['w:styleId'] ?? '', one]));
  const read = new Map<string, Style>();
  const styleOf = (id: string, depth = 0): Style => {
    const known = read.get(id);
    const element = byId.get(id);
    if (known || !element || depth > 20) return known ?? plainStyle;
    const base = valueBelow(element, 'w:basedOn');
    const style = meaning(element, base === undefined ? plainStyle : styleOf(base, depth + 1));
    read.set(id, style);
    return style;
  };
  for (const id of byId.keys()) styleOf(id);
  return read;
}

function meaning(element: Element, inherited: Style): Style {
  const name = (valueBelow(element, 'w:name') ?? '').toLowerCase();
  const paragraph = below(element, 'w:pPr');
  const outline = Number(valueBelow(paragraph, 'w:outlineLvl') ?? Number.NaN);
  const named = /^(?:heading|标题)\s*([1-9])$/.exec(name)?.[1];
  const level = named ? Number(named) : Number.isInteger(outline) && outline < 9 ? outline + 1 : null;
  return {
    heading: level === null ? inherited.heading : Math.min(level, 4),
    isTitle: /^(title|标题)$/.test(name) || inherited.isTitle,
    isContents: /^(toc|目录)\s*\d?/.test(name),
    numId: valueBelow(paragraph, 'w:numPr', 'w:numId') ?? inherited.numId,
    numLevel: numberOr(valueBelow(paragraph, 'w:numPr', 'w:ilvl'), inherited.numLevel),
    align: valueBelow(paragraph, 'w:jc') ?? inherited.align,
  };
}

function numberOr(text: string | undefined, otherwise: number | undefined): number | undefined {
  return text === undefined ? otherwise : Number(text);
}
