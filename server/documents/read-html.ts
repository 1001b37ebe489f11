// Reads the text of HTML together with where every character stands in it, so that a mask can change the source.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type HtmlPlace, HtmlPlaces } from './html-places.ts';
import { SourceMap } from './source-map.ts';

export interface HtmlText {
  /** Visible text first, then attribute values, comments and scripts, each set apart by a form feed. */
  text: string;
  /** Length of the visible text. */
  visibleLength: number;
  /** What stands at an offset of the text. */
  placeAt(offset: number): HtmlPlace;
  /** Where a stretch of the text stands in the HTML. */
  toSource(from: number, to: number): [number, number];
}

export interface HtmlOptions {
  /** Puts a zero-width space where inline elements begin and end. */
  seams?: boolean;
}

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li main nav ol option p pre section select summary table tbody textarea tfoot thead title ul'.split(
    ' ',
  ),
);
const rawElements = new Set(['script', 'style']);

/** Between blocks stands a blank line, between cells a tab, between rows a form feed, for `<br>` a line break. */
export function readHtml(html: string, options: HtmlOptions = {}): HtmlText {
  const reader = new HtmlReader(html, options);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return assemble(reader);
}

/** Follows the tokens, each told by where it begins and ends in the source. */
class HtmlReader implements TokenizerCallbacks {
  readonly visible = new SourceMap();
  readonly aside = new SourceMap();
  readonly places = new HtmlPlaces();
  readonly asidePlaces: { from: number; place: HtmlPlace }[] = [];
  readonly #html: string;
  readonly #options: HtmlOptions;
  #element = '';
  #attribute = '';
  /** Inside a script or a style. */
  #raw = false;
  #cursor = 0;
  #pendingEntity: { codepoint: number; from: number } | null = null;

  constructor(html: string, options: HtmlOptions) {
    this.#html = html;
    this.#options = options;
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#html.slice(start, end), start, end);
    this.#cursor = end;
  }

  ontextentity(codepoint: number, end: number): void {
    this.#addText(String.fromCodePoint(codepoint), this.#cursor, end);
    this.#cursor = end;
  }

  onopentagname(start: number, end: number): void {
    this.#element = this.#html.slice(start, end).toLowerCase();
    this.#edge(this.#element, true);
  }

  onopentagend(end: number): void {
    this.#raw = rawElements.has(this.#element);
    if (this.#raw) this.#beginAside({ kind: 'script' });
    this.#cursor = end + 1;
  }

  onselfclosingtag(end: number): void {
    this.#cursor = end + 1;
  }

  onclosetag(start: number, end: number): void {
    this.#raw = false;
    this.#edge(this.#html.slice(start, end).toLowerCase(), false);
    this.#cursor = this.#html.indexOf('>', end) + 1 || this.#html.length;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#beginAside({ kind: 'attribute', name: this.#attribute });
    this.#cursor = end;
  }

  onattribdata(start: number, end: number): void {
    this.#flushEntity(start);
    const value = this.#html.slice(start, end);
    if (this.#attribute.endsWith('span')) this.places.span(this.#attribute, value);
    this.aside.add(value, start, end);
    this.#cursor = end;
  }

  onattribentity(codepoint: number): void {
    const from = this.#html.indexOf('&', this.#pendingEntity ? this.#pendingEntity.from + 1 : this.#cursor);
    this.#flushEntity(from);
    this.#pendingEntity = { codepoint, from };
  }

  onattribend(_: unknown, end: number): void {
    this.#flushEntity(end);
    this.#cursor = end;
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.#beginAside({ kind: 'comment' });
    this.aside.add(this.#html.slice(start, end - endOffset), start, end - endOffset);
    this.#cursor = end + 1;
  }

  oncdata(_: number, end: number): void {
    this.#cursor = end + 1;
  }

  ondeclaration(_: number, end: number): void {
    this.#cursor = end + 1;
  }

  onprocessinginstruction(_: number, end: number): void {
    this.#cursor = end + 1;
  }

  onend(): void {}

  #addText(text: string, from: number, to: number): void {
    if (this.#raw) {
      this.aside.add(text, from, to);
      return;
    }
    if (text.trim() !== '') this.places.textAt(this.visible.length);
    this.visible.add(text.replace(/[\t\n\f\r]/g, ' '), from, to);
  }

  #beginAside(place: HtmlPlace): void {
    this.aside.separate('row');
    this.asidePlaces.push({ from: this.aside.length, place });
  }

  #flushEntity(end: number): void {
    if (this.#pendingEntity) this.aside.add(String.fromCodePoint(this.#pendingEntity.codepoint), this.#pendingEntity.from, end);
    this.#pendingEntity = null;
  }

  #edge(name: string, opening: boolean): void {
    const usual = name === 'br' ? 'line' : blocks.has(name) ? 'block' : this.#options.seams ? 'seam' : null;
    const separator = this.places.edge(name, opening) ?? usual;
    if (separator && (opening || name !== 'br')) this.visible.separate(separator);
  }
}

function assemble({ visible, aside, places, asidePlaces }: HtmlReader): HtmlText {
  const visibleLength = visible.length;
  return {
    text: `${visible.text()}\f${aside.text()}`,
    visibleLength,
    placeAt(offset) {
      if (offset < visibleLength) return places.at(offset);
      return asidePlaces.findLast(({ from }) => from <= offset - visibleLength - 1)?.place ?? { kind: 'comment' };
    },
    toSource(from, to) {
      return from < visibleLength ? visible.toSource(from, to) : aside.toSource(from - visibleLength - 1, to - visibleLength - 1);
    },
  };
}
