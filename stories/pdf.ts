// Reads the words off a PDF that Chromium printed: enough of the format to know what stands on the paper.
import { inflateSync } from 'node:zlib';

export interface Printed {
  text: string;
  pages: number;
  /** Points: A4 is 595 by 842. */
  width: number;
  height: number;
}

/** The text in the order it was drawn, without line ends. */
export function textOfPdf(file: Buffer): Printed {
  const objects = objectsOf(file);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  const box = /\/MediaBox \[[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)\]/.exec([...objects.values()].map(({ head }) => head).join('\n'));
  // Fonts give some characters as radicals; people mean the characters.
  const text = pages
    .map((page) => textOfPage(page.head, objects))
    .join('')
    .normalize('NFKC')
    .replace(/[⺠⻆]/g, (radical) => (radical === '⺠' ? '民' : '角'));
  return { text, pages: pages.length, width: Number(box?.[1]), height: Number(box?.[2]) };
}

interface PdfObject {
  head: string;
  stream: string;
}

function objectsOf(file: Buffer): Map<string, PdfObject> {
  const raw = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const found of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:\nendobj|(?=stream\r?\n))/g)) {
    const [whole, id = '', head = ''] = found;
    const begin = found.index + whole.length;
    const isStream = raw.startsWith('stream', begin);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const from = begin + (raw.startsWith('stream\r', begin) ? 8 : 7);
    const bytes = file.subarray(from, from + length);
    const stream = !isStream ? '' : head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
    objects.set(id, { head, stream });
  }
  return objects;
}

type Letters = Map<string, string>;

function textOfPage(page: string, objects: Map<string, PdfObject>): string {
  const fonts = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, lettersOf(id, objects)]));
  const contents = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '';
  const drawn = objects.get(contents)?.stream ?? '';
  let letters: Letters = new Map();
  let text = '';
  for (const [, font, shown] of drawn.matchAll(/\/(F\d+) [\d.]+ Tf|((?:\[[^\]]*\]|<[0-9A-Fa-f]*>|\((?:\\[\s\S]|[^\\)])*\)) ?T[jJ])/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    else text += wordsOf(shown ?? '', letters);
  }
  return text;
}

/** Which letter each code of a font stands for. */
function lettersOf(font: string, objects: Map<string, PdfObject>): Letters {
  const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '';
  const letters: Letters = new Map();
  for (const [, list = ''] of (objects.get(map)?.stream ?? '').matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', letter = ''] of list.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      letters.set(code.toUpperCase(), ofUtf16(letter));
  for (const [, list = ''] of (objects.get(map)?.stream ?? '').matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', letter = ''] of list.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      for (let n = 0; n <= Number.parseInt(to, 16) - Number.parseInt(from, 16); n++)
        letters.set(hex(Number.parseInt(from, 16) + n, from.length), ofUtf16(hex(Number.parseInt(letter, 16) + n, letter.length)));
  return letters;
}

function wordsOf(shown: string, letters: Letters): string {
  const width = [...letters.keys()][0]?.length ?? 4;
  const codes = [...shown.matchAll(/<([0-9A-Fa-f]+)>|\(((?:\\[\s\S]|[^\\)])*)\)/g)].map(
    ([, inHex, plain]) => inHex ?? bytesOf(plain ?? ''),
  );
  return codes
    .flatMap((run) => run.toUpperCase().match(new RegExp(`.{${width}}`, 'g')) ?? [])
    .map((code) => letters.get(code) ?? '')
    .join('');
}

/** A string in brackets, as hexadecimal. */
function bytesOf(plain: string): string {
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const text = plain.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
  return Buffer.from(text, 'latin1').toString('hex');
}

const hex = (n: number, width: number) => n.toString(16).toUpperCase().padStart(width, '0');
const ofUtf16 = (digits: string) => Buffer.from(digits, 'hex').swap16().toString('utf16le');
