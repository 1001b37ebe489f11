// Carries an import out: every right line of a checked file, all or none.
import { Type as T } from 'typebox';
import { Id } from '#contract/shared';
import { type Act, command } from '#kernel/command';
import type { Tx } from '#kernel/db';
import { findOrgan } from '#people';
import { refuseLedger } from '../errors-ledger.ts';
import { indexLines } from '../import/index-lines.ts';
import { type Inserting, insertLines } from '../import/insert-lines.ts';
import { planLines, stillRight } from '../import/plan-lines.ts';
import { noteProgress } from '../import/progress.ts';
import { linesInOrder } from '../import/right-lines.ts';
import { findRun, moveRun, type RunKey } from '../import/run.ts';
import { runBlockers } from '../import/run-blockers.ts';
import { runStateName } from '../import/run-states.ts';
import { loadVocabulary, type Vocabulary } from '../import/vocabulary.ts';
import { numberingOrgan } from '../numbers.ts';
import { mayLedger } from '../permissions-ledger.ts';
import { bumpSiteVersion } from '../site-version.ts';
import type { ImportRunRow } from '../tables.ts';

export const carryOutImport = command({
  name: 'ledger.carryOutImport',
  title: '导入台账内容',
  permission: mayLedger.import,
  input: T.Object({
    organId: Id,
    runId: Id,
    /** For a run nobody has decided on yet: decide and carry out in one transaction. */
    decide: T.Optional(T.Object({ onlyRight: T.Boolean() })),
  }),
  blockers: async (tx, { decide, ...key }) => (decide ? runBlockers(await findRun(tx, key), 'applyImport', decide.onlyRight) : []),
  run: async (tx, { decide, ...key }, act) => {
    await act.watch('import_run', { organ_id: key.organId, id: key.runId });
    // First of all: its lock lines imports of one organ up, so that two runs of the same file cannot both find the ledger empty of it.
    await bumpSiteVersion(tx, key.organId);
    if (decide) await moveRun(tx, key, 'checked', { state: 'applying', only_right: decide.onlyRight ? 1 : 0 });
    const run = await findRun(tx, key);
    if (run.state !== 'applying') throw refuseLedger('ledger.runState', { state: runStateName(run.state), verb: '导入' });
    const names = await loadVocabulary(tx, key.organId, act.today);
    const applied = await insertAll(tx, key, names, await insertingFor(tx, run, names, act), act);
    await moveRun(tx, key, 'applying', { state: 'done', applied, finished_at: act.now, problem: null });
    return { applied };
  },
});

async function insertingFor(tx: Tx, run: ImportRunRow, names: Vocabulary, act: Act): Promise<Inserting> {
  const key = { organId: run.organ_id, runId: run.id };
  const organ = await findOrgan(tx, run.organ_id);
  const plan = await planLines(tx, key, names, await numberingOrgan(tx, organ.id), act.today);
  return {
    ...key,
    organName: organ.name,
    organSlug: organ.slug,
    personId: act.actor.personId ?? run.created_by,
    now: act.now,
    demo: organ.demo || run.demo === 1 ? 1 : 0,
    plan,
  };
}

async function insertAll(tx: Tx, key: RunKey, names: Vocabulary, inserting: Inserting, act: Act): Promise<number> {
  let applied = 0;
  try {
    for await (const lines of linesInOrder(tx, key, inserting.plan.order)) {
      const made = await insertLines(
        tx,
        lines.map((line) => stillRight(line, names, act.today)),
        inserting,
      );
      await indexLines(tx, key.organId, made);
      applied += lines.length;
      noteProgress(key.runId, applied);
    }
    return applied;
  } finally {
    noteProgress(key.runId, null);
  }
}
