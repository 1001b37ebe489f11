import type { Bytes } from '#documents';
import type { FindingList } from './finding-list.ts';

/** Screens a file that lies in another; answers what could not be looked at. Null where files are nested too deep. */
export type LookInside = ((bytes: Bytes, name: string, found: FindingList) => Promise<string | undefined>) | null;
