// Files over HTTP: uploads that resume, files read back. Below /api/organs/:organId.
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Static, Type as T } from 'typebox';
import { UploadView } from '#contract/operations';
import { Id } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import { Refusal } from '#kernel/errors';
import { fileRefusal } from '#kernel/files';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute, requirePermission } from '#kernel/routes';
import { startUpload } from './commands/start-upload.ts';
import { may } from './permissions.ts';
import { plainFileName } from './uploads/file-name.ts';
import { findStoredFile, findUpload, uploadView } from './uploads/find-upload.ts';
import { receiveChunk } from './uploads/receive-chunk.ts';
import { sendFile } from './uploads/send-file.ts';

const OneUpload = T.Object({ organId: Id, id: Id });
const Start = T.Object({ start: T.Integer({ minimum: 0 }) });
const OneFile = T.Object({ organId: Id, hash: T.String({ pattern: '^[0-9a-f]{64}$' }) });
const AsWhat = T.Object({ name: T.Optional(T.String({ maxLength: 1000 })), inline: T.Optional(T.Boolean()) });

/** Adds the routes of uploads and files; `runtime.services` brings files, uploadLimit and virusScan. */
export function documentsRoutes(app: App, runtime: Runtime): void {
  commandRoute(app, runtime, 'POST', '/api/organs/:organId/uploads', startUpload, UploadView, uploadView);
  questionRoute(app, '/api/organs/:organId/uploads/:id', {
    name: 'documents.upload',
    title: '一次上传的进度',
    permission: may.upload,
    input: OneUpload,
    answer: UploadView,
    ask: async (key, actor) => uploadView(await findUpload(runtime.database.read, key, actor)),
  });
  app.register(async (scope) => pieceRoute(scope as unknown as App, runtime));
  app.get('/api/organs/:organId/files/:hash', {
    schema: { operationId: 'documents.file', summary: '取出本机关的一个文件', tags: ['documents'], params: OneFile, querystring: AsWhat },
    handler: (http, out) => answerFile(runtime, http, out),
  });
}

function pieceRoute(app: App, runtime: Runtime): void {
  // Only here a body is handed on as it comes; everywhere else it is read whole.
  app.addContentTypeParser('application/octet-stream', (_http, body, done) => done(null, body));
  app.put('/api/organs/:organId/uploads/:id', {
    schema: {
      operationId: 'documents.uploadPiece',
      summary: '接着上传一段',
      tags: ['documents'],
      consumes: ['application/octet-stream'],
      params: OneUpload,
      querystring: Start,
      response: { 200: UploadView },
    },
    handler: (http, out) => answerPiece(runtime, http, out),
  });
}

async function answerPiece(runtime: Runtime, http: FastifyRequest, out: FastifyReply) {
  const key = http.params as Static<typeof OneUpload>;
  const { start } = http.query as Static<typeof Start>;
  try {
    requirePermission(http.actor, may.upload, key.organId);
    const body = http.body instanceof Readable ? http.body : Readable.from([]);
    const length = http.headers['content-length'] === undefined ? null : Number(http.headers['content-length']);
    return uploadView(await receiveChunk(runtime, http.actor, { ...key, start, body, length }));
  } catch (error) {
    if (error instanceof Refusal && typeof error.details.received === 'number') out.header('upload-received', error.details.received);
    // What was not read is not waited for.
    if (!http.raw.readableEnded) out.header('connection', 'close');
    throw error;
  }
}

async function answerFile(runtime: Runtime, http: FastifyRequest, out: FastifyReply): Promise<FastifyReply> {
  const { organId, hash } = http.params as Static<typeof OneFile>;
  const { name, inline } = http.query as Static<typeof AsWhat>;
  requirePermission(http.actor, may.read, organId);
  const found = await findStoredFile(runtime.database.read, organId, hash);
  if (!found) throw fileRefusal('files.missing');
  const mediaType = found.media_type ?? 'application/octet-stream';
  return sendFile(http, out, runtime.services.files, { hash, name: name ? plainFileName(name) : found.file_name, mediaType, inline });
}
