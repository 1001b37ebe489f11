// The findings about a notice, judged against those in force in the database.
import type { Db, Tx } from '#kernel/db';
import { refuse } from './errors.ts';
import { loadLayered } from './load-calendar.ts';
import type { Notice } from './notice.ts';
import { checkNotice, checkRegionalNotice, type NoticeFinding } from './notice-check.ts';

/** What is wrong or doubtful in the notice; `region` empty for the State Council's own. */
export async function findingsOf(db: Db | Tx, region: string, notice: Notice): Promise<NoticeFinding[]> {
  if (region) return checkRegionalNotice(notice);
  const { layers } = await loadLayered(db, null);
  return checkNotice(notice, layers.notices);
}

/** Refuses a notice with mistakes, all of them in one message; returns the doubts. */
export async function requireNoMistakes(db: Db | Tx, region: string, notice: Notice): Promise<string[]> {
  const findings = await findingsOf(db, region, notice);
  const mistakes = findings.filter((f) => f.severity === 'mistake');
  if (mistakes.length > 0) throw refuse('calendar.mistakes', { message: mistakes.map((f) => f.message).join('') });
  return findings.map((f) => f.message);
}
