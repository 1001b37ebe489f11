// Brings a database to the newest shape: one ordered history, the same for both engines.
import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Database, Engine } from './db.ts';

const folder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** What a migration file exports. */
export type Up = (db: Kysely<unknown>, engine: Engine) => Promise<void>;

/** Applies what is missing, in order; returns the names applied. */
export async function migrate(database: Database): Promise<string[]> {
  const migrator = new Migrator({ db: database.write, provider: { getMigrations: () => load(database.engine) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}

async function load(engine: Engine): Promise<Record<string, Migration>> {
  const found: Record<string, Migration> = {};
  for (const name of (await readdir(folder)).filter((n) => /^\d{4}-.*\.ts$/.test(n)).sort()) {
    const { up } = (await import(pathToFileURL(folder + name).href)) as { up: Up };
    found[name.replace(/\.ts$/, '')] = { up: (db) => up(db as Kysely<unknown>, engine) };
  }
  return found;
}
