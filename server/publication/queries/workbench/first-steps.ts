// What a new organ does first, in order, and how far it is.
import type { Static } from 'typebox';
import type { Workbench } from '#contract/publication';
import type { Db } from '#kernel/db';
import { findOrgan, listDepartments } from '#people';
import { defaultFlow } from '#reviews';
import { may } from '../../permissions.ts';

export type FirstStep = Static<typeof Workbench>['firstSteps'][number];

/** Each with the console's page and whether it is done. */
export async function firstSteps(db: Db, organId: string): Promise<FirstStep[]> {
  const { profile } = await findOrgan(db, organId);
  const described = [profile.address, profile.phone, profile.officeHours, profile.disclosureOffice].every((text) => text !== '');
  const departments = await listDepartments(db, organId);
  return [
    step('填写机关资料', '公开工作机构的名称、地址、电话和办公时间，公开指南和页脚都用它（第十二条）。', '/organ', described),
    step(
      '设置科室',
      '信息要写明由哪个科室负责。',
      '/organ',
      departments.some((one) => one.closedAt === null),
    ),
    step('采用起步栏目', '一次得到乡镇通用的栏目和信息种类，以后可以改。', '/columns', await hasAny(db, 'site_column', organId)),
    step('安排人员和角色', '经办、初审、保密审查、复审要由四个不同的人担任，谁也不能审自己写的。', '/people', await canReview(db, organId)),
    step('公开第一条信息', '写一条新的，或者导入往年的台账。', '/publication/new', await hasAny(db, 'posting', organId)),
  ];
}

function step(title: string, detail: string, path: string, done: boolean): FirstStep {
  return { title, detail, path, done };
}

async function hasAny(db: Db, table: 'site_column' | 'posting', organId: string): Promise<boolean> {
  return (await db.selectFrom(table).select('id').where('organ_id', '=', organId).limit(1).executeTakeFirst()) !== undefined;
}

/** True when different people can be found for writing and for every stage. */
async function canReview(db: Db, organId: string): Promise<boolean> {
  const posts = [may.write.roles as readonly string[], ...defaultFlow.stages.map((stage) => stage.roles)];
  const holders = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.person_id', 'm.role'])
    .where('m.organ_id', '=', organId)
    .where('m.until', 'is', null)
    .where('p.closed_at', 'is', null)
    .execute();
  return differentPeople(posts.map((roles) => holders.filter(({ role }) => roles.includes(role)).map((one) => one.person_id)));
}

/** True when each post can be given to another person. Posts are few, so trying is quick. */
export function differentPeople(candidates: readonly (readonly string[])[], taken: ReadonlySet<string> = new Set()): boolean {
  const [first, ...others] = candidates;
  if (first === undefined) return true;
  return first.some((person) => !taken.has(person) && differentPeople(others, new Set([...taken, person])));
}
