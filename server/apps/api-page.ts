// The readable page of the interface: every route of the OpenAPI document, in plain HTML.
import { html } from 'ghtml';
import type { Config } from '#kernel/config';
import type { App } from '#kernel/http';

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  requestBody?: { content?: Record<string, { schema?: object }> };
}

/** GET /api/openapi.json and GET /api/ */
export function apiRoutes(app: App, { mode }: Pick<Config, 'mode'>): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  app.get('/api/', { schema: { hide: true } }, async (_http, out) =>
    out
      .type('text/html; charset=utf-8')
      .send(page(app.swagger() as { paths?: Record<string, Record<string, Operation>> }, mode === 'demo')),
  );
}

function page(document: { paths?: Record<string, Record<string, Operation>> }, demo: boolean): string {
  const all = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = Map.groupBy(all, (one) => one.operation.tags?.[0] ?? '其他');
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>接口说明</title></head>
<body>!${demo ? '<p><strong>演示：这里的内容和人员都是虚构的。</strong></p>' : ''}<h1>接口说明</h1>
<p>机器可读的文档：<a href="openapi.json">openapi.json</a>。出错时一律返回 {"error":{"code","message","field","blockers","requestId"}}，message 是给人看的句子。</p>
!${[...groups].map(([name, routes]) => html`<h2>${name}</h2><dl>!${routes.map(route).join('')}</dl>`).join('')}
</body></html>`;
}

function route({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const parameters = (operation.parameters ?? []).filter((p) => p.in === 'query').map((p) => (p.required ? p.name : `${p.name}?`));
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  return html`<dt><code>${method.toUpperCase()} ${path}</code></dt><dd>${operation.summary ?? ''}（${operation.operationId ?? ''}）
!${parameters.length > 0 ? html`<br>查询参数：<code>${parameters.join('、')}</code>` : ''}!${body ? html`<details><summary>提交内容</summary><pre>${JSON.stringify(body, null, 2)}</pre></details>` : ''}</dd>`;
}
