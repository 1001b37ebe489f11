// Who looks at a thing before it is opened, and in which order. Data: what an office starts with; its own flows are rows (flows.ts).

export type Stage = 'first' | 'middle' | 'disclosure' | 'secrecy' | 'second';

export interface FlowStage {
  readonly stage: Stage;
  readonly name: string;
  /** Any one of these roles decides it. */
  readonly roles: readonly string[];
  /** True: the text is proofread (校) with it, and that is ticked. */
  readonly proofreads: boolean;
  /** What it looks at. */
  readonly checklist: readonly string[];
  /** Working days it should take; reminders follow, never a pass. */
  readonly days: number;
  /** True: in a small office somebody who decided an earlier stage may decide it too. */
  readonly samePerson: boolean;
}

export interface Flow {
  readonly id: string | null;
  readonly name: string;
  /** Empty: every kind that has no flow of its own. */
  readonly kinds: readonly string[];
  /** True: for reprints from the white-list. */
  readonly reprints: boolean;
  readonly stages: readonly FlowStage[];
}

/** Types of stages: what each is for, and who usually does it. */
export const stageTypes: readonly { code: Stage; name: string; purpose: string; roles: readonly string[]; checklist: readonly string[] }[] =
  [
    {
      code: 'first',
      name: '初审',
      purpose: '管对错',
      roles: ['reviewer', 'disclosureOfficer'],
      checklist: ['没有错别字、病句，人名、地名、机构名准确', '数字、日期与附件一致', '没有不该公开的个人信息'],
    },
    {
      code: 'middle',
      name: '二审',
      purpose: '管规范',
      roles: ['reviewer', 'disclosureOfficer'],
      checklist: ['主题明确，表述规范、严肃', '格式、排版和附件完整'],
    },
    {
      code: 'disclosure',
      name: '公开审查',
      purpose: '管给不给',
      roles: ['disclosureOfficer', 'disclosureHead'],
      checklist: ['公开属性和依据正确（条例第十三条至第十六条）', '由本机关负责公开（条例第十条）', '在公开期限以内（条例第二十六条）'],
    },
    { code: 'secrecy', name: '保密审查', purpose: '管密不密', roles: ['secrecyReviewer'], checklist: [] },
    {
      code: 'second',
      name: '复审',
      purpose: '管出不出',
      roles: ['signer', 'disclosureHead'],
      checklist: ['导向正确，有政策依据', '考虑过公开后的社会效果'],
    },
  ];

/** 初审 looks at right and wrong, 保密审查 at secrets (第十七条), 复审 at whether it goes out. Each by another person. */
export const defaultFlow: Flow = {
  id: null,
  name: '初审、保密审查、复审',
  kinds: [],
  reprints: false,
  stages: [stageOf('first', '初审', 2), stageOf('secrecy', '保密审查', 2), stageOf('second', '复审', 1)],
};

/** Flows an office can adopt and then change. */
export const starterFlows: readonly (Flow & { code: string; about: string })[] = [
  {
    code: 'threeTimes',
    about: '一审一校、二审二校之后，公开审查看给不给、保密审查看密不密，三审三校由签发人办理。',
    id: null,
    name: '三审三校',
    kinds: [],
    reprints: false,
    stages: [
      stageOf('first', '一审一校', 1, true),
      stageOf('middle', '二审二校', 1, true),
      stageOf('disclosure', '公开审查', 1),
      stageOf('secrecy', '保密审查', 1),
      stageOf('second', '三审三校（签发）', 1, true),
    ],
  },
  {
    code: 'reprints',
    about: '转载名单里网站的内容，少一级内容审核；保密审查不减。',
    id: null,
    name: '转载',
    kinds: [],
    reprints: true,
    stages: [stageOf('secrecy', '保密审查', 1), stageOf('second', '复审', 1)],
  },
  { ...defaultFlow, code: 'default', about: '三个环节：初审看对错，保密审查看密不密，复审看出不出。' },
];

/** The article under which the secrecy stage stands. */
export const secrecyArticle = '《政府信息公开条例》第十七条';

/** Roles are stored as one text, separated by commas. */
export function rolesOf(stored: string): string[] {
  return stored.split(',');
}

/** The name of a stage; reviews begun before stages kept their name have that of its type. */
export function nameOf(stage: { stage: string; name: string }): string {
  return stage.name || (stageTypes.find((one) => one.code === stage.stage)?.name ?? stage.stage);
}

function stageOf(stage: Stage, name: string, days: number, proofreads = false): FlowStage {
  const { roles, checklist } = stageTypes.find((one) => one.code === stage)!;
  return { stage, name, roles, proofreads, checklist, days, samePerson: true };
}
