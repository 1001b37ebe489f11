// Follows the XML of one part of a Word document and hands out paragraphs, rows and what is hidden in them.
import type { DocumentBlock, DocumentPart, HiddenBlock, HiddenReason } from './docx-block.ts';
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

/** The handler of one part; `take` gives what is ready. */
export function docxHandler(
  part: DocumentPart,
  vanished: ReadonlySet<string>,
): { handler: XmlHandler; take(): (DocumentBlock | HiddenBlock)[] } {
  const ready: (DocumentBlock | HiddenBlock)[] = [];
  const stack: Frame[] = [];
  const depth = { del: 0, ins: 0, twice: 0 };
  let tables = 0;
  let run: Run | null = null;
  let inText = false;
  let hiddenParagraph = false;

  const push = (kind: Frame['kind'], number = 0) =>
    stack.push({ kind, text: '', number, row: 0, cells: [], shaded: false, hidden: new Map() });
  const nearest = (kind: Frame['kind']) => stack.findLast((frame) => frame.kind === kind);
  const add = (text: string) => {
    const frame = nearest('paragraph');
    if (!frame) return;
    const reason = reasonNow();
    if (reason && reason !== 'inserted') frame.hidden.set(reason, (frame.hidden.get(reason) ?? '') + text);
    else frame.text += text;
    if (reason === 'inserted') frame.hidden.set(reason, (frame.hidden.get(reason) ?? '') + text);
  };
  const reasonNow = (): HiddenReason | null => {
    if (depth.del > 0) return 'deleted';
    if (run?.vanish || hiddenParagraph) return 'vanish';
    if (run?.tiny) return 'tiny';
    if (run?.white && !run.shaded && !stack.some((frame) => frame.shaded || frame.kind === 'box')) return 'white';
    return depth.ins > 0 ? 'inserted' : null;
  };
  const endParagraph = (frame: Frame) => {
    for (const [reason, text] of frame.hidden) if (text.trim() !== '') ready.push({ kind: 'hidden', part, reason, text });
    const above = stack.at(-1);
    if (above?.kind === 'cell') above.text += (above.text === '' ? '' : '\n') + frame.text;
    else if (frame.text.trim() === '') return;
    else if (depth.twice > 0) ready.push({ kind: 'hidden', part, reason: 'twice', text: frame.text });
    else ready.push({ kind: 'paragraph', part, text: frame.text });
  };
  const endRow = (table: Frame) => {
    if (depth.twice === 0) ready.push({ kind: 'row', part, table: table.number, row: table.row, cells: [...table.cells] });
  };

  const opened: Record<string, (attributes: Record<string, string>) => void> = {
    p: () => {
      push('paragraph');
      hiddenParagraph = false;
    },
    tbl: () => push('table', ++tables),
    tr: () => {
      const table = nearest('table');
      if (table) Object.assign(table, { row: table.row + 1, cells: [] });
    },
    tc: () => push('cell'),
    txbxContent: () => push('box'),
    r: () => {
      run = { vanish: false, white: false, tiny: false, shaded: false };
    },
    t: () => {
      inText = true;
    },
    delText: () => {
      inText = true;
    },
    tab: () => run && add(' '),
    ptab: () => run && add(' '),
    br: () => add('\n'),
    cr: () => add('\n'),
    noBreakHyphen: () => add('-'),
    del: () => depth.del++,
    moveFrom: () => depth.del++,
    ins: () => depth.ins++,
    moveTo: () => depth.ins++,
    vanish: (attributes) => {
      if (run && isOn(attributes)) run.vanish = true;
    },
    rStyle: ({ 'w:val': style }) => {
      if (run && vanished.has(style ?? '')) run.vanish = true;
    },
    pStyle: ({ 'w:val': style }) => {
      if (vanished.has(style ?? '')) hiddenParagraph = true;
    },
    color: ({ 'w:val': colour }) => {
      if (run && isNearWhite(colour ?? '')) run.white = true;
    },
    sz: ({ 'w:val': size }) => {
      if (run && Number(size) <= 2) run.tiny = true;
    },
    highlight: () => {
      if (run) run.shaded = true;
    },
    shd: ({ 'w:fill': fill, 'w:themeFill': theme }) => {
      if ((fill === undefined || /^(?:auto|FFFFFF)$/i.test(fill)) && theme === undefined) return;
      if (run) run.shaded = true;
      else if (stack.length > 0) stack.at(-1)!.shaded = true;
    },
    // A table's style may colour the background of its cells.
    tblStyle: () => {
      const table = nearest('table');
      if (table) table.shaded = true;
    },
    textpath: ({ string }) => {
      if (string) ready.push({ kind: 'paragraph', part, text: string });
    },
  };
  const closed: Record<string, () => void> = {
    t: () => {
      inText = false;
    },
    delText: () => {
      inText = false;
    },
    r: () => {
      run = null;
    },
    p: () => {
      const frame = stack.pop();
      if (frame) endParagraph(frame);
      hiddenParagraph = false;
    },
    tc: () => {
      const cell = stack.pop();
      nearest('table')?.cells.push(cell?.text ?? '');
    },
    tr: () => {
      const table = nearest('table');
      if (table) endRow(table);
    },
    tbl: () => stack.pop(),
    txbxContent: () => stack.pop(),
    del: () => depth.del--,
    moveFrom: () => depth.del--,
    ins: () => depth.ins--,
    moveTo: () => depth.ins--,
  };
  const handler: XmlHandler = {
    open: (name, attributes) => {
      if (name === 'Fallback') depth.twice++;
      else opened[name]?.(attributes);
    },
    text: (text) => {
      if (inText) add(text);
    },
    close: (name) => {
      if (name === 'Fallback') depth.twice--;
      else closed[name]?.();
    },
  };
  return { handler, take: () => ready.splice(0) };
}

function isOn({ 'w:val': value }: Record<string, string>): boolean {
  return value !== '0' && value !== 'false' && value !== 'none';
}
