import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fixedClock } from '#kernel/clock';
import { execute, type Runtime } from '#kernel/command';
import { day } from '#kernel/day';
import { systemActor } from '#kernel/permission';
import { onEachEngine, type TestDatabase, testDatabase } from '#kernel/testing';
import { createOrgan } from '#people';
import { adoptStarter } from '#publication';
import { putEntry } from '#search';
import { portalReader } from './portal-reader.ts';
import type { PortalReader } from './reader.ts';

const noFilter = { year: '', kind: '', q: '', page: 1 };
const search = { q: '', column: '', from: '', to: '', order: 'newest' as const, page: 1 };

onEachEngine('what the public pages are told', (engine) => {
  let database: TestDatabase;
  let reader: PortalReader;
  let organId: string;
  let columns: Map<string, string>;

  before(async () => {
    database = await testDatabase(engine);
    const services = { dataFolder: database.folder } as Runtime['services'];
    const runtime: Runtime = { database, clock: fixedClock('2026-11-23T02:00:00Z'), services, audit: async () => undefined };
    const organ = { slug: 'shili', name: '示例镇人民政府', shortName: '示例镇', level: 'town', parentId: null, discloses: true };
    await execute(runtime, createOrgan, organ, systemActor);
    reader = portalReader(database);
    organId = (await reader.organs())[0]!.id;
    await execute(runtime, adoptStarter, { organId }, systemActor);
    columns = new Map((await reader.columns(organId)).map((column) => [column.slug, column.id]));
    await add({ id: 'p1', number: '202600001', column: 'town-documents', title: '关于发放低保金的通知', state: 'published' });
    await add({ id: 'p2', number: '202600002', column: 'work-news', title: '秋收动态', state: 'published' });
    await add({ id: 'p3', number: '202600003', column: 'town-documents', title: '低保旧通知', state: 'withdrawn' });
    await add({ id: 'p4', number: null, column: 'town-documents', title: '低保草稿', state: 'draft' });
    await add({
      id: 'p5',
      number: '202600005',
      column: 'interpretations',
      kind: 'interpretation',
      title: '低保金政策解读',
      state: 'published',
    });
    await database.write
      .insertInto('publication_link')
      .values({ organ_id: organId, from_id: 'p5', to_id: 'p1', relation: 'interprets' })
      .execute();
    await bumpVersion();
  });
  after(() => database.close());

  async function bumpVersion() {
    await database.write.updateTable('site_version').set({ version: 99 }).where('organ_id', '=', organId).execute();
  }

  async function add(of: { id: string; number: string | null; column: string; title: string; state: string; kind?: string }) {
    const at = '2026-11-20T01:00:00.000Z';
    const columnId = columns.get(of.column)!;
    const own = { organ_id: organId, id: of.id, state: of.state, title: of.title, column_id: columnId, kind: of.kind ?? 'policy' };
    const empty = {
      draft_state: null,
      document_number: null,
      subject: null,
      genre: null,
      effective_on: null,
      repealed_on: null,
      summary: null,
    };
    const none = { disclosure_ground: null, department_id: null, source_address: null, import_run_id: null, due_from: null };
    const withdrawal = of.state === 'withdrawn' ? { withdrawn_at: at, withdrawn_by: 'p', withdrawal_reason: '有误' } : {};
    await database.write.transaction().execute(async (tx) => {
      await tx
        .insertInto('publication')
        .values({
          ...own,
          ...empty,
          ...none,
          ...{ withdrawn_at: null, withdrawn_by: null, withdrawal_reason: null, ...withdrawal },
          draft_version: 1,
          public_number: of.number,
          index_number: of.number && `SL/${of.number}`,
          edition: of.number ? 1 : 0,
          issuing_organ: '示例镇人民政府',
          formed_on: '2026-11-16',
          validity: '有效',
          disclosure: 'proactive',
          author_id: 'clerk',
          source_kind: 'original',
          source_name: '',
          keywords: '',
          attachment_count: 0,
          published_on: of.number ? '2026-11-20' : null,
          first_published_at: of.number ? at : null,
          updated_at: at,
          created_at: at,
          demo: 0,
        })
        .execute();
      if (of.state !== 'published') return;
      const body = '困难家庭的低保金按月发放。';
      const edition = {
        organ_id: organId,
        publication_id: of.id,
        edition: 1,
        fields: '{}',
        attachments: '[]',
        review_id: null,
        change_note: null,
      };
      await tx
        .insertInto('publication_edition')
        .values({ ...edition, body_html: `<p>${body}</p>`, body_text: body, published_at: at, published_by: 'p' })
        .execute();
      await putEntry(tx, engine, {
        organId,
        subject: 'publication',
        id: of.id,
        day: day('2026-11-20'),
        facets: [columnId],
        title: of.title,
        body,
      });
    });
  }

  test('columns come in order with their own counts', async () => {
    const found = await reader.columns(organId);
    assert.equal(found[0]?.slug, 'guide');
    assert.equal(found.find((column) => column.slug === 'town-documents')?.count, 1);
    assert.equal(found.find((column) => column.slug === 'charges')?.count, 0);
  });

  test('a column lists what is published and neither drafts nor what was withdrawn', async () => {
    const { listing, years } = await reader.column(organId, [columns.get('town-documents')!], noFilter);
    assert.deepEqual(
      listing.rows.map((row) => row.number),
      ['202600001'],
    );
    assert.equal(listing.total, 1);
    assert.deepEqual(years, ['2026']);
  });

  test('the home shows the section’s columns, and news of other columns not', async () => {
    const home = await reader.home(organId, [columns.get('town-documents')!, columns.get('interpretations')!]);
    assert.deepEqual(home.latest.map((row) => row.number).sort(), ['202600001', '202600005']);
    assert.deepEqual(
      home.interpretations.map((row) => row.number),
      ['202600005'],
    );
  });

  test('a publication and its interpretation know each other; a withdrawn one is a notice; a draft does not exist', async () => {
    const policy = await reader.publication(organId, '202600001');
    assert.ok(policy?.state === 'published');
    assert.equal(policy.interpretedBy[0]?.number, '202600005');
    const interpretation = await reader.publication(organId, '202600005');
    assert.ok(interpretation?.state === 'published');
    assert.equal(interpretation.interprets[0]?.number, '202600001');
    const gone = await reader.publication(organId, '202600003');
    assert.ok(gone?.state === 'withdrawn');
    assert.equal(gone.reason, '其他原因');
    assert.equal(await reader.publication(organId, 'p4'), null);
  });

  test('subjects, tags and open data count what is published and nothing else', async () => {
    const mark = (id: string, subject: string, keywords: string) =>
      database.write.updateTable('publication').set({ subject, keywords }).where('organ_id', '=', organId).where('id', '=', id).execute();
    await mark('p1', '民政\\社会救助', '低保,救助');
    await mark('p3', '民政\\社会救助', '低保');
    await mark('p4', '民政\\优抚', '低保');
    await mark('p5', '民政\\社会救助', '低保；解读');
    assert.deepEqual(await reader.subjects(organId), [{ subject: '民政\\社会救助', count: 2 }]);
    assert.deepEqual(
      (await reader.ofSubjects(organId, ['民政\\社会救助'], 2, 1)).rows.map((row) => row.number),
      ['202600005', '202600001'],
    );
    assert.deepEqual((await reader.ofSubjects(organId, ['民政\\社会救助'], 2, 2)).rows, []);
    assert.deepEqual(await reader.tags(organId), [{ tag: '低保', count: 2 }]);
    const all = { columnIds: null, year: '', offset: 0, limit: 2 };
    const first = await reader.rows(organId, all);
    const rest = await reader.rows(organId, { ...all, offset: 2 });
    assert.deepEqual([first.total, first.rows.length, rest.rows.length], [3, 2, 1]);
    assert.equal(new Set([...first.rows, ...rest.rows].map((row) => row.number)).size, 3);
    const here = await reader.rows(organId, { ...all, columnIds: [columns.get('work-news')!], year: '2026' });
    assert.deepEqual([here.total, here.rows[0]?.number], [1, '202600002']);
    assert.equal((await reader.rows(organId, { ...all, year: '2025' })).total, 0);
  });

  test('search finds two characters anywhere in what is published and marks them', async () => {
    const { hits, total } = await reader.search(organId, { ...search, q: '低保' }, null);
    assert.equal(total, 3);
    const [first] = hits.filter((hit) => hit.number === '202600001');
    assert.deepEqual(
      first?.title.marks.map(([from, to]) => first.title.text.slice(from, to)),
      ['低保'],
    );
    const within = await reader.search(organId, { ...search, q: '低保' }, [columns.get('interpretations')!]);
    assert.deepEqual(
      within.hits.map((hit) => hit.number),
      ['202600005'],
    );
  });

  test('catalogue, feed and site map name what is published', async () => {
    assert.equal((await reader.catalogue(organId, '2026', 1)).listing.total, 3);
    assert.equal((await reader.catalogue(organId, '1999', 1)).listing.total, 0);
    assert.equal((await reader.newest(organId, 2)).length, 2);
    assert.deepEqual((await reader.siteMap(organId, 1, 10)).map((entry) => entry.number).sort(), ['202600001', '202600002', '202600005']);
    assert.equal(await reader.attachment(organId, 'a'.repeat(64)), null);
    assert.equal((await reader.versions()).get(organId), 99);
  });
});
