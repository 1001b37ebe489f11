// The typed client: paths, inputs and answers come from the server's OpenAPI document (schema.gen.ts).
import createClient from 'openapi-fetch';
import { basePath } from './base.ts';
import { fetchOrRefuse } from './fetch.ts';
import type { paths } from './schema.gen.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type PathOf<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, object> ? P : never }[keyof paths];
type Operation<P extends keyof paths, M extends Method> = M extends keyof paths[P] ? paths[P][M] : never;

/** What the server answers: `Answer<'/api/me'>`, `Answer<'/api/set-up', 'post'>`. */
export type Answer<P extends keyof paths, M extends Method = 'get'> =
  Operation<P, M> extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;

/** The row of a list's answer. */
export type Row<P extends PathOf<'get'>> = Answer<P> extends { rows: (infer R)[] } ? R : never;

type PathInput<O> = O extends { parameters: { path: infer P } } ? { path: P } : { path?: undefined };
type QueryInput<O> = O extends { parameters: { query: infer Q } }
  ? { query: Q }
  : O extends { parameters: { query?: infer Q } }
    ? { query?: Q }
    : { query?: undefined };
type BodyInput<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? { body: B } : { body?: undefined };
export type Inputs<P extends keyof paths, M extends Method = 'get'> = PathInput<Operation<P, M>> &
  QueryInput<Operation<P, M>> &
  BodyInput<Operation<P, M>>;

/** Inputs that may be left out altogether when none is required. */
export type Given<I> = Record<never, never> extends I ? [inputs?: I] : [inputs: I];

const client = createClient<Record<string, Record<Method, { responses: { 200: { content: { 'application/json': unknown } } } }>>>({
  baseUrl: basePath || location.origin,
  fetch: fetchOrRefuse,
});

interface AnyInputs {
  path?: unknown;
  query?: unknown;
  body?: unknown;
}

/** Asks the server a question. Throws an ApiRefusal. */
export function ask<P extends PathOf<'get'>>(path: P, ...[inputs]: Given<Inputs<P>>): Promise<Answer<P>> {
  return call('get', path, inputs) as Promise<Answer<P>>;
}

/** Tells the server to do something. Throws an ApiRefusal. */
export function tell<M extends Exclude<Method, 'get'>, P extends PathOf<M>>(
  method: M,
  path: P,
  ...[inputs]: Given<Inputs<P, M>>
): Promise<Answer<P, M>> {
  return call(method, path, inputs) as Promise<Answer<P, M>>;
}

async function call(method: Method, path: string, inputs: AnyInputs = {}): Promise<unknown> {
  const params = { path: inputs.path ?? {}, query: inputs.query ?? {} };
  const init = { params, ...(inputs.body === undefined ? {} : { body: inputs.body }) };
  const { data } = await client.request(method, path, init as never);
  return data;
}
