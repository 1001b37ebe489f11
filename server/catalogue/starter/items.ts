// The items an organ may start with: the standard catalogues of the 26 domains. Where they come from stands in this folder's README.
import type { Audience, ItemFields, Level, Mode } from '../item.ts';
import { parseLimit } from '../rule/parse-limit.ts';
import { readRows } from './read-rows.ts';

export interface StarterItem {
  /** Names the item for good, so that adopting again adds nothing twice. */
  code: string;
  fields: ItemFields;
  source: string;
  /** False: never compared with a published page; only a proposal until a person has. */
  verified: boolean;
  /** False: its time limit was not understood and falls back to 20 working days. */
  understood: boolean;
}

const headers = [
  'domain',
  'level1',
  'level2',
  'content',
  'basis',
  'timeLimit',
  'subject',
  'channels',
  'audience',
  'mode',
  'levels',
  'statutoryItem',
  'source',
] as const;
const levels: Record<string, Level> = { 县级: 'county', 乡级: 'town', 村级: 'village' };
const unverified = '未见原页';

export function starterItems(): StarterItem[] {
  return readRows('catalogue.tsv', headers).map((row) => {
    const { rule, understood } = parseLimit(row.timeLimit);
    return {
      code: [row.domain, row.level1, row.level2].join('/'),
      source: row.source,
      verified: !row.source.startsWith(unverified),
      understood,
      fields: { ...fieldsOf(row), rule },
    };
  });
}

function fieldsOf(row: Record<(typeof headers)[number], string>): Omit<ItemFields, 'rule'> {
  return {
    domain: row.domain,
    level1: row.level1,
    level2: row.level2,
    level3: '',
    content: row.content,
    basis: row.basis,
    timeLimit: row.timeLimit,
    subject: row.subject,
    channels: row.channels.split(';'),
    audience: (row.audience === '特定群体' ? 'specific' : 'all') satisfies Audience,
    mode: (row.mode === '依申请' ? 'onRequest' : 'proactive') satisfies Mode,
    levels: row.levels.split(';').map((level) => levels[level]!),
    statutoryItem: row.statutoryItem,
    departmentId: null,
    columnId: null,
    phone: '',
    complaintPhone: '',
    note: '',
  };
}
