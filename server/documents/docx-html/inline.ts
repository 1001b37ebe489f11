// The inside of a paragraph: runs with their emphasis, links, pictures, notes.
import { escaped } from './escaped.ts';
import type { Part } from './part.ts';
import { below, childrenOf, type Element, everyBelow, textOf, valueBelow } from './tree.ts';

/** HTML of everything inside, emphasis of neighbouring runs joined. */
export function inlineHtml(of: Element, part: Part): string {
  return joined(inlineParts(of, part));
}

/** What stands around the text, outermost first: `strong u`. */
interface Piece {
  html: string;
  marks: string;
}

const dropped = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'w:commentReference', 'w:annotationRef']);

function inlineParts(of: Element, part: Part): Piece[] {
  return childrenOf(of).flatMap((one): Piece[] => {
    if (one.name === 'w:del' || one.name === 'w:moveFrom') part.tally.add('deletion');
    if (dropped.has(one.name)) return [];
    if (one.name === 'w:ins' || one.name === 'w:moveTo') part.tally.add('insertion');
    if (one.name === 'w:r') return runPieces(one, part);
    if (one.name === 'w:hyperlink') return [{ html: linkHtml(one, part), marks: '' }];
    if (one.name === 'm:oMath' || one.name === 'm:oMathPara') {
      part.tally.add('formula');
      return [{ html: escaped([...everyBelow(one, 'm:t')].map(textOf).join('')), marks: '' }];
    }
    return inlineParts(one, part);
  });
}

function linkHtml(link: Element, part: Part): string {
  const words = inlineHtml(link, part);
  const address = part.targets.get(link.attributes['r:id'] ?? '')?.target ?? '';
  return /^(https?:|mailto:|tel:)/i.test(address) && words !== '' ? `<a href="${escaped(address)}">${words}</a>` : words;
}

function runPieces(run: Element, part: Part): Piece[] {
  const look = below(run, 'w:rPr');
  if (isOn(look, 'w:vanish') || isOn(look, 'w:webHidden')) {
    if ([...everyBelow(run, 'w:t')].some((one) => textOf(one).trim() !== '')) part.tally.add('hiddenText');
    return [];
  }
  const marks = marksOf(look);
  return childrenOf(run).flatMap((one): Piece[] => {
    const html = runChild(one, part);
    return html === '' ? [] : [{ html, marks: html.startsWith('<img') ? '' : marks }];
  });
}

function runChild(one: Element, part: Part): string {
  switch (one.name) {
    case 'w:t':
      return escaped(textOf(one));
    case 'w:tab':
    case 'w:ptab':
      return '　';
    case 'w:br':
      return one.attributes['w:type'] === 'page' ? '' : '<br>';
    case 'w:cr':
      return '<br>';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return escaped(String.fromCodePoint(Number.parseInt(one.attributes['w:char'] ?? '25a1', 16)).replace(/[\ue000-\uf8ff]/g, '□'));
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return part.note(one.name, one.attributes['w:id'] ?? '');
    case 'w:commentReference':
      return '';
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      return part.drawing(one);
    default:
      return '';
  }
}

function marksOf(look: Element | undefined): string {
  const raised = valueBelow(look, 'w:vertAlign');
  const underlined = below(look, 'w:u') !== undefined && valueBelow(look, 'w:u') !== 'none';
  const names = [
    isOn(look, 'w:b') && 'strong',
    isOn(look, 'w:i') && 'em',
    underlined && 'u',
    isOn(look, 'w:strike') && 's',
    raised === 'superscript' && 'sup',
    raised === 'subscript' && 'sub',
  ];
  return names.filter(Boolean).join(' ');
}

function isOn(look: Element | undefined, name: string): boolean {
  const found = below(look, name);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1');
}

/** Word cuts a sentence into many runs: those that look alike become one. */
function joined(pieces: readonly Piece[]): string {
  let out = '';
  for (let at = 0; at < pieces.length; ) {
    const { marks } = pieces[at]!;
    let html = '';
    while (at < pieces.length && pieces[at]!.marks === marks) html += pieces[at++]!.html;
    const names = marks === '' || html.trim() === '' ? [] : marks.split(' ');
    out +=
      names.map((name) => `<${name}>`).join('') +
      html +
      names
        .map((name) => `</${name}>`)
        .reverse()
        .join('');
  }
  return out;
}
