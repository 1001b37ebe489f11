// What everybody may read of corrections: the answered ones that were made public, and one's own by its receipt number. Never a contact.
import type { Db } from '#kernel/db';
import { publishedTitles } from '#publication';
import { kindName } from '../kinds.ts';
import { receiptIn } from '../receipt.ts';
import { isOpen, stateName } from '../states.ts';
import type { CorrectionTableRow } from '../tables.ts';

export interface PublicCorrection {
  kind: string;
  kindName: string;
  stateName: string;
  pageTitle: string;
  /** Below the section: `p/202600001`; empty: the site as a whole. */
  pagePath: string;
  words: string;
  answer: string;
  receivedOn: string;
  answeredOn: string;
}

export const publicPageSize = 20;

/** A page of them, the newest answer first. */
export async function publicCorrections(
  db: Db,
  organId: string,
  page: number,
): Promise<{ rows: PublicCorrection[]; total: number; page: number; pageSize: number }> {
  const shown = db.selectFrom('correction').where('organ_id', '=', organId).where('is_public', '=', 1);
  const { total } = await shown.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await shown
    .selectAll()
    .orderBy('answered_on', 'desc')
    .orderBy('id', 'desc')
    .limit(publicPageSize)
    .offset((page - 1) * publicPageSize)
    .execute();
  const titles = await titlesOf(db, organId, rows);
  return {
    rows: rows.map((row) => ({ ...facts(row, titles), words: row.public_words })),
    total: Number(total),
    page,
    pageSize: publicPageSize,
  };
}

export interface ReceiptView extends Omit<PublicCorrection, 'answeredOn'> {
  number: string;
  open: boolean;
  dueOn: string;
  answeredOn: string | null;
}

/** What the holder of a receipt number may read; null when there is no such number. */
export async function correctionByReceipt(db: Db, organId: string, typed: string): Promise<ReceiptView | null> {
  const number = receiptIn(typed);
  if (number === null) return null;
  const row = await db
    .selectFrom('correction as c')
    .innerJoin('correction_words as w', (join) => join.onRef('w.organ_id', '=', 'c.organ_id').onRef('w.correction_id', '=', 'c.id'))
    .selectAll('c')
    .select('w.words')
    .where('c.organ_id', '=', organId)
    .where('c.number', '=', number)
    .executeTakeFirst();
  if (!row) return null;
  const titles = await titlesOf(db, organId, [row]);
  return { ...facts(row, titles), words: row.words, number, open: isOpen(row.state), dueOn: row.due_on, answeredOn: row.answered_on };
}

const takenDown = '已经撤下的信息';

/** A title is shown here only while the page itself shows it. */
function titlesOf(db: Db, organId: string, rows: readonly CorrectionTableRow[]): Promise<Map<string, string>> {
  return publishedTitles(
    db,
    organId,
    rows.flatMap((row) => row.publication_id ?? []),
  );
}

function facts(row: CorrectionTableRow, titles: ReadonlyMap<string, string>) {
  return {
    kind: row.kind,
    kindName: kindName(row.kind),
    stateName: stateName(row.state),
    pageTitle: row.publication_id === null ? row.page_title : (titles.get(row.publication_id) ?? takenDown),
    pagePath: row.page_path,
    answer: row.answer,
    receivedOn: row.received_on,
    answeredOn: row.answered_on ?? '',
  };
}
