// The documents and files that are made from the code, and by what.
import { join } from 'node:path';
import { renderApiTypes } from './api-types.ts';
import { renderLawDocument } from './law-document.ts';
import { openapiDocument } from './openapi.ts';
import { renderPermissionsDocument } from './permissions-document.ts';
import { renderStatesDocument } from './states-document.ts';

const root = join(import.meta.dirname, '..');

export const generatedDocuments: { path: string; render: () => Promise<string> }[] = [
  { path: 'docs/law.md', render: () => renderLawDocument(root) },
  { path: 'docs/states.md', render: async () => renderStatesDocument() },
  { path: 'docs/permissions.md', render: async () => renderPermissionsDocument() },
  { path: 'console/api/schema.gen.ts', render: async () => renderApiTypes(await openapiDocument()) },
];
