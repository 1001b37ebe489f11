// The portal's questions, asked of the modules below through their doors.
import type { Database } from '#kernel/db';
import type { PortalReader } from './reader.ts';

export function portalReader(_database: Database): PortalReader {
  throw new Error('not wired');
}
