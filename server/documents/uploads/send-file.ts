// Streams a stored file out: whole or in part, under its own name, unable to act on our site.
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FileStore, fileRefusal } from '#kernel/files';
import { byteRange } from './byte-range.ts';
import { refuseUpload } from './errors.ts';

export interface SentFile {
  hash: string;
  /** As people see it, extension included. */
  name: string;
  mediaType: string;
  /** Shown in the browser instead of saved; only where the kind allows it. */
  inline?: boolean;
  /** `private` unless anybody may see the file. */
  visibility?: 'public' | 'private';
}

const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const nothing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

/** Answers with the file. Throws `files.missing`, or `uploads.range` when the asked part does not exist. */
export async function sendFile(http: FastifyRequest, out: FastifyReply, files: FileStore, file: SentFile): Promise<FastifyReply> {
  const size = await files.size(file.hash);
  if (size === null) throw fileRefusal('files.missing');
  const etag = `"${file.hash}"`;
  describe(out, file, etag);
  if (http.headers['if-none-match'] === etag) return out.code(304).send();
  const whole = http.headers['if-range'] !== undefined && http.headers['if-range'] !== etag;
  const range = whole ? null : byteRange(http.headers.range, size);
  if (range === 'outside') {
    out.header('content-range', `bytes */${size}`);
    throw refuseUpload('uploads.range');
  }
  if (range) out.code(206).header('content-range', `bytes ${range.from}-${range.to}/${size}`);
  out.header('content-length', range ? range.to - range.from + 1 : size);
  // An empty stream, not an empty body: the framework would write a length of zero over ours.
  if (http.method === 'HEAD') return out.send(Readable.from([]));
  return out.send(await files.get(file.hash, range ?? undefined));
}

function describe(out: FastifyReply, file: SentFile, etag: string): void {
  const picture = pictures.includes(file.mediaType);
  const inline = file.inline === true && (picture || file.mediaType === 'application/pdf');
  out
    .header('content-type', file.mediaType.startsWith('text/') ? `${file.mediaType}; charset=utf-8` : file.mediaType)
    .header('content-disposition', contentDisposition(inline ? 'inline' : 'attachment', file.name))
    .header('x-content-type-options', 'nosniff')
    // A browser's PDF viewer does not start inside a sandbox; a PDF cannot run scripts in our site anyway.
    .header('content-security-policy', inline && !picture ? nothing : `${nothing}; sandbox`)
    .header('accept-ranges', 'bytes')
    .header('etag', etag)
    .header('cache-control', file.visibility === 'public' ? 'public, max-age=3600' : 'private, no-cache');
}

/** The header that carries a name in any script (RFC 5987), with a plain one for old programs. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.toWellFormed().replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${full}`;
}
