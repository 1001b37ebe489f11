// 更新监测: what an inspection would find today, tomorrow and in the days to come, each with the way to mend it.
import type { Static } from 'typebox';
import { loadCalendar } from '#calendar';
import { guideStatus } from '#catalogue';
import type { Staleness } from '#contract/duties';
import { addDays, type Day, day, isDay } from '#kernel/day';
import type { Db } from '#kernel/db';
import { consultationsEnded, interpretationsMissing } from '#publication';
import { newestOf, siteColumns } from '../stale/column-facts.ts';
import { type Finding, type StaleRule, staleRules, whenInWords, whenOf } from '../stale/finding.ts';
import {
  type Asking,
  columnFindings,
  contactFinding,
  feedbackFinding,
  firstLevelFindings,
  guideFinding,
  homeFindings,
  interpretationFinding,
} from '../stale/rules.ts';
import { settingOf } from '../stale/thresholds.ts';
import { vetoesOf } from '../stale/vetoes.ts';

export type StalenessAnswer = Static<typeof Staleness>;

/** Policies and consultations older than a year are history, not tomorrow's list. */
const lookBack = -365;

export async function staleness(db: Db, organId: string, today: Day): Promise<StalenessAnswer> {
  const { thresholds, contactsCheckedOn, version } = await settingOf(db, organId);
  const asking: Asking = { today, thresholds, calendar: await loadCalendar(db, organId) };
  const checkedOn = isDay(contactsCheckedOn) ? contactsCheckedOn : null;
  const site = await siteFindings(db, organId, asking);
  const found = [...site.findings, contactFinding(checkedOn, asking)];
  const rows = found
    .flatMap((one) => {
      const when = whenOf(one.from, today, thresholds.aheadDays);
      return when === null ? [] : [rowOf(one, when)];
    })
    .sort((a, b) => (a.from === b.from ? ruleOrder(a.rule) - ruleOrder(b.rule) : a.from < b.from ? -1 : 1));
  const count = (when: string) => rows.filter((one) => one.when === when).length;
  return {
    today,
    begun: site.begun,
    rows,
    counts: { now: count('now'), tomorrow: count('tomorrow'), soon: count('soon') },
    vetoes: vetoesOf(found, thresholds, today),
    byRule: Object.entries(staleRules).map(([rule, name]) => ({ rule, name, count: rows.filter((one) => one.rule === rule).length })),
    thresholds,
    settingVersion: version,
    contactsCheckedOn: checkedOn,
  };
}

async function siteFindings(db: Db, organId: string, asking: Asking): Promise<{ begun: boolean; findings: Finding[] }> {
  const { today } = asking;
  const { columns, firstLevel } = await siteColumns(db, organId);
  if (columns.length === 0) return { begun: false, findings: [] };
  const newest = newestOf(columns)?.day ?? null;
  const lastYear = { from: addDays(today, lookBack), to: today };
  const surveys = columns.filter((one) => one.types.includes('征集调查')).map((one) => one.id);
  const policies = await interpretationsMissing(db, organId, lastYear);
  const ended = await consultationsEnded(db, organId, surveys, lastYear);
  const { reviewDueOn } = await guideStatus(db, organId, today);
  const findings = [
    ...homeFindings(newest, asking),
    ...columns.flatMap((one) => columnFindings(one, asking)),
    ...firstLevel.flatMap((one) => firstLevelFindings(one, asking)),
    ...policies.map((one) => interpretationFinding({ ...one, since: day(one.since) }, asking)),
    ...ended.map((one) => feedbackFinding({ ...one, since: day(one.since) }, asking)),
    guideFinding(reviewDueOn, asking),
  ];
  return { begun: true, findings };
}

const order = Object.keys(staleRules);

function ruleOrder(rule: string): number {
  return order.indexOf(rule);
}

function rowOf(of: Finding, when: 'now' | 'tomorrow' | 'soon'): StalenessAnswer['rows'][number] {
  const { rule, title, sentence, from, mend, path } = of;
  return {
    key: `${rule}-${of.of}`,
    rule,
    ruleName: nameOf(rule),
    title,
    sentence,
    from,
    when,
    whenInWords: whenInWords(when, from),
    mend,
    path,
  };
}

function nameOf(rule: StaleRule): string {
  return staleRules[rule];
}
