// For tests: a town's office with the starter's columns, and texts that became public on a given day.
import { addItem, parseLimit, putInForce } from '#catalogue';
import { fixedClock } from '#kernel/clock';
import { execute, type Runtime } from '#kernel/command';
import { addDays, day } from '#kernel/day';
import type { Engine } from '#kernel/db';
import { diskStore } from '#kernel/files-disk';
import { newId } from '#kernel/ids';
import { type Actor, systemActor } from '#kernel/permission';
import { testDatabase } from '#kernel/testing';
import { placeOrgan } from '#people';
import { adoptStarter, bumpSiteVersion, newFields, saveDraft, startDraft } from '#publication';

export const today = day('2026-11-23');

export interface Office {
  runtime: Runtime;
  organId: string;
  columnOf(slug: string): Promise<string>;
  as(role: string): Actor;
  /** An item of the catalogue, not in force yet; answers its id. */
  item(of: { level2: string; timeLimit: string; columnId: string; mode?: 'proactive' | 'onRequest' }): Promise<string>;
  inForceFrom(effectiveOn: string): Promise<void>;
  /** A draft with these fields and a text. */
  draft(of: { title: string; formedOn: string; itemId?: string }): Promise<string>;
  /** A public text. */
  public(of: { title: string; formedOn: string; publishedOn: string; columnId: string; itemId?: string }): Promise<string>;
  close(): Promise<void>;
}

export async function openOffice(engine: Engine): Promise<Office> {
  const database = await testDatabase(engine);
  const runtime: Runtime = {
    database,
    clock: fixedClock(`${today}T02:00:00.000Z`),
    services: {
      dataFolder: database.folder,
      files: diskStore(`${database.folder}/files`, `${database.folder}/spool`),
    } as Runtime['services'],
    audit: async () => undefined,
  };
  const organ = { slug: 'shifan', name: '示范镇人民政府', shortName: '示范镇', level: 'town', parentId: null, demo: true };
  const { id: organId } = await execute(runtime, placeOrgan, { ...organ, discloses: true, profile }, systemActor);
  await execute(runtime, adoptStarter, { organId }, systemActor);
  const as = (role: string): Actor => ({ ...systemActor, kind: 'person', personId: role, name: role, grants: [{ organId, role }] });
  return {
    runtime,
    organId,
    as,
    columnOf: async (slug) =>
      (
        await database.read
          .selectFrom('site_column')
          .select('id')
          .where('organ_id', '=', organId)
          .where('slug', '=', slug)
          .executeTakeFirstOrThrow()
      ).id,
    item: async (of) =>
      (await execute(runtime, addItem, { organId, ...itemFields, ...of, rule: parseLimit(of.timeLimit).rule }, systemActor)).id,
    inForceFrom: async (effectiveOn) => void (await execute(runtime, putInForce, { organId, effectiveOn, note: '' }, systemActor)),
    draft: (of) => draft(runtime, organId, as('handler'), of),
    public: (of) => insertPublic(runtime, organId, of),
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

const itemFields = {
  domain: '社会救助',
  level1: '最低生活保障',
  level3: '',
  content: '名单',
  basis: '《社会救助暂行办法》',
  subject: '乡镇人民政府',
  channels: ['政府网站'],
  audience: 'all' as const,
  mode: 'proactive' as const,
  levels: ['town' as const],
  statutoryItem: '21-乡镇-社会救助',
  departmentId: null,
  phone: '',
  complaintPhone: '',
  note: '',
};

async function draft(
  runtime: Runtime,
  organId: string,
  by: Actor,
  of: { title: string; formedOn: string; itemId?: string },
): Promise<string> {
  const { id } = await execute(runtime, startDraft, { organId, kind: 'policy', ...(of.itemId ? { itemId: of.itemId } : {}) }, by);
  const row = await runtime.database.read
    .selectFrom('publication_draft')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('publication_id', '=', id)
    .executeTakeFirstOrThrow();
  const fields = { ...JSON.parse(row.fields), title: of.title, formedOn: of.formedOn };
  await execute(runtime, saveDraft, { organId, id, version: row.version, fields, bodyHtml: '<p>请各村知悉。</p>' }, by);
  return id;
}

async function insertPublic(
  { database }: Runtime,
  organId: string,
  of: { title: string; formedOn: string; publishedOn: string; columnId: string; itemId?: string },
): Promise<string> {
  const id = newId();
  const fields = newFields({ kind: 'policy', columnId: of.columnId, organName: '示范镇人民政府', departmentId: null });
  const at = `${addDays(day(of.publishedOn), 0)}T02:00:00.000Z`;
  const told = { title: of.title, kind: 'policy', column_id: of.columnId, formed_on: of.formedOn, due_from: of.formedOn };
  await database.write.transaction().execute(async (tx) => {
    await tx
      .insertInto('publication')
      .values({
        organ_id: organId,
        id,
        ...told,
        state: 'published',
        draft_state: null,
        draft_version: 1,
        public_number: id.slice(-10),
        index_number: id,
        edition: 1,
        document_number: null,
        subject: null,
        genre: null,
        issuing_organ: fields.issuingOrgan,
        effective_on: null,
        repealed_on: null,
        validity: '有效',
        disclosure: 'proactive',
        disclosure_ground: null,
        department_id: null,
        author_id: 'handler',
        source_kind: 'original',
        source_name: '',
        source_address: null,
        summary: null,
        keywords: '',
        attachment_count: 0,
        published_on: of.publishedOn,
        first_published_at: at,
        updated_at: at,
        created_at: at,
        import_run_id: null,
        demo: 0,
        withdrawn_at: null,
        withdrawn_by: null,
        withdrawal_reason: null,
      })
      .execute();
    const edition = { organ_id: organId, publication_id: id, edition: 1, fields: JSON.stringify({ ...fields, title: of.title }) };
    await tx
      .insertInto('publication_edition')
      .values({
        ...edition,
        body_html: '',
        body_text: '',
        attachments: '[]',
        published_at: at,
        published_by: '',
        review_id: null,
        due_from: of.formedOn,
      })
      .execute();
    if (of.itemId) await tx.insertInto('publication_duty').values({ organ_id: organId, publication_id: id, item_id: of.itemId }).execute();
    await bumpSiteVersion(tx, organId, { publicationId: id });
  });
  return id;
}
