// The pictures of a text as files: which stored file each one is.

/** The hash in an address such as `files/<hash>` or `files/<hash>/name.png`; null for a picture that is no file of ours. */
export function hashOf(src: string): string | null {
  return /^files\/([0-9a-f]{64})(?:[/.?]|$)/.exec(src)?.[1] ?? null;
}
