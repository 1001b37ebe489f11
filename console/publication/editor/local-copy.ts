// The copy of a writing on this machine: what the server does not have yet.
import { forget, recall, remember } from '../../parts/remember.ts';
import type { Writing } from '../types.ts';

export interface LocalCopy {
  writing: Writing;
  /** The version it was written upon. */
  version: number;
}

const keyOf = (organId: string, id: string) => `writing:${organId}:${id}`;

export function keepLocally(organId: string, id: string, writing: Writing, version: number): void {
  remember(keyOf(organId, id), { writing, version } satisfies LocalCopy);
}

export function dropLocally(organId: string, id: string): void {
  forget(keyOf(organId, id));
}

/** What was left here, when it differs from what the server has. */
export function leftHere(organId: string, id: string, onServer: Writing): LocalCopy | null {
  const copy = recall<LocalCopy>(keyOf(organId, id));
  if (!copy?.writing?.fields || typeof copy.writing.bodyHtml !== 'string') return null;
  const same = JSON.stringify([copy.writing.fields, copy.writing.bodyHtml]) === JSON.stringify([onServer.fields, onServer.bodyHtml]);
  return same ? null : copy;
}
