// Takes out of the ledger what a run put in.
import type { ExpressionBuilder } from 'kysely';
import type { Db, Tables, Tx } from '#kernel/db';
import type { Blocker } from '#kernel/errors';
import type { RunKey } from './run.ts';

/** Why the run cannot be taken back: parts of it were changed, withdrawn, corrected or referred to since. Empty = it can. */
export async function touchedSince(db: Db | Tx, { organId, runId }: RunKey): Promise<Blocker[]> {
  const publications = await imported(db, organId, runId)
    .where((eb) => eb.or([eb('draft_state', 'is not', null), eb('edition', '>', 1), eb('state', '!=', 'published'), hasDeed(eb)]))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const postings = await db
    .selectFrom('posting')
    .where('organ_id', '=', organId)
    .where('import_run_id', '=', runId)
    .where('changed_at', 'is not', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const links = await db
    .selectFrom('publication_link')
    .where('organ_id', '=', organId)
    .where('to_id', 'in', imported(db, organId, runId).select('id'))
    .where('from_id', 'not in', imported(db, organId, runId).select('id'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const count = Number(publications.count) + Number(postings.count) + Number(links.count);
  if (count === 0) return [];
  return [{ code: 'ledger.changedAfterImport', message: `导入的内容后来有 ${count} 处被改动或被引用，不能整批撤销；可以逐条处理。` }];
}

/** Deletes the run's publications with their editions and links, and its postings; the lines of the run stay as its record. */
export async function removeImported(tx: Tx, { organId, runId }: RunKey): Promise<void> {
  const ids = () => imported(tx, organId, runId).select('id');
  await tx.deleteFrom('publication_link').where('organ_id', '=', organId).where('from_id', 'in', ids()).execute();
  await tx.deleteFrom('publication_duty').where('organ_id', '=', organId).where('publication_id', 'in', ids()).execute();
  await tx.deleteFrom('publication_edition').where('organ_id', '=', organId).where('publication_id', 'in', ids()).execute();
  await tx.deleteFrom('posting').where('organ_id', '=', organId).where('import_run_id', '=', runId).execute();
  await tx.deleteFrom('publication').where('organ_id', '=', organId).where('import_run_id', '=', runId).execute();
}

/** Repealed, linked or otherwise dealt with since. */
function hasDeed(eb: ExpressionBuilder<Tables, 'publication'>) {
  return eb.exists(
    eb
      .selectFrom('publication_deed as d')
      .select('d.id')
      .whereRef('d.organ_id', '=', 'publication.organ_id')
      .whereRef('d.publication_id', '=', 'publication.id'),
  );
}

function imported(db: Db | Tx, organId: string, runId: string) {
  return db.selectFrom('publication').where('organ_id', '=', organId).where('import_run_id', '=', runId);
}
