// 待签字: drafts of others in which something personal was found that is neither masked nor signed for.
import { dayOf } from '#kernel/day';
import { whyNot } from '#kernel/permission';
import type { DraftFields } from '../../draft-fields.ts';
import { findingsOf, openFindings } from '../../findings.ts';
import { may } from '../../permissions.ts';
import { screeningKey } from '../../screening-key.ts';
import { type Asked, groupOf, type WorkGroup, type WorkItem } from './work-group.ts';

/** Every draft is screened anew; the newest are enough for a reminder. */
const mostScreened = 20;

/** For those who may sign; a writer does not sign for his own text. */
export async function findingGroup({ db, organId, actor, services }: Asked): Promise<WorkGroup[]> {
  if (whyNot(actor, may.signFinding, organId)) return [];
  const rows = await db
    .selectFrom('publication as p')
    .innerJoin('publication_draft as d', (join) => join.onRef('d.organ_id', '=', 'p.organ_id').onRef('d.publication_id', '=', 'p.id'))
    .select(['p.id', 'p.title', 'd.fields', 'd.body_html', 'd.saved_at'])
    .where('p.organ_id', '=', organId)
    .where('p.draft_state', '=', 'writing')
    .where('p.author_id', '!=', actor.personId ?? '')
    .orderBy('p.updated_at', 'desc')
    .limit(mostScreened)
    .execute();
  const key = screeningKey(services.dataFolder);
  const items: WorkItem[] = [];
  for (const row of rows) {
    const text = { fields: JSON.parse(row.fields) as DraftFields, bodyHtml: row.body_html };
    const open = openFindings(await findingsOf(db, organId, row.id, text, key));
    if (open.length === 0) continue;
    const kinds = [...new Set(open.map((one) => one.kindName))].join('、');
    const detail = `有${open.length}处${kinds}，须隐去或者签字保留`;
    items.push({ kind: 'finding', title: row.title, detail, path: `/publication/${row.id}`, day: dayOf(row.saved_at), level: 'amber' });
  }
  return [groupOf('findings', '待处理的个人信息', items)];
}
