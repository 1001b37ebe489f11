// The posts of the town's account in one year: topics of the season, told of villages, months and the year.

import type { Day } from '#kernel/day';
import { readRows } from '#publication/starter';
import { postingDays } from './days.ts';
import { type LedgerRow, marked } from './ledger-row.ts';
import { type Seeded, seeded } from './seeded.ts';
import { demoVillages } from './town.ts';

const headers = ['months', 'department', 'column', 'title', 'summary'] as const;
type Topic = Record<(typeof headers)[number], string>;

/** As many posts as `perMonth` says for January, February …, by day, none after `until`; no title twice in a year. */
export function wechatRows(year: number, perMonth: readonly number[], until: Day): LedgerRow[] {
  const topics = readRows(new URL('data/wechat-topics.tsv', import.meta.url), headers);
  const draw = seeded(year * 7);
  const used = new Set<string>();
  const rows = perMonth.flatMap((count, i) => {
    const ofSeason = topics.filter((topic) => inSeason(topic.months, i + 1));
    return postingDays(year, i + 1, count, until, draw).map((postedOn) => post(fresh(ofSeason, postedOn, used, draw), postedOn));
  });
  return rows.map((row, i) => ({ ...row, address: `https://mp.weixin.qq.com/s/demo-${year}-${String(i + 1).padStart(4, '0')}` }));
}

/** A topic with its blanks filled so that the title is new. */
function fresh(topics: Topic[], postedOn: Day, used: Set<string>, draw: Seeded): Topic {
  for (;;) {
    const topic = draw.pick(topics);
    const title = filled(topic.title, postedOn, draw.pick(demoVillages));
    if (used.has(title)) continue;
    used.add(title);
    return { ...topic, title };
  }
}

function filled(title: string, postedOn: Day, village: string): string {
  const [year = '', month = ''] = postedOn.split('-');
  const told = title.replace('{年}', year).replace('{月}', String(Number(month)));
  // A village's story comes back every year, so the year tells the titles apart.
  return told.includes('{村}') ? `${told.replace('{村}', village)}（${year}年）` : told;
}

function post(topic: Topic, postedOn: Day): LedgerRow {
  return {
    channel: 'wechat',
    kind: null,
    column: topic.column,
    title: marked(topic.title),
    postedOn,
    formedOn: null,
    documentNumber: null,
    address: null,
    department: topic.department,
    summary: topic.summary,
    interprets: null,
  };
}

/** `11-2` runs over the turn of the year. */
function inSeason(months: string, month: number): boolean {
  const [from = 1, to = 12] = months.split('-').map(Number);
  return from <= to ? month >= from && month <= to : month >= from || month <= to;
}
