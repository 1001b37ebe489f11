// For tests: an office with people in every role, columns and kinds of the starter, and the steps of a day in it.
import { fixedClock } from '#kernel/clock';
import { execute, type NewAuditEntry, type Runtime } from '#kernel/command';
import type { Engine } from '#kernel/db';
import { diskStore } from '#kernel/files-disk';
import type { Actor } from '#kernel/permission';
import { testDatabase } from '#kernel/testing';
import { cleanForm } from '#reviews';
import { adoptStarter } from './commands/adopt-starter.ts';
import { decideStage } from './commands/decide-stage.ts';
import { publish } from './commands/publish.ts';
import { saveDraft } from './commands/save-draft.ts';
import { startDraft } from './commands/start-draft.ts';
import { submit } from './commands/submit.ts';
import type { DraftFields } from './draft-fields.ts';
import { screeningRules } from './files/screening-rules.ts';
import { findPublicationView } from './queries/find-publication.ts';

export const organId = 'town';

/** 20 people of one office: who holds which roles. */
const staff = {
  clerk: ['handler'],
  colleague: ['handler'],
  reviewer: ['reviewer'],
  otherReviewer: ['reviewer'],
  secrecy: ['secrecyReviewer'],
  signer: ['signer'],
  officer: ['disclosureOfficer'],
  head: ['disclosureHead'],
  allInOne: ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureHead'],
  stranger: [],
} as const;

export type Member = keyof typeof staff;
export const people = Object.fromEntries(Object.entries(staff).map(([id, roles]) => [id, actor(id, roles)])) as Record<Member, Actor>;

export interface OfficeForTests {
  runtime: Runtime;
  entries: NewAuditEntry[];
  close(): Promise<void>;
}

export async function openOfficeForTests(engine: Engine, indexTemplate = '{code}/{yyyy}-{seq:05d}'): Promise<OfficeForTests> {
  const database = await testDatabase(engine);
  const entries: NewAuditEntry[] = [];
  const { folder } = database;
  const runtime: Runtime = {
    database,
    clock: fixedClock('2026-11-23T02:00:00.000Z'),
    services: { dataFolder: folder, files: diskStore(`${folder}/files`, `${folder}/spool`) } as Runtime['services'],
    audit: async (_tx, entry) => void entries.push(entry),
  };
  await insertOrgan(runtime, indexTemplate);
  await execute(runtime, adoptStarter, { organId }, people.head);
  return { runtime, entries, close: () => database.close() };
}

export const view = (runtime: Runtime, id: string, by: Member = 'clerk') =>
  findPublicationView(runtime.database.read, { organId, id }, people[by], runtime.services, runtime.clock.today());

/** Starts and fills a draft that could be handed in; returns its id. */
export async function writtenDraft(
  runtime: Runtime,
  of: { fields?: Partial<DraftFields>; bodyHtml?: string; by?: Member } = {},
): Promise<string> {
  const by = people[of.by ?? 'clerk'];
  const { id } = await execute(runtime, startDraft, { organId, kind: 'policy' }, by);
  const { fields, version } = await view(runtime, id);
  const filled = { ...fields, title: '关于做好秋收工作的通知', formedOn: '2026-11-16', ...of.fields };
  await execute(runtime, saveDraft, { organId, id, version, fields: filled, bodyHtml: of.bodyHtml ?? '<p>请各村做好秋收。</p>' }, by);
  return id;
}

export async function submitted(runtime: Runtime, of: Parameters<typeof writtenDraft>[1] = {}): Promise<string> {
  const id = await writtenDraft(runtime, of);
  const { version } = await view(runtime, id);
  await execute(runtime, submit, { organId, id, version }, people[of.by ?? 'clerk']);
  return id;
}

export const pass = (runtime: Runtime, id: string, position: number, by: Member) =>
  execute(
    runtime,
    decideStage,
    { organId, id, position, decision: 'pass', opinion: '', ...(position === 2 ? { conclusion: 'open' as const, form: cleanForm() } : {}) },
    people[by],
  );

/** Every stage of the usual flow, by people who did not write it. */
export async function passAll(runtime: Runtime, id: string): Promise<void> {
  await pass(runtime, id, 1, 'reviewer');
  await pass(runtime, id, 2, 'secrecy');
  await pass(runtime, id, 3, 'signer');
}

export async function approved(runtime: Runtime, of: Parameters<typeof writtenDraft>[1] = {}): Promise<string> {
  const id = await submitted(runtime, of);
  await passAll(runtime, id);
  return id;
}

export async function published(runtime: Runtime, of: Parameters<typeof writtenDraft>[1] = {}) {
  const id = await approved(runtime, of);
  const { version } = await view(runtime, id);
  return { id, ...(await execute(runtime, publish, { organId, id, version }, people.officer)) };
}

/** A finished upload of these bytes' hash, looked through without a finding. */
export async function uploaded(runtime: Runtime, fileHash: string, fileName: string): Promise<void> {
  const at = runtime.clock.now();
  const file = { file_hash: fileHash, file_name: fileName, declared_size: 12, received: 12, media_type: 'application/pdf' };
  await runtime.database.write
    .insertInto('upload')
    .values({
      organ_id: organId,
      id: fileHash.slice(0, 20),
      purpose: 'attachment',
      ...file,
      created_by: 'clerk',
      created_at: at,
      finished_at: at,
    })
    .execute();
  const rules = await screeningRules(runtime.database.read, organId);
  await runtime.database.write
    .insertInto('attachment_screening')
    .values({ organ_id: organId, file_hash: fileHash, rules, state: 'done', findings: '[]', problem: null, asked_at: at, checked_at: at })
    .execute();
}

function actor(personId: string, roles: readonly string[]): Actor {
  const grants = roles.map((role) => ({ organId, role }));
  return { kind: 'person', personId, name: personId, address: '', sessionId: null, grants };
}

async function insertOrgan({ database, clock }: Runtime, index_template: string): Promise<void> {
  const at = clock.now();
  const tree = { parent_id: null, vertical_parent_id: null, kind: 'government', level: 'town', discloses: 1, closed_at: null };
  const organ = {
    id: organId,
    slug: 'shifan',
    name: '示范镇人民政府',
    short_name: '示范镇',
    profile: '{}',
    index_template,
    demo: 0,
    created_at: at,
  };
  await database.write
    .insertInto('organ')
    .values({ ...organ, ...tree })
    .execute();
  const account = { password_hash: '-', must_change_password: 0, password_changed_at: at, totp_secret: null, totp_confirmed_at: null };
  const rows = Object.keys(staff).map((id) => ({
    id,
    login: id,
    name: `（演示）${id}`,
    ...account,
    demo: 1,
    created_at: at,
    closed_at: null,
  }));
  await database.write.insertInto('person').values(rows).execute();
}
