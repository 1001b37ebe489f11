// Local disk, or an S3-compatible object store behind the same contract.
import { join } from 'node:path';
import type { Config } from './config.ts';
import type { FileStore } from './files.ts';
import { diskStore } from './files-disk.ts';
import { s3Store } from './files-s3.ts';

/** The store the settings ask for. */
export function openFiles(config: Pick<Config, 'dataFolder' | 's3'>): FileStore {
  const spool = join(config.dataFolder, 'spool');
  return config.s3 ? s3Store(config.s3, spool) : diskStore(join(config.dataFolder, 'files'), spool);
}
