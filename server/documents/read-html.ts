// Reads the text of HTML together with where every character stands in it, so that a mask can change the source.
import { Tokenizer } from 'htmlparser2';
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
  const visible = new SourceMap();
  const aside = new SourceMap();
  const places = new HtmlPlaces();
  const asidePlaces: { from: number; place: HtmlPlace }[] = [];
  let element = '';
  let attribute = '';
  let raw = false;
  let cursor = 0;
  let pendingEntity: { codepoint: number; from: number } | null = null;

  const beginAside = (place: HtmlPlace) => {
    aside.separate('row');
    asidePlaces.push({ from: aside.length, place });
  };
  const addText = (text: string, from: number, to: number) => {
    if (raw) aside.add(text, from, to);
    else {
      if (text.trim() !== '') places.textAt(visible.length);
      visible.add(text.replace(/[\t\n\f\r]/g, ' '), from, to);
    }
  };
  const flushEntity = (end: number) => {
    if (pendingEntity) aside.add(String.fromCodePoint(pendingEntity.codepoint), pendingEntity.from, end);
    pendingEntity = null;
  };
  const moveTo = (at: number) => {
    cursor = at;
  };
  const edge = (name: string, opening: boolean) => {
    const separator = places.edge(name, opening) ?? (name === 'br' ? 'line' : blocks.has(name) ? 'block' : options.seams ? 'seam' : null);
    if (separator && (opening || name !== 'br')) visible.separate(separator);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext(start, end) {
        addText(html.slice(start, end), start, end);
        cursor = end;
      },
      ontextentity(codepoint, end) {
        addText(String.fromCodePoint(codepoint), cursor, end);
        cursor = end;
      },
      onopentagname(start, end) {
        element = html.slice(start, end).toLowerCase();
        edge(element, true);
      },
      onopentagend(end) {
        raw = rawElements.has(element);
        if (raw) beginAside({ kind: 'script' });
        cursor = end + 1;
      },
      onselfclosingtag(end) {
        cursor = end + 1;
      },
      onclosetag(start, end) {
        raw = false;
        edge(html.slice(start, end).toLowerCase(), false);
        cursor = html.indexOf('>', end) + 1 || html.length;
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        beginAside({ kind: 'attribute', name: attribute });
        cursor = end;
      },
      onattribdata(start, end) {
        flushEntity(start);
        if (attribute.endsWith('span')) places.span(attribute, html.slice(start, end));
        aside.add(html.slice(start, end), start, end);
        cursor = end;
      },
      onattribentity(codepoint) {
        const from = pendingEntity ? html.indexOf('&', pendingEntity.from + 1) : html.indexOf('&', cursor);
        flushEntity(from);
        pendingEntity = { codepoint, from };
      },
      onattribend(_, end) {
        flushEntity(end);
        cursor = end;
      },
      oncomment(start, end, endOffset) {
        beginAside({ kind: 'comment' });
        aside.add(html.slice(start, end - endOffset), start, end - endOffset);
        cursor = end + 1;
      },
      oncdata: (_, end) => moveTo(end + 1),
      ondeclaration: (_, end) => moveTo(end + 1),
      onprocessinginstruction: (_, end) => moveTo(end + 1),
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return assemble(visible, aside, places, asidePlaces);
}

function assemble(visible: SourceMap, aside: SourceMap, places: HtmlPlaces, asidePlaces: { from: number; place: HtmlPlace }[]): HtmlText {
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
