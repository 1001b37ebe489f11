// What was withdrawn or removed here and still stands on channels the program does not reach.
import type { Db } from '#kernel/db';
import { channelName } from '../channels.ts';

export interface LeftElsewhere {
  publicationId: string;
  title: string;
  channelName: string;
  /** When it left our own pages. */
  since: string;
}

/** The longest ago first, and how many there are. */
export async function leftElsewhere(db: Db, organId: string, limit: number): Promise<{ rows: LeftElsewhere[]; total: number }> {
  const left = db
    .selectFrom('posting as o')
    .innerJoin('publication as p', (join) => join.onRef('p.organ_id', '=', 'o.organ_id').onRef('p.id', '=', 'o.publication_id'))
    .where('o.organ_id', '=', organId)
    .where('o.channel', '<>', 'website')
    .where('o.removed_on', 'is', null)
    .where('p.state', 'in', ['withdrawn', 'removed']);
  const { total } = await left.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await left
    .select(['p.id', 'p.title', 'o.channel', 'p.updated_at', 'p.withdrawn_at'])
    .orderBy('p.updated_at')
    .orderBy('o.id')
    .limit(limit)
    .execute();
  const shown = rows.map((row) => ({
    publicationId: row.id,
    title: row.title,
    channelName: channelName(row.channel),
    since: row.withdrawn_at ?? row.updated_at,
  }));
  return { rows: shown, total: Number(total) };
}
