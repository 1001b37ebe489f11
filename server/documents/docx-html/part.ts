// What reading the body needs from the rest of the document: styles, numbers, targets of links and pictures, notes.
import type { Zip } from '../zip.ts';
import { escaped } from './escaped.ts';
import { Numbering } from './numbering.ts';
import { plainStyle, type Style, stylesOf } from './styles.ts';
import { Tally } from './told.ts';
import { below, childrenOf, type Element, everyBelow, textOf, treeOf } from './tree.ts';

export interface Picture {
  /** In the container: word/media/image1.png */
  path: string;
  alt: string;
}

interface Target {
  target: string;
  external: boolean;
}

const shown = /\.(png|jpe?g|gif|webp)$/i;
/** Where a picture will stand until it is stored. */
export const pictureMark = 'files/docx-picture-';

export class Part {
  readonly tally = new Tally();
  readonly pictures: Picture[] = [];
  readonly notes: string[] = [];
  /** Text boxes of the paragraph being read: they follow it. */
  boxes: Element[] = [];
  readonly numbering: Numbering;
  readonly targets: ReadonlyMap<string, Target>;
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #noteTexts: ReadonlyMap<string, string>;

  private constructor(of: { numbering: Numbering; targets: Map<string, Target>; styles: Map<string, Style>; notes: Map<string, string> }) {
    this.numbering = of.numbering;
    this.targets = of.targets;
    this.#styles = of.styles;
    this.#noteTexts = of.notes;
  }

  static async read(zip: Zip): Promise<Part> {
    const tree = async (name: string) => {
      const xml = await zip.text(name);
      return xml === null ? null : treeOf(xml);
    };
    const notes = new Map([
      ...notesOf(await tree('word/footnotes.xml'), 'w:footnote'),
      ...notesOf(await tree('word/endnotes.xml'), 'w:endnote'),
    ]);
    const part = new Part({
      numbering: new Numbering(await tree('word/numbering.xml')),
      targets: targetsOf(await tree('word/_rels/document.xml.rels')),
      styles: stylesOf(await tree('word/styles.xml')),
      notes,
    });
    const comments = await tree('word/comments.xml');
    if (comments) part.tally.add('comment', [...everyBelow(comments, 'w:comment')].length);
    return part;
  }

  style(id: string | undefined): Style {
    return this.#styles.get(id ?? '') ?? plainStyle;
  }

  /** The mark of a note; its text is kept for the end. */
  note(name: string, id: string): string {
    const text = this.#noteTexts.get(`${name.replace('Reference', '')} ${id}`);
    if (text === undefined) return '';
    this.tally.add('footnote');
    this.notes.push(text);
    return `<sup>[${this.notes.length}]</sup>`;
  }

  /** A picture, or nothing and a word about it. Of two ways to draw the same the first is read. */
  drawing(of: Element): string {
    const one = of.name === 'mc:AlternateContent' ? (below(of, 'mc:Choice') ?? of) : of;
    const boxes = [...everyBelow(one, 'w:txbxContent')];
    if (boxes.length > 0) {
      this.boxes.push(...boxes);
      this.tally.add('textBox', boxes.length);
      return '';
    }
    const blips = [...everyBelow(one, 'a:blip'), ...everyBelow(one, 'v:imagedata')];
    if (blips.length === 0) {
      const embedded = [...everyBelow(one, 'o:OLEObject')].length > 0;
      this.tally.add(embedded ? 'object' : 'drawing');
      return '';
    }
    const alt = describing([...everyBelow(one, 'wp:docPr')][0]?.attributes.descr ?? '');
    return blips.map((blip) => this.#picture(blip, alt)).join('');
  }

  #picture(blip: Element, alt: string): string {
    const found = this.targets.get(blip.attributes['r:embed'] ?? blip.attributes['r:id'] ?? '');
    if (!found || found.external) {
      this.tally.add('linkedPicture');
      return '';
    }
    const path = found.target.startsWith('/') ? found.target.slice(1) : `word/${found.target}`;
    if (!shown.test(path)) {
      this.tally.add('picture');
      return '';
    }
    this.pictures.push({ path, alt });
    return `<img src="${pictureMark}${this.pictures.length - 1}" alt="${escaped(alt)}">`;
  }
}

/** Word fills in where the picture lay on somebody's disk; that describes nothing. */
function describing(words: string): string {
  return /[\\/]|\.(png|jpe?g|gif|bmp|webp)$|^(图片|图形|Picture|Image)\s*\d*$/i.test(words.trim()) ? '' : words.trim();
}

function targetsOf(root: Element | null): Map<string, Target> {
  const all = root ? childrenOf(below(root, 'Relationships') ?? root, 'Relationship') : [];
  return new Map(
    all.map(({ attributes }) => [attributes.Id ?? '', { target: attributes.Target ?? '', external: attributes.TargetMode === 'External' }]),
  );
}

function notesOf(root: Element | null, name: string): [string, string][] {
  return root
    ? [...everyBelow(root, name)]
        .filter((one) => one.attributes['w:type'] === undefined)
        .map((one) => [`${name} ${one.attributes['w:id']}`, [...everyBelow(one, 'w:t')].map(textOf).join('').trim()])
    : [];
}
