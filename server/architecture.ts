// The order of the shelf, bottom first: a module imports only what stands before it, and only through its door.

/** `documents`, `jobs`, `search` and `screening` know no subject; `portal` reads only what is published; `apps` puts everything together. */
export const shelf = [
  'kernel',
  'law',
  'calendar',
  'people',
  'audit',
  'jobs',
  'documents',
  'search',
  'screening',
  'reviews',
  'catalogue',
  'publication',
  'duties',
  'requests',
  'interaction',
  'channels',
  'portal',
  'apps',
] as const;

/** Modules whose files are each a door of their own (`#kernel/db`, `#law/…`); all others are entered by index.ts. */
export const openShelves: readonly string[] = ['kernel', 'law'];
