// Pictures in a text are stored as `files/<hash>`; here they are read through the organ's own files.
import { serverUrl } from '../api/base.ts';

/** Where the console finds a picture of a text. */
export function pictureAddress(organId: string, src: string): string {
  const hash = /^files\/([0-9a-f]{64})\b/.exec(src)?.[1];
  return hash ? fileAddress(organId, hash, { inline: true }) : src;
}

/** The text with its pictures where the console finds them. */
export function withPictures(organId: string, html: string): string {
  return html.replace(/\bsrc="(files\/[0-9a-f]{64}[^"]*)"/g, (_, src: string) => `src="${pictureAddress(organId, src)}"`);
}

/** Where a stored file of the organ is given out. */
export function fileAddress(organId: string, hash: string, as: { name?: string; inline?: boolean } = {}): string {
  return serverUrl(`/api/organs/${encodeURIComponent(organId)}/files/${hash}`, { name: as.name, inline: as.inline ? 'true' : undefined });
}
