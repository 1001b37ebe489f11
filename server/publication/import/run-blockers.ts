// Why a step of an import is not possible now: the list the console shows and the commands refuse with.
import type { Blocker } from '#kernel/errors';
import type { ImportRunRow } from '../tables.ts';
import { mayFollow, type RunVerb, runStateName, runTransitions } from './run-states.ts';

/** Blockers of a verb; empty = yes. `onlyRight`: the wrong lines are left out. */
export function runBlockers(run: ImportRunRow, verb: RunVerb, onlyRight = false): Blocker[] {
  const title = runTransitions.find((one) => one.verb === verb)!.title;
  if (!mayFollow(verb, run.state))
    return [{ code: 'ledger.runState', message: `这次导入的状态是“${runStateName(run.state)}”，不能${title}。` }];
  return verb === 'applyImport' ? applyBlockers(run, onlyRight) : [];
}

function applyBlockers(run: ImportRunRow, onlyRight: boolean): Blocker[] {
  if (run.right_count === 0) return [{ code: 'ledger.nothingRight', message: '没有可以导入的行。' }];
  if (run.wrong_count === 0 || onlyRight) return [];
  return [{ code: 'ledger.wrongRows', message: `还有 ${run.wrong_count} 行有错。请改好后重新上传，或者选择“只导入正确的行”。` }];
}
