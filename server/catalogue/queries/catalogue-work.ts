// What waits for the disclosure office about catalogue, guide and rulebook, as a group of its workbench.
import type { Static } from 'typebox';
import type { WorkItem } from '#contract/publication';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { type Actor, whyNot } from '#kernel/permission';
import { guideStatus } from '../guide/guide-status.ts';
import { may } from '../permissions.ts';
import { rulebookStatus } from '../rulebook/rulebook-view.ts';
import { overview } from './overview.ts';

type Item = Static<typeof WorkItem>;
type Level = Item['level'];

interface Asked {
  db: Db;
  organId: string;
  actor: Actor;
  today: Day;
}

/** Nothing for people who do not look after the catalogue. */
export async function catalogueWork({ db, organId, actor, today }: Asked) {
  if (whyNot(actor, may.edit, organId)) return [];
  const items = [...(await catalogueItems(db, organId, today)), ...(await recordItems(db, organId, today))];
  return items.length > 0 ? [{ key: 'catalogue', name: '目录、指南和制度', total: items.length, items }] : [];
}

async function catalogueItems(db: Db, organId: string, today: Day): Promise<Item[]> {
  const { active, proposals, off, changes, withoutDepartment, inForce, coming } = await overview(db, organId, today);
  if (active + proposals + off === 0) return [item('还没有公开目录', '采用起步目录或者导入已有的表格', '/catalogue', 'normal')];
  const changed = changes.added + changes.changed + changes.removed + changes.domains;
  return [
    ...(inForce || coming ? [] : [item('公开目录还没有生效的版本', '核对后选一天让它生效', '/catalogue/versions', 'amber')]),
    ...((inForce || coming) && changed > 0
      ? [item(`目录有 ${changed} 处改动还没有生效`, '选一天让新的一版生效', '/catalogue/versions', 'normal')]
      : []),
    ...(proposals > 0 ? [item(`${proposals} 个目录事项待核对`, '同公布的目录核对后启用', '/catalogue/proposals', 'normal')] : []),
    ...(withoutDepartment > 0
      ? [item(`${withoutDepartment} 个目录事项没有责任科室`, '按领域成批指定', '/catalogue/assign', 'normal')]
      : []),
  ];
}

async function recordItems(db: Db, organId: string, today: Day): Promise<Item[]> {
  const guide = await guideStatus(db, organId, today);
  const rulebook = await rulebookStatus(db, organId, today);
  return [
    ...guide.reminders.map((sentence) => item('公开指南', sentence, '/guide', guide.edition === null ? 'normal' : 'amber')),
    ...rulebook.reminders.map((sentence) => item('公开制度', sentence, '/rulebook', 'normal')),
  ];
}

function item(title: string, detail: string, path: string, level: Level): Item {
  return { kind: 'catalogue', title, detail, path, day: null, level };
}
