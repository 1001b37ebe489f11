// The Range header: which part of a file is asked for.

export type ByteRange = { from: number; to: number };

/** The one range asked for; null = the whole file (none asked, several, or not understood); 'outside' = no such part. */
export function byteRange(header: string | undefined, size: number): ByteRange | null | 'outside' {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return null;
  const [, first = '', last = ''] = found;
  if (first === '') return Number(last) === 0 || size === 0 ? 'outside' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < from) return null;
  return from < size ? { from, to } : 'outside';
}
