// The interface described for machines: OpenAPI 3.1, with the one shape of refusals and who may call without a session.
import type { Config } from './config.ts';

type Operation = { responses?: Record<string, { description?: string }> };

const text = { type: 'string' };
const refusal = {
  description: '拒绝：message 是给人看的中文句子，blockers 逐条说明为什么现在不行。',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['code', 'message', 'requestId'],
            properties: {
              code: text,
              message: text,
              field: text,
              blockers: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['code', 'message'],
                  properties: { code: text, message: text, article: text, field: text },
                },
              },
              requestId: text,
            },
          },
        },
      },
    },
  },
};

/** Options of the plugin that collects the routes. */
export function openapiOptions(config: Pick<Config, 'basePath'>) {
  return {
    openapi: {
      openapi: '3.1.0',
      info: { title: '公开 Gongkai 接口', version: '1', description: '除标明不需登录的以外，都要先登录；改动须由本系统的页面发出。' },
      servers: [{ url: config.basePath || '/' }],
      security: [{ session: [] }],
      components: {
        securitySchemes: { session: { type: 'apiKey' as const, in: 'cookie' as const, name: 'gongkai_session' } },
        responses: { Refusal: refusal },
      },
    },
    transformObject: withRefusals,
  };
}

/** Every operation may be refused, in the same shape. */
function withRefusals(collected: object): object {
  const { openapiObject } = collected as { openapiObject: { paths?: Record<string, Record<string, Operation>> } };
  const paths = Object.entries(openapiObject.paths ?? {}).map(([path, methods]) => [
    path,
    Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, withRefusal(operation)])),
  ]);
  return { ...openapiObject, paths: Object.fromEntries(paths) };
}

function withRefusal(operation: Operation): object {
  const answers = Object.entries(operation.responses ?? {}).map(([status, answer]) => [status, { ...answer, description: '成功' }]);
  return { ...operation, responses: { ...Object.fromEntries(answers), default: { $ref: '#/components/responses/Refusal' } } };
}
