// A route for what takes seconds or changes nothing that is audited: it must not hold a transaction open.
import type { FastifySchema } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { App } from '#kernel/http';
import type { Actor, Permission } from '#kernel/permission';
import { requirePermission } from '#kernel/routes';

export interface Work<P extends TSchema, B extends TSchema, A extends TSchema> {
  name: string;
  title: string;
  permission: Permission;
  params: P;
  body: B;
  answer: A;
  work: (params: Static<P>, body: Static<B>, actor: Actor) => Promise<Static<A>>;
}

/** POST `url` does the work; the permission is asked in `:organId`. */
export function workRoute<P extends TSchema, B extends TSchema, A extends TSchema>(app: App, url: string, of: Work<P, B, A>): void {
  const { name, title, permission, params, body, answer, work } = of;
  const schema: FastifySchema = { operationId: name, summary: title, tags: [name.split('.')[0]!], params, body, response: { 200: answer } };
  app.route({
    method: 'POST',
    url,
    schema,
    handler: async (http): Promise<unknown> => {
      requirePermission(http.actor, permission, (http.params as { organId: string }).organId);
      return work(http.params as Static<P>, http.body as Static<B>, http.actor);
    },
  });
}
