// One spelling for all: width, case, traditional characters and invisible ones no longer tell two expressions apart.

/** What the folded text holds where a paragraph or cell ends: no expression goes across it. */
export const barrier = 0x0a;
export const blank = 0x20;
export const ignored = 0;

export interface Folded {
  /** `length` of them count; the array is used again by the next call. */
  units: Uint16Array;
  /** Where each unit stands in the text. */
  at: Int32Array;
  length: number;
}

let scratch: Folded = { units: new Uint16Array(4096), at: new Int32Array(4096), length: 0 };

/** The text in one spelling. Blanks count only between two letters or digits of the alphabet, and only one. */
export function fold(text: string, table: Uint16Array): Folded {
  if (scratch.units.length < text.length)
    scratch = { units: new Uint16Array(text.length * 2), at: new Int32Array(text.length * 2), length: 0 };
  const { units, at } = scratch;
  let length = 0;
  let blankAt = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = table[text.charCodeAt(i)]!;
    if (unit === ignored) continue;
    if (unit === blank) {
      if (blankAt < 0) blankAt = i;
      continue;
    }
    if (blankAt >= 0) {
      if (length > 0 && isWordUnit(unit) && isWordUnit(units[length - 1]!)) {
        units[length] = blank;
        at[length++] = blankAt;
      }
      blankAt = -1;
    }
    units[length] = unit;
    at[length++] = i;
  }
  scratch.length = length;
  return scratch;
}

/** Letters of alphabets and digits: an expression of them is not found inside a longer word. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7)
  );
}
