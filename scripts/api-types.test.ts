// The types the console's client is checked against.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderApiTypes } from './api-types.ts';

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const render = (operation: object) => renderApiTypes({ paths: { '/api/things/{id}': { get: operation } } });

test('what stands in the path is required, what stands in the query may be left out', () => {
  const text = render({
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'page', in: 'query', schema: { type: 'integer' } },
    ],
    responses: { 200: json({ type: 'object', properties: {} }) },
  });
  assert.match(text, /path: \{ id: string \}; query\?: \{ page\?: number \}/);
});

test('a query with something required is required itself', () => {
  const text = render({ parameters: [{ name: 'from', in: 'query', required: true, schema: { type: 'string' } }], responses: {} });
  assert.match(text, /query: \{ from: string \}/);
});

test('nothing-or-a-value, closed lists, lists and records keep their shape', () => {
  const answer = {
    type: 'object',
    required: ['day', 'state', 'rows', 'filter'],
    properties: {
      day: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      state: { anyOf: [{ const: 'open' }, { const: 'closed' }] },
      rows: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
      filter: { type: 'object', patternProperties: { '^(.*)$': { type: 'string' } } },
      note: { type: 'string' },
    },
  };
  assert.match(
    render({ responses: { 200: json(answer) } }),
    /\{ day: string \| null; state: "open" \| "closed"; rows: \(string \| number\)\[\]; filter: Record<string, string>; note\?: string \}/,
  );
});

test('only the interface is described, in an order that does not change', () => {
  const get = { responses: { 200: json({ type: 'boolean' }) } };
  const text = renderApiTypes({ paths: { '/api/b': { get }, '/healthz': { get }, '/api/a': { get } } });
  assert.ok(text.indexOf('"/api/a"') < text.indexOf('"/api/b"') && !text.includes('healthz'));
});
