// Why a flow cannot be set up like this. Never one without a secrecy stage: nothing is opened that was not looked at first (第十七条).
import type { Static, TObject } from 'typebox';
import type { FlowFields } from '#contract/reviews';
import type { Blocker } from '#kernel/errors';
import { roleName } from '#kernel/permission';
import { secrecyArticle, stageTypes } from './flow.ts';
import type { StoredFlow } from './flows.ts';

type Given = Static<TObject<typeof FlowFields>>;

/** Roles a stage can be given to. */
export const stageRoles = ['reviewer', 'disclosureOfficer', 'secrecyReviewer', 'signer', 'disclosureHead'];

/** Without blanks and empty lines. */
export function tidyFlow(of: Given): Given {
  const stages = of.stages.map((one) => ({
    ...one,
    name: one.name.trim(),
    roles: [...new Set(one.roles)],
    checklist: one.checklist.map((line) => line.trim()).filter((line) => line !== ''),
  }));
  return { ...of, name: of.name.trim(), kinds: of.reprints ? [] : [...new Set(of.kinds)], stages };
}

/** Empty: the flow can be kept. `id` null for a new one. */
export function flowBlockers(of: Given, others: readonly StoredFlow[], id: string | null): Blocker[] {
  const problems = [...secrecyProblems(of), ...of.stages.flatMap((one, at) => stageProblems(one, at)), ...clashes(of, others, id)];
  return of.name === '' ? [no('请写流程的名称。', 'name'), ...problems] : problems;
}

function secrecyProblems({ stages }: Given): Blocker[] {
  if (stages.length === 0) return [no('至少要有一个环节。', 'stages')];
  const secrecy = stages.filter((one) => one.stage === 'secrecy').length;
  if (secrecy === 0)
    return [{ ...no('每个流程都要有保密审查，未经审查的信息不能公开；转载的也一样。', 'stages'), article: secrecyArticle }];
  if (secrecy > 1) return [no('保密审查在一个流程里只设一个环节。', 'stages')];
  return stages.length < 2 ? [no('只有保密审查还不够，还要有一个环节审内容。', 'stages')] : [];
}

function stageProblems({ stage, name, roles, days }: Given['stages'][number], at: number): Blocker[] {
  const where = name === '' ? `第${at + 1}个环节` : `“${name}”`;
  const problems: Blocker[] = [];
  if (name === '') problems.push(no(`第${at + 1}个环节还没有名称。`, `stages.${at}.name`));
  if (!stageTypes.some((one) => one.code === stage)) problems.push(no(`${where}的类型不对，请重新选择。`, `stages.${at}.stage`));
  if (roles.length === 0) problems.push(no(`${where}还没有选由谁办理。`, `stages.${at}.roles`));
  const strange = roles.find((one) => !stageRoles.includes(one));
  if (strange) problems.push(no(`${where}不能由${roleName(strange)}办理。`, `stages.${at}.roles`));
  if (days < 1) problems.push(no(`${where}的办理天数至少1个工作日。`, `stages.${at}.days`));
  return problems;
}

function clashes(of: Given, others: readonly StoredFlow[], id: string | null): Blocker[] {
  const same = others.filter((one) => one.id !== id && one.reprints === of.reprints);
  if (of.reprints) return same.length > 0 ? [no(`转载已经有流程“${same[0]!.name}”。`, 'reprints')] : [];
  if (of.kinds.length === 0) {
    const general = same.find((one) => one.kinds.length === 0);
    return general ? [no(`“${general.name}”已经管其余各种信息，请选定这个流程管哪几种，或者修改那一个。`, 'kinds')] : [];
  }
  const taken = same.find((one) => one.kinds.some((kind) => of.kinds.includes(kind)));
  return taken ? [no(`有的信息种类已经归流程“${taken.name}”，一种信息只能有一个流程。`, 'kinds')] : [];
}

function no(message: string, field: string): Blocker {
  return { code: 'reviews.flow', message, field };
}
