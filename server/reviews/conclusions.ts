// What the secrecy stage can conclude; there is no passing by silence.

export interface Conclusion {
  readonly code: 'open' | 'openAfterMasking' | 'notOpen' | 'refer';
  readonly name: string;
  /** True: the stage is passed with it; false: the thing goes back, or up, with it. */
  readonly passes: boolean;
  /** True: the ground of 第十四条至第十六条 must be named. */
  readonly needsGround: boolean;
}

export const conclusions: readonly Conclusion[] = [
  { code: 'open', name: '可以公开', passes: true, needsGround: false },
  { code: 'openAfterMasking', name: '隐去有关内容后公开', passes: false, needsGround: false },
  { code: 'notOpen', name: '不予公开', passes: false, needsGround: true },
  { code: 'refer', name: '不能确定，须报主管部门或者保密行政管理部门确定', passes: false, needsGround: false },
];

export function conclusionOf(code: string | undefined | null): Conclusion | undefined {
  return conclusions.find((one) => one.code === code);
}

/** What a superior can answer; `decideYourself` leaves it to the organ. */
export const referralAnswers: readonly { code: string; name: string }[] = [
  { code: 'open', name: '可以公开' },
  { code: 'openAfterMasking', name: '隐去有关内容后公开' },
  { code: 'notOpen', name: '不予公开' },
  { code: 'decideYourself', name: '由本机关自行确定' },
];

/** To whom undecided things are sent up (第十七条第三款). */
export const referralTargets: readonly { code: string; name: string }[] = [
  { code: 'competent', name: '主管部门' },
  { code: 'secrecy', name: '保密行政管理部门' },
];
