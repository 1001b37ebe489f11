// For tests: an organ with texts that were opened, revised, withdrawn and removed on known days.
import { Readable } from 'node:stream';
import type { Runtime } from '#kernel/command';

/** Five things happen between 1 October and 22 November 2026; one more is opened on 23 November. */
export async function publicTexts({ database, services }: Runtime, organId: string): Promise<void> {
  const db = database.write;
  const at = '2026-01-01T00:00:00.000Z';
  await db
    .insertInto('organ')
    .values({
      id: organId,
      slug: 'shifan',
      name: '示范镇人民政府',
      short_name: '示范镇',
      kind: 'government',
      level: 'town',
      parent_id: null,
      vertical_parent_id: null,
      discloses: 1,
      profile: '{}',
      index_template: '{code}/{yyyy}-{seq:05d}',
      demo: 0,
      created_at: at,
      closed_at: null,
    })
    .execute();
  const stored = await services.files.put(Readable.from(['附件的内容']), 1000);
  const attachment = { id: 'f1', title: '安排', fileHash: stored.hash, fileName: '安排.txt', size: stored.size, mediaType: 'text/plain' };
  const insert = (of: Parameters<typeof publicationRow>[1]) => db.insertInto('publication').values(publicationRow(organId, of)).execute();
  await insert({ id: 'a', number: '202600001', title: '秋收工作通知', on: '2026-10-08' });
  await insert({
    id: 'b',
    number: '202600002',
    title: '误发的名单',
    on: '2026-09-01',
    state: 'withdrawn',
    withdrawnAt: '2026-10-19T16:00:00.000Z',
  });
  await insert({ id: 'c', number: '202500009', title: '旧文件', on: '2025-05-05', edition: 2 });
  await insert({ id: 'd', number: '202600003', title: '有人名的标题', on: '2026-08-01', state: 'removed' });
  await insert({ id: 'e', number: '202600004', title: '今天的通知', on: '2026-11-23' });
  const edition = (id: string, n: number, publishedAt: string, attachments: object[] = []) =>
    db
      .insertInto('publication_edition')
      .values({
        organ_id: organId,
        publication_id: id,
        edition: n,
        fields: JSON.stringify({ attachments }),
        body_html: '<p>请各村做好秋收。</p>',
        body_text: '请各村做好秋收。',
        attachments: JSON.stringify(attachments),
        published_at: publishedAt,
        published_by: 'officer',
        review_id: null,
        change_note: null,
        change_kind: null,
        due_from: null,
        planned_at: null,
      })
      .execute();
  await edition('a', 1, '2026-10-08T02:00:00.000Z', [attachment]);
  await edition('c', 1, '2025-05-05T02:00:00.000Z');
  await edition('c', 2, '2026-11-02T02:00:00.000Z');
  const validity = {
    validity: '废止',
    on_day: '2026-11-03',
    by_publication_id: null,
    by_document: null,
    note: '',
    made_by: '',
    made_at: at,
    in_force: 1,
  };
  await db
    .insertInto('publication_validity')
    .values({ organ_id: organId, id: 'v', publication_id: 'c', ...validity })
    .execute();
  const removal = { kind: 'personal', reason: '', title_kept: 0, editions: '[]', removed_by: '', removed_at: '2026-11-05T02:00:00.000Z' };
  await db
    .insertInto('publication_removal')
    .values({ organ_id: organId, publication_id: 'd', ...removal })
    .execute();
  await db
    .insertInto('posting')
    .values({
      organ_id: organId,
      id: 'w',
      channel: 'wechat',
      title: '秋收工作通知',
      address: 'https://mp.weixin.qq.com/s/shifan',
      posted_on: '2026-10-09',
      kind: null,
      column_id: null,
      department_id: null,
      formed_on: null,
      document_number: null,
      summary: null,
      publication_id: 'a',
      import_run_id: null,
      created_by: '',
      created_at: at,
      changed_at: null,
      demo: 0,
      removed_on: null,
      removed_kind: null,
    })
    .execute();
}

function publicationRow(
  organId: string,
  of: { id: string; number: string; title: string; on: string; state?: string; edition?: number; withdrawnAt?: string },
) {
  const at = '2026-01-01T00:00:00.000Z';
  return {
    organ_id: organId,
    id: of.id,
    state: of.state ?? 'published',
    draft_state: null,
    draft_version: 1,
    public_number: of.number,
    index_number: `SF/${of.number}`,
    edition: of.edition ?? 1,
    kind: 'policy',
    column_id: 'c',
    title: of.title,
    document_number: null,
    subject: null,
    genre: null,
    issuing_organ: '示范镇人民政府',
    formed_on: null,
    effective_on: null,
    repealed_on: null,
    validity: '有效',
    disclosure: 'proactive',
    disclosure_ground: null,
    department_id: null,
    author_id: 'officer',
    source_kind: 'original',
    source_name: '示范镇人民政府',
    source_address: null,
    summary: null,
    keywords: '',
    attachment_count: 0,
    published_on: of.on,
    first_published_at: `${of.on}T02:00:00.000Z`,
    updated_at: at,
    created_at: at,
    import_run_id: null,
    demo: 0,
    due_from: null,
    withdrawn_at: of.withdrawnAt ?? null,
    withdrawn_by: null,
    withdrawal_reason: null,
    title_hidden: 0,
  };
}
