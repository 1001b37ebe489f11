// Follows how a PDF page is painted, so that text under a box, text nobody sees and text beside the page can be told.

import { isNearWhite } from '#documents';
import { at, type Box, boxOf, identity, type Matrix, matrixOf, times } from './matrix.ts';
import { rectanglesIn } from './rectangles.ts';

export interface Glyph {
  sign: string;
  x: number;
  y: number;
  /** Not painted at all (rendering mode 3 or 7). */
  invisible: boolean;
  white: boolean;
  /** How many things had been painted before it. */
  order: number;
}

export interface Painted extends Box {
  kind: 'box' | 'image';
  /** Of an image: parts of it let through what is below, such as a seal. */
  translucent: boolean;
  white: boolean;
  order: number;
}

export interface Painting {
  glyphs: Glyph[];
  painted: Painted[];
}

interface State {
  ctm: Matrix;
  fill: string;
  opaque: boolean;
  size: number;
  spacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  mode: number;
}

/** Codes of the operations, as the reader counts them. */
export type Codes = Readonly<Record<string, number>>;
interface Operations {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

const mostPainted = 3000;
const smallestBox = { width: 8, height: 4 };

/** The page's signs and whatever was painted flat on it; `isTranslucent` tells about an image by its name. */
export function paintingOf(operations: Operations, codes: Codes, isTranslucent: (image: string) => boolean): Painting {
  const painter = new Painter(isTranslucent);
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  for (let i = 0; i < operations.fnArray.length; i++) {
    const name = names.get(operations.fnArray[i]!) ?? '';
    painter.step(name, (operations.argsArray[i] ?? []) as unknown[], codes);
  }
  return { glyphs: painter.glyphs, painted: painter.painted };
}

class Painter {
  readonly glyphs: Glyph[] = [];
  readonly painted: Painted[] = [];
  private readonly isTranslucent: (image: string) => boolean;
  private readonly saved: State[] = [];
  private state: State = {
    ctm: identity,
    fill: '#000000',
    opaque: true,
    size: 0,
    spacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
    mode: 0,
  };
  private line: Matrix = identity;
  private text: Matrix = identity;
  private order = 0;

  constructor(isTranslucent: (image: string) => boolean) {
    this.isTranslucent = isTranslucent;
  }

  step(name: string, args: unknown[], codes: Codes): void {
    const numbers = args as number[];
    switch (name) {
      case 'save':
        this.saved.push({ ...this.state });
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.state = this.saved.pop() ?? this.state;
        break;
      case 'paintFormXObjectBegin':
        this.saved.push({ ...this.state });
        this.transform(matrixOf(args[0]));
        break;
      case 'transform':
        this.transform(matrixOf(args));
        break;
      case 'setGState':
        this.setGraphics(args[0]);
        break;
      case 'setFillRGBColor':
        this.state.fill = String(args[0]);
        break;
      case 'setFillColorN':
      case 'shadingFill':
        this.state.fill = 'pattern';
        break;
      case 'constructPath':
        this.path(args, codes);
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageXObjectRepeat':
        this.image(args[0]);
        break;
      default:
        this.textStep(name, args, numbers);
    }
  }

  private textStep(name: string, args: unknown[], numbers: number[]): void {
    switch (name) {
      case 'beginText':
        this.line = identity;
        this.text = identity;
        break;
      case 'setFont':
        this.state.size = Number(args[1]);
        break;
      case 'setCharSpacing':
        this.state.spacing = numbers[0]!;
        break;
      case 'setWordSpacing':
        this.state.wordSpacing = numbers[0]!;
        break;
      case 'setHScale':
        this.state.scale = numbers[0]! / 100;
        break;
      case 'setTextRise':
        this.state.rise = numbers[0]!;
        break;
      case 'setLeading':
        this.state.leading = -numbers[0]!;
        break;
      case 'setTextRenderingMode':
        this.state.mode = numbers[0]!;
        break;
      case 'setTextMatrix':
        this.line = matrixOf(args[0]) ?? matrixOf(args) ?? identity;
        this.text = this.line;
        break;
      case 'moveText':
        this.move(numbers[0]!, numbers[1]!);
        break;
      case 'setLeadingMoveText':
        this.state.leading = numbers[1]!;
        this.move(numbers[0]!, numbers[1]!);
        break;
      case 'nextLine':
        this.move(0, this.state.leading);
        break;
      case 'showText':
      case 'showSpacedText':
        this.show(args[0]);
        break;
      case 'nextLineShowText':
        this.move(0, this.state.leading);
        this.show(args[0]);
        break;
    }
  }

  private transform(matrix: Matrix | null): void {
    if (matrix) this.state.ctm = times(this.state.ctm, matrix);
  }

  private move(x: number, y: number): void {
    this.line = times(this.line, [1, 0, 0, 1, x, y]);
    this.text = this.line;
  }

  private setGraphics(pairs: unknown): void {
    for (const [name, value] of (Array.isArray(pairs) ? pairs : []) as [string, unknown][]) {
      if (name === 'ca') this.state.opaque = Number(value) > 0.95;
      if (name === 'BM') this.state.opaque &&= value === 'source-over' || value === 'Normal';
      if (name === 'SMask' && value) this.state.opaque = false;
    }
  }

  private show(items: unknown): void {
    const { size, spacing, wordSpacing, scale, rise, mode, fill } = this.state;
    for (const item of Array.isArray(items) ? items : []) {
      if (typeof item === 'number') {
        this.advance((-item / 1000) * size * scale);
        continue;
      }
      const { unicode = '', width = 0, isSpace = false } = (item ?? {}) as { unicode?: string; width?: number; isSpace?: boolean };
      const wide = (width / 1000) * size;
      const page = times(this.state.ctm, this.text);
      const [x, y] = at(page, (wide / 2) * scale, rise + size * 0.3);
      if (unicode.trim() !== '')
        this.glyphs.push({ sign: unicode, x, y, invisible: mode === 3 || mode === 7, white: isNearWhite(fill), order: this.order });
      this.advance((wide + spacing + (isSpace ? wordSpacing : 0)) * scale);
    }
  }

  private advance(x: number): void {
    this.text = times(this.text, [1, 0, 0, 1, x, 0]);
  }

  /** A filled path whose parts are upright rectangles covers what lies below it. */
  private path(args: unknown[], codes: Codes): void {
    const filling = [
      codes.fill,
      codes.eoFill,
      codes.fillStroke,
      codes.eoFillStroke,
      codes.closeFillStroke,
      codes.closeEOFillStroke,
    ].includes(args[0] as number);
    const data = (args[1] as unknown[] | undefined)?.[0];
    if (!filling || !this.state.opaque || this.state.fill === 'pattern' || !data) return;
    for (const [x1, y1, x2, y2] of rectanglesIn(data as ArrayLike<number>)) this.paint('box', boxOf(this.state.ctm, x1, y1, x2, y2), false);
  }

  private image(name: unknown): void {
    const translucent = !this.state.opaque || (typeof name === 'string' && this.isTranslucent(name));
    this.paint('image', boxOf(this.state.ctm, 0, 0, 1, 1), translucent);
  }

  private paint(kind: Painted['kind'], box: Box, translucent: boolean): void {
    this.order++;
    if (this.painted.length >= mostPainted || box.right - box.left < smallestBox.width || box.top - box.bottom < smallestBox.height) return;
    this.painted.push({ ...box, kind, translucent, white: kind === 'box' && isNearWhite(this.state.fill), order: this.order });
  }
}
