// Words in the parts of an office file.
import { readXml, type Zip } from '#documents';
import type { ScreeningOptions } from '../finding.ts';
import { screenText } from '../screen-text.ts';
import type { FindingList } from './finding-list.ts';

const largestPart = 64 * 1024 * 1024;

/** Names of the parts that match, in their order. */
export function partsOf(zip: Zip, pattern: RegExp): string[] {
  return [...zip.entries.keys()].filter((name) => pattern.test(name));
}

/** The bytes of a part; null where it is too large to look at. */
export async function bytesOfPart(zip: Zip, part: string): Promise<Buffer | null> {
  if ((zip.entries.get(part)?.size ?? 0) > largestPart) return null;
  const pieces: Buffer[] = [];
  for await (const piece of zip.stream(part)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The words of a part: what stands in its text elements (w:t, a:t, s:t), a paragraph per line; without what stands in the `skipped` elements. */
export async function textOf(
  zip: Zip,
  part: string,
  elements: ReadonlySet<string> = textElements,
  skipped: ReadonlySet<string> = new Set(),
): Promise<string> {
  let text = '';
  let depth = 0;
  let outside = 0;
  const handler = {
    open(name: string) {
      if (skipped.has(name)) outside++;
      if (elements.has(name)) depth++;
      else if (name === 'br' || name === 'tab') text += ' ';
    },
    text(piece: string) {
      if (depth > 0 && outside === 0) text += piece;
    },
    close(name: string) {
      if (skipped.has(name)) outside--;
      if (elements.has(name)) depth--;
      else if (paragraphs.has(name) && text !== '' && !text.endsWith('\n')) text += '\n\n';
    },
  };
  for await (const _ of readXml(zip.stream(part), handler, () => []));
  return text;
}

export const textElements: ReadonlySet<string> = new Set(['t', 'text', 'delText']);
const paragraphs: ReadonlySet<string> = new Set(['p', 'comment', 'threadedComment', 'si', 'tc', 'cm']);

/** Findings in the words of a part; `hidden` words are mended by cleaning the file. */
export async function addHiddenText(
  zip: Zip,
  part: string,
  field: string,
  found: FindingList,
  options: ScreeningOptions,
  hidden: boolean,
): Promise<void> {
  found.add(...placed(screenText(await textOf(zip, part), { ...options, field }), field, hidden));
}

/** The findings with a place that stands for the whole part. */
export function placed<F extends { where: string; marks: readonly unknown[] }>(
  findings: readonly F[],
  where: string,
  hidden: boolean,
): F[] {
  return findings.map((finding) => ({ ...finding, where, marks: [], ...(hidden ? { fix: 'clean' as const } : {}) }));
}
