// Which cells of a sheet are joined: what stands in the first of them is meant for all.
import type { Bytes } from './bytes.ts';
import { sniff } from './sniff.ts';
import { readWorkbook } from './xlsx-workbook.ts';
import { readXml } from './xml.ts';
import { openZip } from './zip.ts';

/** Rows as the file counts, from 1; columns from 0; both ends included. */
export interface Merge {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** The joined cells of every sheet by its name; none in a text table. */
export async function readMerges(bytes: Bytes): Promise<Map<string, Merge[]>> {
  const found = new Map<string, Merge[]>();
  if ((await sniff(bytes, '')).extension !== 'xlsx') return found;
  const zip = await openZip(bytes);
  for (const { name, part } of (await readWorkbook(zip)).sheets) found.set(name, await mergesOf(zip.stream(part)));
  return found;
}

async function mergesOf(stream: AsyncIterable<Uint8Array>): Promise<Merge[]> {
  const ready: Merge[] = [];
  const open = (name: string, { ref = '' }: Record<string, string>) => {
    const merge = name === 'mergeCell' ? mergeFrom(ref) : null;
    if (merge) ready.push(merge);
  };
  return Array.fromAsync(readXml(stream, { open }, () => ready.splice(0)));
}

function mergeFrom(reference: string): Merge | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference);
  if (!found) return null;
  const [, left, top, right, bottom] = found;
  return { firstRow: Number(top), lastRow: Number(bottom), firstColumn: columnOf(left!), lastColumn: columnOf(right!) };
}

/** `AB` → 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
