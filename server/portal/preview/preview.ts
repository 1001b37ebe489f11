// A file made readable in the page: what a preview is, and which files have one.
import type { Picture } from './pictures.ts';

export type Preview =
  /** Headings, paragraphs, tables: already cleaned. Pictures stand in the text as `picture:0.png`. */
  | { kind: 'text'; html: string; cut: boolean; pictures: Picture[] }
  /** `placed`: by page, the markers of its pictures. */
  | { kind: 'pages'; pages: string[]; total: number; cut: boolean; pictures: Picture[]; placed: string[][] }
  | { kind: 'tables'; tables: PreviewTable[]; cut: boolean }
  /** Cannot be shown; why, for people. */
  | { kind: 'none'; sentence: string };

export interface PreviewTable {
  /** Of the sheet; may be empty. */
  name: string;
  rows: string[][];
  cut: boolean;
}

/** Larger files are for downloading only. */
export const largestPreviewed = 20 * 1024 * 1024;

const readable = new Set(['docx', 'xlsx', 'csv', 'pdf', 'txt']);

export function extensionOf(fileName: string): string {
  return /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

export function hasPreview(file: { fileName: string; size: number }): boolean {
  return readable.has(extensionOf(file.fileName)) && file.size <= largestPreviewed;
}
