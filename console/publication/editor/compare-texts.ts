// Two versions of a text side by side: which paragraphs stand only in one of them.

export interface Paragraph {
  text: string;
  /** True when the other version has no such paragraph. */
  only: boolean;
}

export function compareTexts(mine: readonly string[], theirs: readonly string[]): { mine: Paragraph[]; theirs: Paragraph[] } {
  return { mine: marked(mine, theirs), theirs: marked(theirs, mine) };
}

function marked(here: readonly string[], there: readonly string[]): Paragraph[] {
  const left = new Map<string, number>();
  for (const text of there) left.set(text, (left.get(text) ?? 0) + 1);
  return here.map((text) => {
    const n = left.get(text) ?? 0;
    left.set(text, n - 1);
    return { text, only: n <= 0 };
  });
}
