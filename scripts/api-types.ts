// Makes console/api/schema.gen.ts: the OpenAPI document as TypeScript types in the shape openapi-fetch reads.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  patternProperties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  $ref?: string;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}
interface Operation {
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
/** The part of an OpenAPI 3.1 document that is read. */
export interface ApiDocument {
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const head = '// Made by scripts/api-types.ts from the OpenAPI document; not to be changed by hand.\n';

/** The text of console/api/schema.gen.ts for an OpenAPI document. */
export function renderApiTypes(document: ApiDocument): string {
  const named = document.components?.schemas ?? {};
  const schemas = Object.entries(named).map(([name, schema]) => `  ${key(name)}: ${typeOf(schema, named)};`);
  const paths = Object.entries(document.paths ?? {})
    .filter(([path]) => path.startsWith('/api/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, item]) => `  ${key(path)}: {\n${operations(item, named)}  };`);
  return `${head}export interface components {\n  schemas: {\n${schemas.join('\n')}\n  };\n}\n\nexport interface paths {\n${paths.join('\n')}\n}\n`;
}

function operations(item: Record<string, Operation>, named: Record<string, Schema>): string {
  const used = methods.filter((method) => item[method]);
  return used.map((method) => `    ${method}: ${operation(item[method] as Operation, named)};\n`).join('');
}

function operation(of: Operation, named: Record<string, Schema>): string {
  const inputs = ['path', 'query'].map((place) => parameters(of.parameters ?? [], place, named)).join('');
  const body = jsonSchema(of.requestBody?.content);
  const bodyType = body ? ` requestBody: { content: { 'application/json': ${typeOf(body, named)} } };` : '';
  const answer = jsonSchema(of.responses?.['200']?.content);
  const answerType = answer ? typeOf(answer, named) : 'unknown';
  return `{ parameters: {${inputs} };${bodyType} responses: { 200: { content: { 'application/json': ${answerType} } } } }`;
}

function parameters(all: Parameter[], place: string, named: Record<string, Schema>): string {
  const here = all.filter((p) => p.in === place);
  if (here.length === 0) return '';
  const fields = here.map((p) => `${key(p.name)}${p.required ? '' : '?'}: ${typeOf(p.schema ?? {}, named)}`);
  return ` ${place}${here.some((p) => p.required) ? '' : '?'}: { ${fields.join('; ')} };`;
}

function jsonSchema(content: Record<string, { schema?: Schema }> | undefined): Schema | undefined {
  return content?.['application/json']?.schema;
}

function typeOf(schema: Schema, named: Record<string, Schema>): string {
  if (schema.$ref) return `components['schemas'][${JSON.stringify(schema.$ref.split('/').pop())}]`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map((choice) => bracketed(typeOf(choice, named))))].join(' | ');
  if (schema.allOf) return schema.allOf.map((part) => bracketed(typeOf(part, named))).join(' & ');
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? (schema.properties ? 'object' : '')];
  return types.map((type) => simple(type, schema, named)).join(' | ');
}

function simple(type: string, schema: Schema, named: Record<string, Schema>): string {
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean' || type === 'null') return type;
  if (type === 'array') return `${bracketed(typeOf(schema.items ?? {}, named))}[]`;
  return type === 'object' ? objectType(schema, named) : 'unknown';
}

function objectType(schema: Schema, named: Record<string, Schema>): string {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, of]) => `${key(name)}${schema.required?.includes(name) ? '' : '?'}: ${typeOf(of, named)}`,
  );
  if (fields.length > 0) return `{ ${fields.join('; ')} }`;
  const others = Object.values(schema.patternProperties ?? {})[0] ?? schema.additionalProperties;
  return typeof others === 'object' ? `Record<string, ${typeOf(others, named)}>` : 'Record<string, unknown>';
}

const bracketed = (type: string) => (type.includes(' | ') && !type.startsWith('{') ? `(${type})` : type);
const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

if (import.meta.main) {
  const { openapiDocument } = (await import('./openapi.ts')) as { openapiDocument: () => Promise<ApiDocument> };
  await writeFile(join(import.meta.dirname, '../console/api/schema.gen.ts'), renderApiTypes(await openapiDocument()));
}
