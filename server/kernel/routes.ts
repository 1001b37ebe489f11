// Routes in one line: a command or a question, its schema, its answer.
import type { FastifySchema } from 'fastify';
import { type Static, Type as T, type TObject, type TProperties, type TSchema } from 'typebox';
import { type Command, execute, type Runtime } from './command.ts';
import { Refusal } from './errors.ts';
import type { App } from './http.ts';
import { type Actor, type Permission, whyNot } from './permission.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const paramsOf = (url: string): string[] => [...url.matchAll(/:(\w+)/g)].map((m) => m[1]!);

/** POST (or PUT, DELETE) `url` carries out a command; parts of its input named in the url come from there, the rest from the body. */
export function commandRoute<P extends TProperties, R, A extends TSchema>(
  app: App,
  runtime: Runtime,
  method: Exclude<Method, 'GET'>,
  url: string,
  of: Command<TObject<P>, R>,
  answer: A,
  toAnswer: (result: R) => Static<A> = (r) => r as Static<A>,
): void {
  const inUrl = paramsOf(url);
  const { params, rest } = split(of.input, inUrl);
  const body = Object.keys(rest.properties).length ? { body: rest } : {};
  const schema: FastifySchema = { ...about(of), params, ...body, response: { 200: answer } };
  app.route({
    method,
    url,
    schema,
    handler: async (http): Promise<unknown> => {
      const input = { ...((http.body as object | null) ?? {}), ...(http.params as object) } as unknown as Static<TObject<P>>;
      return toAnswer(await execute(runtime, of, input, http.actor));
    },
  });
}

export interface Question<P extends TProperties, A extends TSchema> {
  name: string;
  title: string;
  permission: Permission;
  input: TObject<P>;
  answer: A;
  /** Default: `input.organId`. */
  organ?: (input: Static<TObject<P>>) => string | null;
  ask: (input: Static<TObject<P>>, actor: Actor) => Promise<Static<A>>;
}

/** GET `url` answers a question; parts of its input named in the url come from there, the rest from the query. */
export function questionRoute<P extends TProperties, A extends TSchema>(app: App, url: string, of: Question<P, A>): void {
  const { params, rest } = split(of.input, paramsOf(url));
  const schema: FastifySchema = { ...about(of), params, querystring: rest, response: { 200: of.answer } };
  app.route({
    method: 'GET',
    url,
    schema,
    handler: async (http): Promise<unknown> => {
      const input = { ...(http.query as object), ...(http.params as object) } as unknown as Static<TObject<P>>;
      requirePermission(http.actor, of.permission, of.organ ? of.organ(input) : ((input as { organId?: string }).organId ?? null));
      return of.ask(input, http.actor);
    },
  });
}

/** Throws the refusal when the actor may not. */
export function requirePermission(actor: Actor, permission: Permission, organId: string | null): void {
  const denied = whyNot(actor, permission, organId);
  if (denied)
    throw new Refusal(denied.code, actor.kind === 'person' ? 'forbidden' : 'unauthenticated', denied.message, { blockers: [denied] });
}

function about(of: { name: string; title: string; permission: Permission }) {
  const open = of.permission.roles === 'anyone' ? { security: [] } : {};
  return { operationId: of.name, summary: of.title, tags: [of.name.split('.')[0]!], ...open };
}

function split(input: TObject<TProperties>, names: string[]) {
  const inUrl: TProperties = {};
  const others: TProperties = {};
  for (const [name, schema] of Object.entries(input.properties)) (names.includes(name) ? inUrl : others)[name] = schema;
  return { params: T.Object(inUrl), rest: T.Object(others) };
}
