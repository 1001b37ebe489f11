// Imported publications in the search index.
import type { Tx } from '#kernel/db';
import { removeEntry } from '#search';
import { engineOf } from '../engine-of.ts';
import { putSearchEntries } from '../findable.ts';
import type { InsertedPublication } from './insert-lines.ts';
import type { RunKey } from './run.ts';

/** Makes the publications of one portion findable. */
export async function indexLines(tx: Tx, organId: string, made: readonly InsertedPublication[]): Promise<void> {
  const entries = made.map(({ id, fields, bodyText, indexNumber, line }) => ({
    organId,
    id,
    fields,
    bodyText,
    indexNumber,
    day: line.postedOn,
  }));
  if (entries.length > 0) await putSearchEntries(tx, entries);
}

/** Takes a run's publications out of the index again. */
export async function unindexRun(tx: Tx, { organId, runId }: RunKey): Promise<void> {
  const rows = await tx.selectFrom('publication').select('id').where('organ_id', '=', organId).where('import_run_id', '=', runId).execute();
  for (const { id } of rows) await removeEntry(tx, engineOf(tx), { organId, subject: 'publication', id });
}
