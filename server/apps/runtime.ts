// Puts one process's parts together: database, files, audit, calendar.
import { appendEntry } from '#audit';
import { systemClock } from '#kernel/clock';
import type { Runtime, Services } from '#kernel/command';
import type { Config } from '#kernel/config';
import { type Database, openDatabase } from '#kernel/db';
import { openFiles } from '#kernel/files';
import { migrate } from '#kernel/migrate';

/** Opens the database, brings it to the newest shape and returns the runtime. The caller closes `runtime.database`. */
export async function openRuntime(config: Config): Promise<Runtime> {
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
  return { dataFolder: config.dataFolder, files: openFiles(config) };
}

/** The address of the database without its password, fit for printing. */
export function printableUrl(databaseUrl: string): string {
  return databaseUrl.replace(/\/\/([^:@/]+):[^@/]*@/, '//$1:***@');
}

export type { Database };
