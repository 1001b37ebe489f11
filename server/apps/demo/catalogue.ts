// The demo's catalogue of duties, guide and rulebook: the starter as a town adopts it, with offices and columns of the demo.
import { addEntry, adoptCatalogue, assignItems, fillGuide, fixGuide, putInForce, saveGuide } from '#catalogue';
import { execute, type Runtime } from '#kernel/command';
import { systemActor } from '#kernel/permission';
import { demoMark } from './town.ts';

/** Domain → the column it is published in, the office that answers for it. */
const places: Record<string, [column: string, office: string]> = {
  公共资源交易: ['procurement', 'finance-office'],
  财政预决算: ['government-budget', 'finance-office'],
  安全生产: ['inspections', 'emergency-office'],
  农村危房改造: ['subsidies', 'natural-resources-office'],
  公共文化服务: ['culture', 'culture-station'],
  公共法律服务: ['legal-services', 'justice-office'],
  扶贫: ['rural-revitalization', 'agriculture-office'],
  救灾: ['emergency', 'emergency-office'],
  就业: ['employment', 'convenience-service-centre'],
  社会保险: ['social-security', 'convenience-service-centre'],
  社会救助: ['social-assistance', 'social-affairs-office'],
  养老服务: ['social-security', 'social-affairs-office'],
  涉农补贴: ['subsidies', 'agriculture-office'],
};

/** Adopts the starter, gives every item its column and office, puts it in force; the guide and two systems with it. */
export async function makeDemoCatalogue(runtime: Runtime, organId: string, departments: ReadonlyMap<string, string>): Promise<void> {
  await execute(runtime, adoptCatalogue, { organId, level: 'town' }, systemActor);
  await assign(runtime, organId, departments);
  const note = `${demoMark}起步目录首版`;
  await execute(runtime, putInForce, { organId, effectiveOn: '2025-01-01', note }, systemActor);
  await makeGuide(runtime, organId);
  for (const entry of systems) await execute(runtime, addEntry, { organId, ...entry }, systemActor);
}

async function assign(runtime: Runtime, organId: string, departments: ReadonlyMap<string, string>): Promise<void> {
  const { read } = runtime.database;
  const columns = await read.selectFrom('site_column').select(['id', 'slug']).where('organ_id', '=', organId).execute();
  const items = await read.selectFrom('catalogue_item').select(['id', 'domain']).where('organ_id', '=', organId).execute();
  const assignments = Object.entries(places).map(([domain, [column, office]]) => ({
    ids: items.filter((item) => item.domain === domain).map((item) => item.id),
    columnId: columns.find((one) => one.slug === column)?.id ?? null,
    departmentId: departments.get(office) ?? null,
  }));
  await execute(runtime, assignItems, { organId, assignments: assignments.filter(({ ids }) => ids.length > 0) }, systemActor);
}

async function makeGuide(runtime: Runtime, organId: string): Promise<void> {
  await execute(runtime, fillGuide, { organId, version: 0, again: false }, systemActor);
  const sections = [{ key: 'fax', text: '无（演示机关没有传真）' }];
  const { version } = await execute(runtime, saveGuide, { organId, version: 1, sections }, systemActor);
  await execute(runtime, fixGuide, { organId, version, note: `${demoMark}首版` }, systemActor);
}

const blank = { issuedOn: '', endedOn: null, link: '', note: '' };
const systems = [
  {
    ...blank,
    kind: 'law',
    name: '中华人民共和国政府信息公开条例',
    number: '国务院令第711号',
    inForceOn: '2019-05-15',
    body: '各级行政机关公开政府信息的依据。全文见中国政府网。',
  },
  {
    ...blank,
    kind: 'review',
    name: `${demoMark}政府信息公开审查制度`,
    number: '米演〔2025〕1号',
    inForceOn: '2025-01-01',
    body: '拟公开的信息先审查、后公开，一事一审。\n起草人不审自己的稿件；保密审查由保密审查员负责，不能确定的报上级主管部门。',
  },
];
