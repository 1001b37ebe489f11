// Which entries of the palette fit the words typed, best first.

export interface PaletteEntry {
  key: string;
  title: string;
  /** Shown small behind the title: 页面、操作、最近. */
  kind: string;
  words?: string;
}

/** Every word must occur in the title or the further words; titles that begin with the first word come first, then those that hold it. */
export function matching<E extends PaletteEntry>(entries: readonly E[], typed: string): E[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (entry: E) => words.every((word) => `${entry.title} ${entry.words ?? ''}`.toLowerCase().includes(word));
  const rank = ({ title }: E) => {
    const at = title.toLowerCase().indexOf(words[0] ?? '');
    return at < 0 ? 2 : Math.min(at, 1);
  };
  return entries.filter(fits).sort((a, b) => rank(a) - rank(b));
}
