// Loads the demo town into an empty database: through the same commands and the same import an office uses.
import { execute, type Runtime } from '#kernel/command';
import type { Db } from '#kernel/db';
import { roleName, systemActor } from '#kernel/permission';
import { addDepartment, addVillages, grantRole, placeOrgan, placePerson } from '#people';
import { adoptStarter, editColumn, importTable } from '#publication';
import { townDepartments } from '#publication/starter';
import { addClosedPapers } from '#reviews';
import { adoptLists } from '#screening';
import { demoBodies } from './bodies/index.ts';
import { makeDemoCatalogue } from './catalogue.ts';
import { demoClosedPapers } from './closed-papers.ts';
import { described, describedHeaders } from './described.ts';
import { demoItems } from './items.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import { demoLedger, demoYears } from './ledgers.ts';
import { demoPeople } from './people.ts';
import { demoEmptyColumns } from './profile.ts';
import { demoDepartments, demoOrganTree, demoTown, demoVillages } from './town.ts';
import { fillOffice } from './waiting.ts';
import { beginWork } from './work-under-way.ts';

/** Public on purpose: the demo listens on its own machine only. */
const demoPassword = 'gongkai-demo-2026';

/** The accounts one can try, for the sign-in page and the start-up message. */
export function demoAccounts() {
  return demoPeople.map(({ login, name, roles, shows }) => ({
    login,
    password: demoPassword,
    name,
    roleNames: roles.map(roleName),
    shows,
  }));
}

export async function hasDemo(db: Db): Promise<boolean> {
  return (await db.selectFrom('organ').select('id').where('demo', '=', 1).limit(1).executeTakeFirst()) !== undefined;
}

/** Makes the demo town. The database must hold no organ yet. */
export async function createDemo(runtime: Runtime): Promise<void> {
  const organs = await createOrgans(runtime);
  const town = organs.get(demoTown.slug)!;
  const departments = await createUnits(runtime, town);
  await execute(runtime, adoptStarter, { organId: town }, systemActor);
  await execute(runtime, adoptLists, { organId: town }, systemActor);
  await fillEmptyColumns(runtime, town);
  await makeDemoCatalogue(runtime, town, departments);
  await createPeople(runtime, organs, departments);
  await importLedgers(runtime, town);
  await execute(runtime, addClosedPapers, { organId: town, papers: demoClosedPapers }, systemActor);
  await beginWork(runtime, town);
  await fillOffice(runtime, town);
}

async function createOrgans(runtime: Runtime): Promise<Map<string, string>> {
  const [province, city, district] = demoOrganTree;
  const above = [
    { slug: 'shandong', name: `${province}人民政府（演示）`, shortName: province, level: 'province' },
    { slug: 'weihai', name: `${city}人民政府（演示）`, shortName: city, level: 'city' },
    { slug: 'wendeng', name: `${city}${district}人民政府（演示）`, shortName: district, level: 'county' },
  ];
  const ids = new Map<string, string>();
  let parentId: string | null = null;
  for (const organ of above) {
    parentId = (await execute(runtime, placeOrgan, { ...organ, parentId, discloses: false, demo: true, profile: {} }, systemActor)).id;
    ids.set(organ.slug, parentId);
  }
  const { slug, name, shortName, level } = demoTown;
  const indexTemplate = demoTown.indexNumberTemplate.replace('{org_code}', demoTown.code);
  const town = { slug, name, shortName, level, indexTemplate, parentId, demo: true, profile: townProfile() };
  return ids.set(slug, (await execute(runtime, placeOrgan, town, systemActor)).id);
}

function townProfile() {
  const { address, postcode, phone, email, officeHours, portalName, siteIdCode, wechatAccount } = demoTown;
  return {
    address,
    postcode,
    phone,
    email,
    officeHours,
    portalName,
    siteIdCode,
    wechatAccount,
    fax: demoTown.fax ?? '',
    disclosureOffice: demoTown.office,
    portalUrl: demoTown.portalAddress,
  };
}

async function createUnits(runtime: Runtime, organId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const known = new Map(townDepartments().map((department) => [department.slug, department]));
  for (const slug of demoDepartments) {
    const { name, otherNames, kind, disclosesColumns } = known.get(slug)!;
    const department = { organId, slug, name, otherNames: otherNames.join('；'), kind, discloses: disclosesColumns.join('；') };
    ids.set(slug, (await execute(runtime, addDepartment, department, systemActor)).id);
  }
  await execute(runtime, addVillages, { organId, text: demoVillages.join('\n') }, systemActor);
  return ids;
}

async function fillEmptyColumns(runtime: Runtime, organId: string): Promise<void> {
  const slugs = Object.keys(demoEmptyColumns);
  const columns = await runtime.database.read
    .selectFrom('site_column')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('slug', 'in', slugs)
    .execute();
  for (const row of columns) {
    const texts = {
      name: row.name,
      content: row.content,
      basis: row.basis,
      updateDuty: row.update_duty,
      responsibleOffice: row.responsible_office,
      columnType: row.column_type,
      description: row.description,
      keywords: row.keywords,
    };
    await execute(runtime, editColumn, { organId, id: row.id, ...texts, emptySentence: demoEmptyColumns[row.slug]! }, systemActor);
  }
}

async function createPeople(runtime: Runtime, organs: Map<string, string>, departments: Map<string, string>): Promise<void> {
  for (const { login, name, roles, department, organ } of demoPeople) {
    const organId = organs.get(organ)!;
    const departmentId = department === null ? null : (departments.get(department) ?? null);
    const { id: personId } = await execute(
      runtime,
      placePerson,
      { organId, login, name, departmentId, password: demoPassword, demo: true },
      systemActor,
    );
    for (const role of roles) await execute(runtime, grantRole, { organId, personId, role, departmentId }, systemActor);
  }
}

async function importLedgers(runtime: Runtime, organId: string): Promise<void> {
  const body = demoBodies();
  const itemOf = await demoItems(runtime, organId);
  for (const year of demoYears) {
    const ledger = demoLedger(year);
    const [headers = [], ...lines] = ledgerSheet(ledger);
    const rows = [
      [...headers, '正文', '解读对象', ...describedHeaders],
      ...lines.map((line, i) => {
        const row = ledger[i]!;
        return row.channel === 'website' ? [...line, body(row), row.interprets ?? '', ...described(row, itemOf)] : line;
      }),
    ];
    const done = await importTable(runtime, systemActor, { organId, fileName: `演示台账${year}.xlsx`, rows, apply: true, demo: true });
    if (done.applied !== ledger.length)
      throw new Error(`演示台账 ${year} 没有导入完：${done.applied}/${ledger.length} ${done.problem ?? ''} ${done.problems.join(' ')}`);
  }
}
