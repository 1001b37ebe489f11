import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { addItem, parseLimit, putInForce } from '#catalogue';
import { fixedClock } from '#kernel/clock';
import { execute } from '#kernel/command';
import { addDays, dayOf } from '#kernel/day';
import { Refusal } from '#kernel/errors';
import { systemActor } from '#kernel/permission';
import { onEachEngine } from '#kernel/testing';
import { linkPublications } from '../commands/link-publications.ts';
import { nameItem } from '../commands/name-item.ts';
import { publish } from '../commands/publish.ts';
import { removePublication } from '../commands/remove-publication.ts';
import { restore } from '../commands/restore.ts';
import { revertImport } from '../commands/revert-import.ts';
import { revise } from '../commands/revise.ts';
import { saveDraft } from '../commands/save-draft.ts';
import { submit } from '../commands/submit.ts';
import { withdrawPublication } from '../commands/withdraw-publication.ts';
import { importTable } from '../import/import-table.ts';
import { type OfficeForTests, openOfficeForTests, organId, passAll, people, published, view } from '../office-for-tests.ts';
import { disclosedFor } from './disclosed-for.ts';
import { type DisclosureDays, disclosureDays } from './disclosure-days.ts';

type Verb = 'publish' | 'revise' | 'withdraw' | 'restore' | 'remove' | 'name' | 'link' | 'newVersion' | 'import' | 'revert' | 'nextDay';
type Step = [verb: Verb, which: number, n: number];
/** Each verb where it can be done. */
const everyVerb: Step[] = [
  ['publish', 0, 0],
  ['publish', 0, 3],
  ['nextDay', 0, 0],
  ['name', 0, 1],
  ['revise', 0, 4],
  ['link', 0, 1],
  ['newVersion', 0, 0],
  ['nextDay', 0, 0],
  ['withdraw', 1, 0],
  ['restore', 1, 1],
  ['import', 1, 2],
  ['remove', 0, 0],
  ['revert', 0, 0],
];

const step = fc.tuple(fc.constantFrom<Verb>('publish', 'publish', ...everyVerb.map(([verb]) => verb)), fc.nat(9), fc.nat(9));

onEachEngine('the days of disclosure', (engine) => {
  let office: OfficeForTests;
  let items: string[];
  let columns: string[];
  const public_: string[] = [];
  const runs: string[] = [];
  before(async () => {
    office = await openOfficeForTests(engine);
    columns = ['social-assistance', 'social-security', 'news'];
    items = [await item('临时救助'), await item('特困供养')];
    await execute(office.runtime, putInForce, { organId, effectiveOn: '2026-09-01', note: '' }, systemActor);
  });
  after(() => office.close());

  const columnId = async (n: number) =>
    (
      await office.runtime.database.read
        .selectFrom('site_column')
        .select('id')
        .where('organ_id', '=', organId)
        .where('slug', '=', columns[n % columns.length]!)
        .executeTakeFirstOrThrow()
    ).id;
  const item = async (level2: string) =>
    (
      await execute(
        office.runtime,
        addItem,
        { ...itemFields, organId, level2, columnId: await columnId(0), rule: parseLimit(itemFields.timeLimit).rule },
        systemActor,
      )
    ).id;
  const itemsOf = (n: number) => items.slice(0, 2).filter((_, at) => (n >> at) % 2 === 1);
  const passAndPublish = async (id: string, n: number) => {
    const { fields, version } = await view(office.runtime, id);
    const filled = { ...fields, columnId: await columnId(n), catalogueItemIds: itemsOf(n) };
    const saved = await execute(
      office.runtime,
      saveDraft,
      { organId, id, version, fields: filled, bodyHtml: `<p>第${n}稿。</p>` },
      people.clerk,
    );
    await execute(office.runtime, submit, { organId, id, version: saved.version }, people.clerk);
    await passAll(office.runtime, id);
    await execute(office.runtime, publish, { organId, id, version: (await view(office.runtime, id)).version }, people.officer);
  };
  const tomorrow = () => {
    office.runtime.clock = fixedClock(`${addDays(office.runtime.clock.today(), 1)}T02:00:00.000Z`);
  };

  const press = async ([verb, which, n]: Step): Promise<unknown> => {
    const { runtime } = office;
    const id = public_[which % public_.length] ?? '';
    const key = { organId, id };
    switch (verb) {
      case 'publish':
        return public_.push((await published(runtime, { fields: { columnId: await columnId(n), catalogueItemIds: itemsOf(n) } })).id);
      case 'revise':
        await execute(
          runtime,
          revise,
          { ...key, changeKind: 'update', changeNote: '更新内容。', changedOn: runtime.clock.today() },
          people.clerk,
        );
        return passAndPublish(id, n);
      case 'withdraw':
        return execute(runtime, withdrawPublication, { ...key, kind: 'mistake', reason: '内容有误' }, people.signer);
      case 'restore':
        await execute(runtime, restore, { ...key, reason: '核实后恢复' }, people.clerk);
        return passAndPublish(id, n);
      case 'remove':
        return execute(runtime, removePublication, { ...key, kind: 'other', reason: '依法应当清除', keepTitle: true }, people.signer);
      case 'name':
        return execute(runtime, nameItem, { ...key, itemId: items[n % 2]!, serves: n < 6 }, people.clerk);
      case 'link':
        return execute(runtime, linkPublications, { ...key, toId: public_[n % public_.length] ?? '', relation: 'related' }, people.officer);
      case 'newVersion':
        await item(`新事项${items.length}-${which}-${n}`);
        return execute(runtime, putInForce, { organId, effectiveOn: runtime.clock.today(), note: '' }, systemActor);
      case 'import':
        return importTable(runtime, people.officer, {
          organId,
          fileName: '台账.csv',
          rows: [headings, ...[which, n].map((days, at) => ledgerLine(`${runs.length}-${at}`, addDays(runtime.clock.today(), -days - 1)))],
          apply: true,
        }).then((done) => runs.push(done.runId));
      case 'revert':
        return execute(runtime, revertImport, { organId, runId: runs.at(-1) ?? '', reason: '导错了文件' }, people.head);
      case 'nextDay':
        return tomorrow();
    }
  };

  test('counted quickly they are what a recount of everything gives, whatever happened in between', async () => {
    const refused = new Set<Verb>();
    const walk = async (steps: readonly Step[]) => {
      refused.clear();
      for (const one of steps) {
        await press(one).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
          refused.add(one[0]);
        });
        assert.deepEqual(told(await disclosureDays(office.runtime.database.read, organId)), await recount(office), one.join(' '));
      }
    };
    await walk(everyVerb);
    assert.deepEqual([...refused], []);
    await eachCountLeadsToItsRows(office);
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), walk), { numRuns: engine === 'sqlite' ? 20 : 6 });
  });
});

const headings = ['标题', '公开渠道', '信息种类', '栏目', '公开日期', '形成日期', '责任科室', '内容概述', '正文'];
const ledgerLine = (name: string, on: string) => [`台账${name}`, '政府网站', '业务动态', '业务动态', on, on, '', '概述', '<p>正文。</p>'];

const itemFields = {
  domain: '社会救助',
  level1: '社会救助',
  level3: '',
  content: '名单',
  timeLimit: '每月10日前',
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

type Told = { [name in keyof DisclosureDays]: Record<string, Record<string, number>> };

function told({ byItem, unnamed, byColumn }: DisclosureDays): Told {
  const of = (opened: DisclosureDays['byItem']) =>
    Object.fromEntries(
      [...opened].map(([key, { days, sums }]) => [key, Object.fromEntries(days.map((day, at) => [day, sums[at]! - (sums[at - 1] ?? 0)]))]),
    );
  return { byItem: of(byItem), unnamed: of(unnamed), byColumn: of(byColumn) };
}

async function eachCountLeadsToItsRows({ runtime: { database } }: OfficeForTests): Promise<void> {
  const { byItem, unnamed } = await disclosureDays(database.read, organId);
  for (const [by, groups] of [
    ['link', byItem],
    ['column', unnamed],
  ] as const)
    for (const [key, { days, sums }] of groups) {
      const range = { from: days[0]!, to: days.at(-1)! };
      const of = by === 'link' ? { by, itemId: key } : { by, columnId: key };
      const rows = await disclosedFor(database.read, organId, of, range, 100);
      assert.equal(rows.length, sums.at(-1));
      assert.deepEqual(new Set(rows.map((row) => row.publishedOn)), new Set<string>(days));
    }
}

/** Every row gone through, one by one. */
async function recount({ runtime }: OfficeForTests): Promise<Told> {
  const { read } = runtime.database;
  const duties = await read.selectFrom('publication_duty').selectAll().execute();
  const editions = await read.selectFrom('publication_edition').selectAll().execute();
  const found: Told = { byItem: {}, unnamed: {}, byColumn: {} };
  const add = (name: keyof Told, key: string, day: string) => {
    const days = found[name][key] ?? {};
    found[name][key] = { ...days, [day]: (days[day] ?? 0) + 1 };
  };
  for (const one of await read.selectFrom('publication').selectAll().where('state', '=', 'published').execute()) {
    const revised = editions.filter((edition) => edition.publication_id === one.id && edition.edition > 1);
    const named = duties.filter((duty) => duty.publication_id === one.id);
    for (const day of [one.published_on!, ...revised.map((edition) => dayOf(edition.published_at))]) {
      add('byColumn', one.column_id, day);
      for (const { item_id } of named) add('byItem', item_id, day);
      if (named.length === 0) add('unnamed', one.column_id, day);
    }
  }
  return found;
}
