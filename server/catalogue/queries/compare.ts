// Two versions side by side, or a version and the working copy: what was added, changed, taken out.
import type { Static } from 'typebox';
import type { Comparison, Difference } from '#contract/catalogue';
import type { Day } from '#kernel/day';
import { dayInWords } from '#kernel/day';
import type { Db, Tx } from '#kernel/db';
import { refuse } from '../errors.ts';
import { allItems } from '../find-item.ts';
import { fieldsOf, type ItemFields, itemName } from '../item.ts';
import { labelled } from '../labels.ts';
import { catalogueVersions, type DomainChoice, itemsOfVersion } from './in-force.ts';
import { departmentNames } from './list-items.ts';

/** One side of a comparison. */
export interface Side {
  title: string;
  items: Map<string, ItemFields>;
  domains: readonly DomainChoice[];
}

type Line = Static<typeof Difference>;

/** 0 stands for the working copy as it would be put in force. Throws `catalogue.versionMissing`. */
export async function compareVersions(
  db: Db,
  organId: string,
  from: number,
  to: number,
  columnNames: ReadonlyMap<string, string> = new Map(),
): Promise<Static<typeof Comparison>> {
  const [before, after] = [await sideOf(db, organId, from), await sideOf(db, organId, to)];
  const departments = await departmentNames(db, organId);
  const names = {
    department: (id: string) => departments.get(id) ?? '（已撤销的科室）',
    column: (id: string) => columnNames.get(id) ?? '（另一栏目）',
  };
  return { from: before.title, to: after.title, ...differences(before, after, names) };
}

export async function sideOf(db: Db | Tx, organId: string, n: number): Promise<Side> {
  if (n === 0) return workingCopy(db, organId);
  const version = (await catalogueVersions(db, organId)).find((one) => one.n === n);
  if (!version) throw refuse('catalogue.versionMissing');
  const items = await itemsOfVersion(db, organId, n);
  return {
    title: `第${n}版（${dayInWords(version.effectiveOn as Day)}起）`,
    items: new Map(items.map(({ id, position: _position, since: _since, ...fields }) => [id, fields])),
    domains: version.domains,
  };
}

async function workingCopy(db: Db | Tx, organId: string): Promise<Side> {
  const rows = await db.selectFrom('catalogue_domain').selectAll().where('organ_id', '=', organId).orderBy('position').execute();
  const domains = rows.map((row) => ({ domain: row.domain, involved: row.involved === 1, sentence: row.sentence }));
  const out = new Set(domains.filter((one) => !one.involved).map((one) => one.domain));
  const active = (await allItems(db, organId)).filter((row) => row.state === 'active' && !out.has(row.domain));
  return { title: '正在修改的目录', items: new Map(active.map((row) => [row.id, fieldsOf(row)])), domains };
}

/** Pure: the same sides give the same differences. */
export function differences(before: Side, after: Side, names: Parameters<typeof labelled>[1]): { items: Line[]; domains: Line[] } {
  const ids = [...new Set([...before.items.keys(), ...after.items.keys()])];
  const items = ids.flatMap((id) => itemDifference(id, before.items.get(id), after.items.get(id), names) ?? []);
  const all = [...new Set([...before.domains, ...after.domains].map((one) => one.domain))];
  const domains = all.flatMap((domain) => domainDifference(domain, before, after) ?? []);
  return { items, domains };
}

function itemDifference(
  id: string,
  old: ItemFields | undefined,
  now: ItemFields | undefined,
  names: Parameters<typeof labelled>[1],
): Line | null {
  const shown = (now ?? old)!;
  const line = { id, place: [shown.domain, shown.level1].join(' · '), name: itemName(shown), fields: [] };
  if (!old) return { ...line, change: 'added' };
  if (!now) return { ...line, change: 'removed' };
  const after = labelled(now, names);
  const fields = labelled(old, names).flatMap(([label, text], at) =>
    text === after[at]![1] ? [] : [{ label, before: text, after: after[at]![1] }],
  );
  return fields.length > 0 ? { ...line, change: 'changed', fields } : null;
}

function domainDifference(domain: string, before: Side, after: Side): Line | null {
  const words = (of: DomainChoice | undefined) => (!of ? '' : of.involved ? '涉及' : `未涉及：${of.sentence}`);
  const [old, now] = [before, after].map((side) => side.domains.find((one) => one.domain === domain));
  if (words(old) === words(now)) return null;
  const change = !old ? 'added' : !now ? 'removed' : 'changed';
  return { id: 'domain', change, place: '领域', name: domain, fields: [{ label: '是否涉及', before: words(old), after: words(now) }] };
}
