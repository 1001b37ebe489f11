// Words of an office file that stand beside its text: descriptions of pictures, charts, drawn figures, masters, fields, choices.
import { readXml, type Zip } from '#documents';
import type { ScreeningOptions } from '../finding.ts';
import { screenText } from '../screen-text.ts';
import type { FindingList } from './finding-list.ts';
import { partsOf, placed } from './parts.ts';

interface Aside {
  parts: RegExp;
  /** For people. */
  name: string;
  /** Elements whose text is read. */
  elements: ReadonlySet<string>;
  /** Attributes that are read, by their element; `*` for any. */
  attributes: Readonly<Record<string, readonly string[]>>;
}

const none: ReadonlySet<string> = new Set();
/** Programs put the name of the picture's file in its description. */
const described = ['descr', 'title'];
const ofShapes = {
  docPr: [...described, 'name'],
  cNvPr: [...described, 'name'],
  shape: ['alt', 'title'],
  hyperlink: ['w:tooltip'],
  hlinkClick: ['tooltip'],
};

const asides: readonly Aside[] = [
  {
    parts:
      /^word\/(?:document|header|footer|footnotes|endnotes|comments)\d*\.xml$|^ppt\/slides\/slide\d+\.xml$|^xl\/drawings\/[^/]*\.(?:xml|vml)$/,
    name: '图片和链接的说明',
    elements: none,
    attributes: ofShapes,
  },
  {
    parts: /^word\/(?:document|header|footer|footnotes|endnotes)\d*\.xml$/,
    name: '域代码',
    elements: new Set(['instrText']),
    attributes: {},
  },
  { parts: /^word\/document\d*\.xml$/, name: '下拉选项', elements: none, attributes: { listItem: ['w:displayText', 'w:value'] } },
  {
    parts: /^(?:word|xl|ppt)\/charts\/chart[^/]*\.xml$/,
    name: '图表',
    // Figures of a chart are figures; its names are words.
    elements: new Set(['t', 'strCache', 'strLit', 'multiLvlStrCache']),
    attributes: { cNvPr: described },
  },
  { parts: /^(?:word|xl|ppt)\/diagrams\/data[^/]*\.xml$/, name: '图形（SmartArt）', elements: new Set(['t']), attributes: {} },
  {
    parts: /^ppt\/(?:slideMasters|slideLayouts|notesMasters|handoutMasters)\/[^/]*\.xml$/,
    name: '母版',
    elements: new Set(['t']),
    attributes: ofShapes,
  },
  { parts: /^ppt\/tags\/[^/]*\.xml$/, name: '程序留下的标签', elements: none, attributes: { tag: ['val'] } },
];

const mostWords = 1024 * 1024;

/** Adds what is found in them; the same words in several places count once. */
export async function screenAsides(zip: Zip, found: FindingList, options: ScreeningOptions): Promise<void> {
  for (const aside of asides) {
    const words = new Set<string>();
    for (const part of partsOf(zip, aside.parts)) await readAside(zip, part, aside, words);
    const text = [...words].join('\n\n').slice(0, mostWords);
    const findings = placed(screenText(text, { ...options, field: aside.name }), aside.name, false);
    found.add(...findings.map(({ fix: _, ...finding }) => finding));
  }
}

async function readAside(zip: Zip, part: string, { elements, attributes: read }: Aside, words: Set<string>): Promise<void> {
  let depth = 0;
  let current = '';
  const handler = {
    open(name: string, attributes: Record<string, string>) {
      if (elements.has(name)) depth++;
      for (const attribute of read[name] ?? []) if (attributes[attribute]) words.add(attributes[attribute]);
    },
    text(piece: string) {
      if (depth > 0) current += piece;
    },
    close(name: string) {
      if (elements.has(name)) depth--;
      // The runs of a paragraph are one text.
      if (name !== 'p' && name !== 'pt') return;
      if (current.trim() !== '') words.add(current);
      current = '';
    },
  };
  for await (const _ of readXml(zip.stream(part), handler, () => []));
  if (current.trim() !== '') words.add(current);
}
