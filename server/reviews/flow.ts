// Who looks at a thing before it is opened, and in which order: data, one flow for every organ until an organ has its own.

export type Stage = 'first' | 'secrecy' | 'second';

export interface FlowStage {
  readonly stage: Stage;
  readonly name: string;
  /** Any one of these roles decides it. */
  readonly roles: readonly string[];
}

/** 初审 looks at right and wrong, 保密审查 at secrets (第十七条), 复审 at whether it goes out. Each by another person. */
export const defaultFlow: readonly FlowStage[] = [
  { stage: 'first', name: '初审', roles: ['reviewer', 'disclosureOfficer'] },
  { stage: 'secrecy', name: '保密审查', roles: ['secrecyReviewer'] },
  { stage: 'second', name: '复审', roles: ['signer', 'disclosureHead'] },
];

/** The Chinese name of a stage. */
export function stageName(stage: string): string {
  return defaultFlow.find((one) => one.stage === stage)?.name ?? stage;
}

/** Roles are stored as one text, separated by commas. */
export function rolesOf(stored: string): string[] {
  return stored.split(',');
}

/** The article under which the secrecy stage stands. */
export const secrecyArticle = '《政府信息公开条例》第十七条';

export interface Conclusion {
  readonly code: 'open' | 'openAfterMasking' | 'notOpen' | 'refer';
  readonly name: string;
  /** True: the stage is passed with it; false: the thing goes back with it. */
  readonly passes: boolean;
  /** True: the ground of 第十四条至第十六条 must be named. */
  readonly needsGround: boolean;
}

/** What the secrecy stage can conclude; there is no passing by silence. */
export const conclusions: readonly Conclusion[] = [
  { code: 'open', name: '可以公开', passes: true, needsGround: false },
  { code: 'openAfterMasking', name: '隐去有关内容后公开', passes: false, needsGround: false },
  { code: 'notOpen', name: '不予公开', passes: false, needsGround: true },
  { code: 'refer', name: '不能确定，须报主管部门或者保密行政管理部门确定', passes: false, needsGround: false },
];

export function conclusionOf(code: string | undefined | null): Conclusion | undefined {
  return conclusions.find((one) => one.code === code);
}
