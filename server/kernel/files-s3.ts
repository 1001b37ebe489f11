// The same file contract over an S3-compatible object store (MinIO, Ceph, a provincial cloud).
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import type { Config } from './config.ts';
import { type FileStore, fileRefusal, isHash, receive } from './files.ts';

export function s3Store(to: NonNullable<Config['s3']>, spool: string): FileStore {
  const client = new AwsClient({ accessKeyId: to.accessKey, secretAccessKey: to.secretKey, region: to.region, service: 's3', retries: 3 });
  const urlOf = (hash: string) => `${to.endpoint.replace(/\/$/, '')}/${to.bucket}/${hash.slice(0, 2)}/${hash}`;
  const ask = async (hash: string, init: RequestInit & { duplex?: 'half' }) => client.fetch(urlOf(hash), init);
  return {
    async put(from, limit) {
      // The name is the hash, so the stream is read to its end before anything is sent.
      const { path, stored } = await receive(from, limit, spool);
      try {
        const body = Readable.toWeb(createReadStream(path)) as ReadableStream;
        const headers = { 'content-length': String(stored.size), 'x-amz-content-sha256': stored.hash };
        const answer = await ask(stored.hash, { method: 'PUT', body, headers, duplex: 'half' });
        if (!answer.ok) throw new Error(`object store answered ${answer.status} to PUT`);
      } finally {
        await rm(path, { force: true });
      }
      return stored;
    },
    async get(hash, range) {
      if (!isHash(hash)) throw fileRefusal('files.missing');
      const answer = await ask(hash, { headers: range ? { range: `bytes=${range.from}-${range.to}` } : {} });
      if (answer.status === 404) throw fileRefusal('files.missing');
      if (!answer.ok || !answer.body) throw new Error(`object store answered ${answer.status} to GET`);
      return Readable.fromWeb(answer.body as import('node:stream/web').ReadableStream);
    },
    async size(hash) {
      if (!isHash(hash)) return null;
      const answer = await ask(hash, { method: 'HEAD' });
      return answer.ok ? Number(answer.headers.get('content-length')) : null;
    },
    async remove(hash) {
      if (isHash(hash)) await ask(hash, { method: 'DELETE' });
    },
  };
}
