// Puts one process's parts together: database, files, audit, jobs, settings of uploads.
import { mkdir } from 'node:fs/promises';
import { appendEntry } from '#audit';
import { clamavScan } from '#documents';
import { jobRegistry } from '#jobs';
import { systemClock } from '#kernel/clock';
import type { Runtime, Services } from '#kernel/command';
import type { Config } from '#kernel/config';
import { openDatabase } from '#kernel/db';
import { migrate } from '#kernel/migrate';
import { openFiles } from '#kernel/open-files';
import { jobs } from './work.ts';

/** Opens the database, brings it to the newest shape and returns the runtime. The caller closes `runtime.database`. */
export async function openRuntime(config: Config): Promise<Runtime> {
  // Drafts and accounts lie here: other users of the machine have no business with them.
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 });
  const database = openDatabase(config.databaseUrl);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return { database, clock: systemClock, services: openServices(config), audit: appendEntry };
}

function openServices(config: Config): Services {
  return {
    dataFolder: config.dataFolder,
    files: openFiles(config),
    uploadLimit: config.uploadLimit,
    virusScan: config.clamav ? clamavScan(config.clamav) : null,
    jobs: jobRegistry(jobs),
    siteExport: config.exportFolder === null ? null : { folder: config.exportFolder, base: config.exportUrl, portal: config },
  };
}
