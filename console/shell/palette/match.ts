// Which entries of the palette fit the words typed, best first.

export interface PaletteEntry {
  key: string;
  title: string;
  /** Shown small behind the title: 页面、操作、最近. */
  kind: string;
  words?: string;
}

/** Every word must occur in the title or the further words; entries whose title begins with them come first. */
export function matching<E extends PaletteEntry>(entries: readonly E[], typed: string): E[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (entry: E) => words.every((word) => `${entry.title} ${entry.words ?? ''}`.toLowerCase().includes(word));
  const rank = (entry: E) => (entry.title.toLowerCase().startsWith(words[0] ?? '') ? 0 : 1);
  return entries.filter(fits).sort((a, b) => rank(a) - rank(b));
}
