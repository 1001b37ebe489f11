// What every rule of law says about itself: where it stands, since when, and what it means in our own words.
import { type Day, day } from '#kernel/day';

/** One rule of law. It is shown on screens and in letters, so its words are Chinese. */
export interface Rule {
  /** Full name of the instrument, without the brackets: 中华人民共和国政府信息公开条例 */
  readonly instrument: string;
  /** What offices call it in everyday speech: 条例 */
  readonly short: string;
  /** 国务院令第711号 … */
  readonly documentNumber?: string;
  /** 第二十六条; several are joined by 、 */
  readonly article: string;
  readonly title: string;
  readonly effectiveFrom: Day;
  /** The last day it was in force; absent while it is. */
  readonly until?: Day;
  /** The rule in our own words. */
  readonly text: string;
}

export interface RuleFacts extends Omit<Rule, 'effectiveFrom' | 'until'> {
  effectiveFrom: string;
  until?: string;
}

/** Makes a rule; throws RangeError when a day does not exist or the article is not written 第…条. */
export function rule(facts: RuleFacts): Rule {
  const { effectiveFrom, until, ...rest } = facts;
  if (articlesOf(facts.article).length === 0) throw new RangeError(`not an article: ${facts.article}`);
  return Object.freeze({ ...rest, effectiveFrom: day(effectiveFrom), ...(until ? { until: day(until) } : {}) });
}

/** 《政府信息公开条例》第二十六条 — the form used on screen and in letters. */
export function citation(of: Rule): string {
  return `《${of.instrument.replace(/^中华人民共和国/, '')}》${of.article}`;
}

/** 条例第三十条 — the short form offices use among themselves. */
export function shortCitation(of: Rule): string {
  return `${of.short}${of.article}`;
}

/** The single articles of `第十四条、第十五条、第十六条`. */
export function articlesOf(article: string): string[] {
  return article
    .split('、')
    .filter((one) => /^第[一二三四五六七八九十百零]+条(之[一二三四五六七八九十]+)?(第[一二三四五六七八九十]+款)?$/.test(one));
}

/** True when the rule is in force on the day. */
export function inForce(of: Rule, on: Day): boolean {
  return of.effectiveFrom <= on && (of.until === undefined || on <= of.until);
}
