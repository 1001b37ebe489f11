// For tests: a town's disclosure office with an empty catalogue.

import { Readable } from 'node:stream';
import { fixedClock } from '#kernel/clock';
import { execute, type NewAuditEntry, type Runtime } from '#kernel/command';
import type { Engine } from '#kernel/db';
import { diskStore } from '#kernel/files-disk';
import { type Actor, systemActor } from '#kernel/permission';
import { testDatabase } from '#kernel/testing';
import { addDepartment, placeOrgan } from '#people';
import { adoptCatalogue } from './commands/adopt-starter.ts';
import type { ItemFields } from './item.ts';
import { parseLimit } from './rule/parse-limit.ts';

export interface Office {
  runtime: Runtime;
  organId: string;
  departmentId: string;
  entries: NewAuditEntry[];
  clerk: Actor;
  officer: Actor;
  head: Actor;
  adopt(level?: 'town' | 'county'): Promise<{ added: number; proposals: number }>;
  /** Another day from now on. */
  on(day: string): void;
  uploaded(content: Buffer): Promise<string>;
  close(): Promise<void>;
}

export const today = '2026-11-23';

export async function openOffice(engine: Engine): Promise<Office> {
  const database = await testDatabase(engine);
  const entries: NewAuditEntry[] = [];
  let clock = fixedClock(`${today}T02:00:00.000Z`);
  const runtime: Runtime = {
    database,
    clock: { now: () => clock.now(), today: () => clock.today() },
    services: {
      dataFolder: database.folder,
      files: diskStore(`${database.folder}/files`, `${database.folder}/spool`),
      uploadLimit: 1e9,
    } as Runtime['services'],
    audit: async (_tx, entry) => void entries.push(entry),
  };
  const organ = { slug: 'shifan', name: '示范镇人民政府', shortName: '示范镇', level: 'town', parentId: null, demo: true };
  const { id: organId } = await execute(runtime, placeOrgan, { ...organ, discloses: true, profile }, systemActor);
  const department = { organId, slug: 'minzheng', name: '民政办', otherNames: '', kind: 'office', discloses: '' };
  const { id: departmentId } = await execute(runtime, addDepartment, department, systemActor);
  const actor = (role: string): Actor => ({
    kind: 'person',
    personId: role,
    name: role,
    address: '',
    sessionId: null,
    grants: [{ organId, role }],
  });
  const officer = actor('disclosureOfficer');
  return {
    runtime,
    organId,
    departmentId,
    entries,
    clerk: actor('handler'),
    officer,
    head: actor('disclosureHead'),
    adopt: (level = 'town') => execute(runtime, adoptCatalogue, { organId, level }, officer),
    on: (day) => {
      clock = fixedClock(`${day}T02:00:00.000Z`);
    },
    uploaded: (content) => uploaded(runtime, organId, content),
    close: () => database.close(),
  };
}

const profile = {
  address: '示范路1号',
  postcode: '000000',
  phone: '0000-0000000',
  fax: '',
  email: 'gongkai@shifan.example',
  officeHours: '工作日8:30至12:00',
  disclosureOffice: '党政办',
  portalName: '示范县人民政府网站',
  portalUrl: 'https://www.shifan.example',
  siteIdCode: '0000000000',
  wechatAccount: '',
  introduction: '',
};

/** An item as somebody would type it. */
export function typedItem(of: Partial<ItemFields> = {}): ItemFields {
  const timeLimit = of.timeLimit ?? '信息形成或者变更之日起20个工作日内';
  return {
    domain: '社会救助',
    level1: '最低生活保障',
    level2: '示范事项',
    level3: '',
    content: '政策文件',
    basis: '《社会救助暂行办法》',
    timeLimit,
    rule: parseLimit(timeLimit).rule,
    subject: '乡镇人民政府',
    channels: ['政府网站'],
    audience: 'all',
    mode: 'proactive',
    levels: ['town'],
    statutoryItem: '21-乡镇-社会救助',
    departmentId: null,
    columnId: null,
    phone: '',
    complaintPhone: '',
    note: '',
    ...of,
  };
}

async function uploaded({ services, database, clock }: Runtime, organId: string, content: Buffer): Promise<string> {
  const { hash, size } = await services.files.put(Readable.from([content]), 1e9);
  const at = clock.now();
  await database.write
    .insertInto('upload')
    .values({
      organ_id: organId,
      id: hash.slice(0, 20),
      purpose: 'table',
      file_name: '目录.xlsx',
      declared_size: size,
      received: size,
      file_hash: hash,
      media_type: '',
      created_by: 'officer',
      created_at: at,
      finished_at: at,
    })
    .onConflict((on) => on.doNothing())
    .execute();
  return hash;
}
