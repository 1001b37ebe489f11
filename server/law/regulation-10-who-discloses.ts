// 中华人民共和国政府信息公开条例，第十条，2019年5月15日起施行：
// 谁负责公开：制作的由制作机关，从社会获取的由保存机关，从别的机关获取的由制作或者最初获取的机关，共同制作的由牵头机关。
import { regulation } from './regulation.ts';
import { citation, rule as define } from './rule.ts';

export const rule = define({
  ...regulation,
  article: '第十条',
  title: '由谁公开',
  text: '自己制作的，由制作的机关公开；从公民、法人和其他组织获取的，由保存的机关公开；从其他行政机关获取的，由制作或者最初获取的机关公开；几个机关共同制作的，由牵头的机关公开；法律、法规对权限另有规定的，从其规定。派出机构、内设机构依照法律、法规对外以自己名义履行职能的，可以由它自己公开。',
});

/** Where information came from: made here, obtained from society, obtained from another organ, made together with others. */
export type Origin = 'self' | 'private' | 'otherOrgan' | 'joint';

export const originNames: Record<Origin, string> = {
  self: '本机关制作',
  private: '从公民、法人和其他组织获取',
  otherOrgan: '从其他行政机关获取',
  joint: '几个机关共同制作',
};

export interface OriginFacts {
  origin: Origin;
  /** The organ that asks. */
  here: string;
  /** The organ that made it or obtained it first (`otherOrgan`), or that led (`joint`); empty while unknown. */
  named: string;
  /** The law or regulation that says otherwise, with its article; then `named` is responsible. */
  exception?: string;
}

export interface Responsible {
  /** Who has to open it; null while nobody is named. */
  organ: string | null;
  /** True when that is the organ that asks. */
  here: boolean;
  /** Why, as a sentence with the article. */
  sentence: string;
}

const reasons: Record<Origin, (named: string) => string> = {
  self: (named) => `信息由${named}制作，由${named}负责公开`,
  private: (named) => `信息从公民、法人或者其他组织获取，由保存信息的${named}负责公开`,
  otherOrgan: (named) => `信息从其他行政机关获取，由制作或者最初获取它的${named}负责公开`,
  joint: (named) => `信息由几个机关共同制作，由牵头的${named}负责公开`,
};

/** Which organ is responsible for opening the information (第十条). */
export function responsibleOrgan({ origin, here, named, exception }: OriginFacts): Responsible {
  const asked = named.trim();
  if (exception?.trim() && asked !== '') return answer(asked, here, `法律、法规另有规定（${exception.trim()}），由${asked}负责公开`);
  if (origin === 'self' || origin === 'private') return answer(here, here, reasons[origin](here));
  if (asked === '') return { organ: null, here: false, sentence: `${missing[origin]}（${citation(rule)}）。` };
  return answer(asked, here, reasons[origin](asked));
}

const missing = {
  otherOrgan: '从其他行政机关获取的，要写明制作或者最初获取的机关，由它负责公开',
  joint: '几个机关共同制作的，要写明牵头的机关，由它负责公开',
} as const;

function answer(organ: string, here: string, words: string): Responsible {
  return { organ, here: organ === here.trim(), sentence: `${words}（${citation(rule)}）。` };
}
