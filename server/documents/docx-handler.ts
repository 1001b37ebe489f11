// Follows the XML of one part of a Word document and hands out paragraphs, rows and what is hidden in them.
import type { DocumentBlock, DocumentPart, HiddenBlock, HiddenReason } from './docx-block.ts';
import { refuseDocument } from './errors.ts';
import { isNearWhite } from './near-white.ts';
import type { XmlHandler } from './xml.ts';

interface Frame {
  kind: 'paragraph' | 'table' | 'cell' | 'box';
  text: string;
  /** Of a table. */
  number: number;
  row: number;
  cells: string[];
  shaded: boolean;
  hidden: Map<HiddenReason, string>;
}

interface Run {
  vanish: boolean;
  white: boolean;
  tiny: boolean;
  shaded: boolean;
}

/** Tables in tables in tables: every cell holds the words of all inside it. */
const deepest = 300;

/** Where the reading of one part stands, and what is ready to be handed out. */
export class DocxHandler implements XmlHandler {
  readonly #part: DocumentPart;
  /** Ids of the styles whose text is hidden. */
  readonly #vanished: ReadonlySet<string>;
  readonly #ready: (DocumentBlock | HiddenBlock)[] = [];
  readonly #stack: Frame[] = [];
  /** How deep in what was deleted, inserted, or is a second copy. */
  #deleted = 0;
  #inserted = 0;
  #twice = 0;
  #tables = 0;
  #run: Run | null = null;
  #inText = false;
  #hiddenParagraph = false;

  readonly #opened: Record<string, (attributes: Record<string, string>) => void> = {
    p: () => {
      this.#push('paragraph');
      this.#hiddenParagraph = false;
    },
    tbl: () => this.#push('table', ++this.#tables),
    tr: () => {
      const table = this.#nearest('table');
      if (table) Object.assign(table, { row: table.row + 1, cells: [] });
    },
    tc: () => this.#push('cell'),
    txbxContent: () => this.#push('box'),
    r: () => {
      this.#run = { vanish: false, white: false, tiny: false, shaded: false };
    },
    t: () => {
      this.#inText = true;
    },
    delText: () => {
      this.#inText = true;
    },
    tab: () => this.#run && this.#add(' '),
    ptab: () => this.#run && this.#add(' '),
    br: () => this.#add('\n'),
    cr: () => this.#add('\n'),
    noBreakHyphen: () => this.#add('-'),
    del: () => this.#deleted++,
    moveFrom: () => this.#deleted++,
    ins: () => this.#inserted++,
    moveTo: () => this.#inserted++,
    vanish: (attributes) => {
      if (this.#run && isOn(attributes)) this.#run.vanish = true;
    },
    rStyle: ({ 'w:val': style }) => {
      if (this.#run && this.#vanished.has(style ?? '')) this.#run.vanish = true;
    },
    pStyle: ({ 'w:val': style }) => {
      if (this.#vanished.has(style ?? '')) this.#hiddenParagraph = true;
    },
    color: ({ 'w:val': colour }) => {
      if (this.#run && isNearWhite(colour ?? '')) this.#run.white = true;
    },
    sz: ({ 'w:val': size }) => {
      if (this.#run && Number(size) <= 2) this.#run.tiny = true;
    },
    highlight: () => {
      if (this.#run) this.#run.shaded = true;
    },
    shd: ({ 'w:fill': fill, 'w:themeFill': theme }) => {
      if ((fill === undefined || /^(?:auto|FFFFFF)$/i.test(fill)) && theme === undefined) return;
      if (this.#run) this.#run.shaded = true;
      else if (this.#stack.length > 0) this.#stack.at(-1)!.shaded = true;
    },
    // A table's style may colour the background of its cells.
    tblStyle: () => {
      const table = this.#nearest('table');
      if (table) table.shaded = true;
    },
    textpath: ({ string }) => {
      if (string) this.#ready.push({ kind: 'paragraph', part: this.#part, text: string });
    },
  };
  readonly #closed: Record<string, () => void> = {
    t: () => {
      this.#inText = false;
    },
    delText: () => {
      this.#inText = false;
    },
    r: () => {
      this.#run = null;
    },
    p: () => {
      const frame = this.#stack.pop();
      if (frame) this.#endParagraph(frame);
      this.#hiddenParagraph = false;
    },
    tc: () => {
      const cell = this.#stack.pop();
      this.#nearest('table')?.cells.push(cell?.text ?? '');
    },
    tr: () => {
      const table = this.#nearest('table');
      if (table) this.#endRow(table);
    },
    tbl: () => this.#stack.pop(),
    txbxContent: () => this.#stack.pop(),
    del: () => this.#deleted--,
    moveFrom: () => this.#deleted--,
    ins: () => this.#inserted--,
    moveTo: () => this.#inserted--,
  };

  constructor(part: DocumentPart, vanished: ReadonlySet<string>) {
    this.#part = part;
    this.#vanished = vanished;
  }

  /** What has become ready since the last time. */
  take(): (DocumentBlock | HiddenBlock)[] {
    return this.#ready.splice(0);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'Fallback') this.#twice++;
    else this.#opened[name]?.(attributes);
  }

  text(text: string): void {
    if (this.#inText) this.#add(text);
  }

  close(name: string): void {
    if (name === 'Fallback') this.#twice--;
    else this.#closed[name]?.();
  }

  #push(kind: Frame['kind'], number = 0): void {
    if (this.#stack.length > deepest) throw refuseDocument('documents.zipBomb', { why: '表格一层套一层，套得太深' });
    this.#stack.push({ kind, text: '', number, row: 0, cells: [], shaded: false, hidden: new Map() });
  }

  #nearest(kind: Frame['kind']): Frame | undefined {
    return this.#stack.findLast((frame) => frame.kind === kind);
  }

  #add(text: string): void {
    const frame = this.#nearest('paragraph');
    if (!frame) return;
    const reason = this.#reasonNow();
    if (reason) frame.hidden.set(reason, (frame.hidden.get(reason) ?? '') + text);
    // What was inserted and not accepted yet is on the page as well.
    if (reason === null || reason === 'inserted') frame.text += text;
  }

  #reasonNow(): HiddenReason | null {
    if (this.#deleted > 0) return 'deleted';
    if (this.#run?.vanish || this.#hiddenParagraph) return 'vanish';
    if (this.#run?.tiny) return 'tiny';
    if (this.#run?.white && !this.#run.shaded && !this.#onColour()) return 'white';
    return this.#inserted > 0 ? 'inserted' : null;
  }

  #onColour(): boolean {
    return this.#stack.some((frame) => frame.shaded || frame.kind === 'box');
  }

  #endParagraph({ hidden, text }: Frame): void {
    const part = this.#part;
    for (const [reason, words] of hidden) if (words.trim() !== '') this.#ready.push({ kind: 'hidden', part, reason, text: words });
    const above = this.#stack.at(-1);
    if (above?.kind === 'cell') above.text += (above.text === '' ? '' : '\n') + text;
    else if (text.trim() === '') return;
    else if (this.#twice > 0) this.#ready.push({ kind: 'hidden', part, reason: 'twice', text });
    else this.#ready.push({ kind: 'paragraph', part, text });
  }

  #endRow({ number, row, cells }: Frame): void {
    if (this.#twice === 0) this.#ready.push({ kind: 'row', part: this.#part, table: number, row, cells: [...cells] });
  }
}

function isOn({ 'w:val': value }: Record<string, string>): boolean {
  return value !== '0' && value !== 'false' && value !== 'none';
}
