// What a dictionary of expressions promises to screening: where an expression stands and which entry of which list says so.

export interface WordingHit {
  /** `[start, end)` in UTF-16 units of the text as it was given. */
  start: number;
  end: number;
  listName: string;
  entry: string;
  severity: 'block' | 'warn';
  suggestion: string;
  /** What may be written instead, where one expression stands for the other. */
  replacement?: string;
}

export interface WordingFinder {
  /** Every hit, by place; the allow-list has already won where it matches longer. */
  find(text: string): WordingHit[];
  /** The finder as plain data, so that a worker thread can build the same one; without it a worker looks for no expressions. */
  portable?(): unknown;
}
