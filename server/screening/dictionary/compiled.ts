// A dictionary as plain data, which another thread can open without knowing how it was made.
import type { Trie } from './trie.ts';

export const weights = { allow: 0, warn: 1, block: 2 } as const;

/** A dictionary as plain data: it goes to another thread as it is, its large parts shared. */
export interface CompiledWording {
  /** Changes whenever what is found may change. */
  stamp: string;
  /** How many entries were looked for, rules of format included. */
  size: number;
  fold: Uint16Array;
  trie: Trie;
  /** By expression: one of `weights`. */
  weight: Uint8Array;
  /** By expression: its list. */
  list: Uint16Array;
  lists: string[];
  /** Lines of expression, suggestion and replacement, parted by tabs; expression n is `lines.slice(lineAt[n], lineAt[n + 1])`. */
  lines: string;
  lineAt: Int32Array;
  /** The rules of format that are on. */
  formats: { rule: string; list: string; weight: 1 | 2; name: string; suggestion: string }[];
}
