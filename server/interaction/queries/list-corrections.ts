// The console's list of corrections: the open ones first, those due soonest on top.
import { sql } from 'kysely';
import { type Static, Type as T } from 'typebox';
import { CorrectionKind, type CorrectionRow, CorrectionState } from '#contract/interaction';
import { Id, PageInput } from '#contract/shared';
import type { Day } from '#kernel/day';
import type { Db } from '#kernel/db';
import { personNames } from '#people';
import { receiptIn } from '../receipt.ts';
import { openStates } from '../states.ts';
import { correctionRow } from './correction-row.ts';

export const ListInput = T.Object({
  organId: Id,
  /** `open`: received or handling; `overdue`: open and past its day; `late`: overdue, or answered after its day. */
  state: T.Optional(T.Union([CorrectionState, T.Literal('open'), T.Literal('overdue'), T.Literal('late')])),
  kind: T.Optional(CorrectionKind),
  /** Words of the page's title or the receipt number. */
  text: T.Optional(T.String({ maxLength: 100 })),
  year: T.Optional(T.String({ pattern: '^(19|20)\\d\\d$' })),
  publication: T.Optional(Id),
  ...PageInput,
});

export async function listCorrections(
  db: Db,
  of: Static<typeof ListInput>,
  today: Day,
): Promise<{ rows: Static<typeof CorrectionRow>[]; total: number; page: number; pageSize: number }> {
  const { page = 1, pageSize = 20 } = of;
  const chosen = narrowed(db, of, today);
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await chosen
    .innerJoin('correction_words as w', (join) => join.onRef('w.organ_id', '=', 'c.organ_id').onRef('w.correction_id', '=', 'c.id'))
    .selectAll('c')
    .select('w.words')
    .orderBy((e) => e.case().when('c.answered_on', 'is', null).then(0).else(1).end())
    .orderBy((e) => e.case().when('c.answered_on', 'is', null).then(e.ref('c.due_on')).else('').end())
    .orderBy('c.received_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const names = await personNames(
    db,
    rows.flatMap((row) => (row.handler_id ? [row.handler_id] : [])),
  );
  return { rows: rows.map((row) => correctionRow(row, names, today)), total: Number(total), page, pageSize };
}

function narrowed(db: Db, { organId, state, kind, text, year, publication }: Static<typeof ListInput>, today: Day) {
  let chosen = db.selectFrom('correction as c').where('c.organ_id', '=', organId);
  if (state === 'open' || state === 'overdue') chosen = chosen.where('c.state', 'in', [...openStates]);
  else if (state && state !== 'late') chosen = chosen.where('c.state', '=', state);
  if (state === 'late') chosen = chosen.where((e) => e(e.fn.coalesce('c.answered_on', e.val<string>(today)), '>', e.ref('c.due_on')));
  if (state === 'overdue') chosen = chosen.where('c.due_on', '<', today);
  if (kind) chosen = chosen.where('c.kind', '=', kind);
  if (year) chosen = chosen.where('c.received_on', '>=', `${year}-01-01`).where('c.received_on', '<=', `${year}-12-31`);
  if (publication) chosen = chosen.where('c.publication_id', '=', publication);
  const words = text?.trim();
  if (words) chosen = chosen.where((e) => e.or([titled(words), e('c.number', '=', receiptIn(words) ?? '')]));
  return chosen;
}

/** What people type is text, never a pattern. */
function titled(words: string) {
  return sql<boolean>`c.page_title like ${`%${words.replace(/[\\%_]/g, (one) => `\\${one}`)}%`} escape '\\'`;
}
