// For tests: a county and a town below it, with people of the disclosure office, on one database.
import { Readable } from 'node:stream';
import type { Static, TObject, TProperties } from 'typebox';
import { fixedClock } from '#kernel/clock';
import { type Command, execute, type NewAuditEntry, type Runtime } from '#kernel/command';
import type { Engine } from '#kernel/db';
import { diskStore } from '#kernel/files-disk';
import { newId } from '#kernel/ids';
import type { Actor } from '#kernel/permission';
import { testDatabase } from '#kernel/testing';
import '#people';
import '#documents';
import type { EntryFieldsInput } from '#contract/screening';

export const town = 'town';
export const county = 'county';

export const entryFields = (expression: string, more: Partial<EntryFieldsInput> = {}): EntryFieldsInput => ({
  expression,
  replacement: '',
  since: '',
  note: '',
  source: '本机关规定',
  severity: null,
  validFrom: null,
  ...more,
});

export function officer(organId = town, role = 'disclosureOfficer'): Actor {
  return { kind: 'person', personId: 'p1', name: '（演示）公开员', address: '', sessionId: null, grants: [{ organId, role }] };
}

export async function openDictionaryOffice(engine: Engine) {
  const database = await testDatabase(engine);
  const entries: NewAuditEntry[] = [];
  const runtime: Runtime = {
    database,
    clock: fixedClock('2026-11-23T02:00:00.000Z'),
    services: {
      dataFolder: database.folder,
      files: diskStore(`${database.folder}/files`, `${database.folder}/spool`),
    } as Runtime['services'],
    audit: async (_tx, entry) => void entries.push(entry),
  };
  await insertOrgan(runtime, county, null);
  await insertOrgan(runtime, town, county);
  const run = <P extends TProperties, R>(of: Command<TObject<P>, R>, input: Static<TObject<P>>, actor: Actor = officer()) =>
    execute(runtime, of, input, actor);
  return { runtime, entries, run, upload: (content: string | Buffer) => upload(runtime, content), close: () => database.close() };
}

export type DictionaryOffice = Awaited<ReturnType<typeof openDictionaryOffice>>;

/** A table as it stands after an upload; returns its hash. */
async function upload({ services, database, clock }: Runtime, content: string | Buffer): Promise<string> {
  const { hash, size } = await services.files.put(Readable.from([Buffer.from(content)]), 10 ** 7);
  const at = clock.now();
  const file = { file_hash: hash, file_name: '词库.csv', declared_size: size, received: size, media_type: 'text/csv', finished_at: at };
  await database.write
    .insertInto('upload')
    .values({ organ_id: town, id: newId(), purpose: 'table', created_by: 'p1', created_at: at, ...file })
    .execute();
  return hash;
}

async function insertOrgan({ database, clock }: Runtime, id: string, parent_id: string | null): Promise<void> {
  const rest = {
    kind: 'government',
    level: 'town',
    vertical_parent_id: null,
    discloses: 1,
    profile: '{}',
    index_template: '',
    demo: 0,
    closed_at: null,
  };
  await database.write
    .insertInto('organ')
    .values({ id, parent_id, slug: id, name: `示范${id}`, short_name: id, created_at: clock.now(), ...rest })
    .execute();
}
