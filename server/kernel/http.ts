// The web server's edge: headers, errors, sessions' origin check, the OpenAPI document. Knows no subject.

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { brokenText } from './broken-text.ts';
import type { Runtime } from './command.ts';
import type { Config } from './config.ts';
import { dbRefusal, isDatabaseAway, isDiskFull } from './db.ts';
import { type ErrorKind, errorCatalogue, Refusal } from './errors.ts';
import { fileRefusal } from './files.ts';
import { loggerOptions } from './log.ts';
import { networkOf } from './network-of.ts';
import { openapiOptions } from './openapi.ts';
import { type Actor, visitor } from './permission.ts';
import { compilersFactory } from './schema-compilers.ts';

export type App = FastifyInstance;

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
  }
}

/** What the composition root gives the edge. */
export interface HttpParts {
  config: Config;
  runtime: Runtime;
  /** Who is behind a request; visitors when nobody has signed in. */
  authenticate: (http: FastifyRequest) => Promise<Actor>;
  /** Answers a request before the framework sees it (kept public pages); true when it did. */
  frontDoor?: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** Addresses (without the base path) below which nothing is counted: a whole office opens the console at half past eight. */
  uncounted?: readonly string[];
}

/** Per person who has signed in, and per address for visitors: an office shares one. */
const requestsPerMinute = 600;

export const httpRefusal = errorCatalogue({
  'http.origin': { kind: 'forbidden', text: '这个操作不是从本系统的页面发出的，没有执行。请回到系统页面重试。' },
  'http.notFound': { kind: 'missing', text: '没有这个地址，可能是链接写错了或内容已移走。' },
  'http.tooMany': { kind: 'tooMany', text: '操作太频繁了，请 {seconds} 秒后再试。' },
  'http.tooLarge': { kind: 'tooLarge', text: '提交的内容太大，没有保存。' },
  'http.media': { kind: 'unsupported', text: '不支持这种提交格式。' },
  'http.brokenText': { kind: 'invalid', text: '内容里有无法保存的字符（多半是从别处粘贴带来的），请删掉这部分或重新输入。' },
  'http.address': { kind: 'invalid', text: '这个地址里有无法识别的字符，请从首页重新进入。' },
  'http.malformed': { kind: 'invalid', text: '提交的内容格式不对，没有保存。' },
  'http.defect': { kind: 'unavailable', text: '系统出了错，已记录。请稍后再试，或点“遇到问题”告诉管理员（编号 {id}）。' },
});

// The package is CommonJS and its types declare a default export it does not have.
const inChinese = createRequire(import.meta.url)('ajv-i18n/localize/zh') as (errors: unknown) => void;

const statusOf: Record<ErrorKind, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  blocked: 409,
  tooLarge: 413,
  unsupported: 415,
  tooMany: 429,
  unavailable: 503,
};

/** The framework with everything every route needs; routes are added by the composition root. */
export async function createHttp(parts: HttpParts): Promise<App> {
  const app = Fastify({
    logger: loggerOptions(parts.config.logLevel),
    // One proxy, not everything in the header: what stands further left was written by the visitor himself.
    trustProxy: parts.config.behindProxy ? (_address: string, hop: number) => hop === 0 : false,
    frameworkErrors: (_error, http, out) => sendUnreadable(http, out),
    bodyLimit: 8 * 1024 * 1024,
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID().slice(0, 8),
    disableRequestLogging: true,
    routerOptions: { maxParamLength: 200 },
    schemaController: { compilersFactory },
    ajv: { customOptions: { allErrors: true, coerceTypes: 'array', removeAdditional: false, strict: false } },
    schemaErrorFormatter: (errors) => {
      inChinese(errors);
      const first = errors[0];
      const field = `${first?.instancePath ?? ''}/${(first?.params as { missingProperty?: string } | undefined)?.missingProperty ?? ''}`
        .replace(/^\/|\/$/g, '')
        .replaceAll('/', '.');
      return httpRefusalFrom(field, first?.message ?? '不符合要求');
    },
    serverFactory: (handler) => createServer(withFrontDoor(handler, parts.frontDoor)),
  }) as unknown as App;
  app.decorateRequest('actor', null as unknown as Actor);
  await app.register(cookie);
  await app.register(helmet, helmetOptions(parts.config));
  await app.register(rateLimit, {
    global: true,
    max: requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (http) => http.actor?.personId ?? networkOf(http.ip),
    allowList: (http) => (parts.uncounted ?? []).some((path) => http.url.startsWith(`${parts.config.basePath}${path}`)),
    errorResponseBuilder: (_http, context) => httpRefusal('http.tooMany', { seconds: Math.ceil(context.ttl / 1000) }),
  });
  await app.register(swagger, openapiOptions(parts.config) as Parameters<typeof swagger>[1]);
  app.addHook('onRequest', async (http) => {
    http.actor = visitor(http.ip);
    // The route's own address: the one asked for may be spelt `/%61pi/`.
    if (!(http.routeOptions.url ?? http.url).startsWith(`${parts.config.basePath}/api/`)) return;
    checkOrigin(http, parts.config);
    http.actor = await parts.authenticate(http);
  });
  app.addHook('preValidation', async (http) => {
    for (const part of [http.body, http.query, http.params]) {
      const field = brokenText(part);
      if (field !== null) throw httpRefusal('http.brokenText', { field });
    }
  });
  app.addHook('onResponse', async (http, out) => {
    http.log.info(
      { method: http.method, path: http.url.split('?')[0], status: out.statusCode, ms: Math.round(out.elapsedTime) },
      'answered',
    );
  });
  app.setErrorHandler((error, http, out) => sendError(error, http, out));
  app.setNotFoundHandler((http, out) => sendError(httpRefusal('http.notFound'), http, out));
  return app;
}

function httpRefusalFrom(field: string, message: string): Refusal {
  return new Refusal('http.field', 'invalid', `${field ? '这一项' : '提交的内容'}${message}。`, field ? { field } : {});
}

function withFrontDoor(handler: RequestListener, frontDoor: HttpParts['frontDoor']): RequestListener {
  return frontDoor ? (req, res) => void (frontDoor(req, res) || handler(req, res)) : handler;
}

function helmetOptions(config: Config) {
  return {
    enableCSPNonces: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
      },
    },
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ? { maxAge: 15552000, includeSubDomains: false } : (false as const),
    crossOriginEmbedderPolicy: false as const,
    frameguard: { action: 'sameorigin' as const },
    referrerPolicy: { policy: 'same-origin' as const },
  };
}

/** A change must come from our own pages: cookies travel with requests other sites make. */
function checkOrigin(http: FastifyRequest, config: Config): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(http.method)) return;
  const { origin } = http.headers;
  const site = http.headers['sec-fetch-site'];
  if (origin === undefined) {
    if (site === undefined || site === 'same-origin' || site === 'none') return;
    throw httpRefusal('http.origin');
  }
  const own = config.publicUrl ?? `${http.protocol}://${http.host}`;
  if (origin !== own && origin !== `${http.protocol}://${http.host}`) throw httpRefusal('http.origin');
}

/** The one mapper from refusals and defects to answers. */
export function toRefusal(error: unknown, id: string): Refusal {
  if (error instanceof Refusal) return error;
  const code = (error as { code?: string }).code;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return httpRefusal('http.tooLarge');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return httpRefusal('http.media');
  if (isDatabaseAway(error)) return dbRefusal('db.unavailable');
  if (isDiskFull(error)) return fileRefusal('files.diskFull');
  const { statusCode } = error as { statusCode?: number };
  if (statusCode === 400) return httpRefusal('http.malformed');
  // The server of plain files, asked for what lies outside its folder.
  if (statusCode === 403) return httpRefusal('http.notFound');
  return httpRefusal('http.defect', { id });
}

export function httpStatus(refusal: Refusal): number {
  return refusal.code === 'http.defect' ? 500 : statusOf[refusal.kind];
}

/** An address that is no address never reaches a route, nor the headers every answer carries. */
function sendUnreadable(http: FastifyRequest, out: FastifyReply) {
  out.headers({ 'content-security-policy': "default-src 'none'", 'x-content-type-options': 'nosniff' });
  if (!http.headers.accept?.includes('text/html')) return sendError(httpRefusal('http.address'), http, out);
  return out.code(422).type('text/plain; charset=utf-8').send(httpRefusal('http.address').message);
}

function sendError(error: unknown, http: FastifyRequest, out: FastifyReply) {
  const refusal = toRefusal(error, http.id);
  if (refusal.code === 'http.defect' || refusal.kind === 'unavailable') http.log.error({ err: error }, 'failed');
  out.code(httpStatus(refusal));
  const { code, message, field, blockers } = refusal;
  const body = { error: { code, message, ...(field ? { field } : {}), ...(blockers.length ? { blockers } : {}), requestId: http.id } };
  return out.type('application/json; charset=utf-8').serializer(JSON.stringify).send(body);
}
