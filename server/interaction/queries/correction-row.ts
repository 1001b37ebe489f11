// A correction as a line of the console's list.
import type { Static } from 'typebox';
import type { CorrectionRow } from '#contract/interaction';
import type { Day } from '#kernel/day';
import { screenedReport } from '../blockers.ts';
import { type CorrectionKind, kindName } from '../kinds.ts';
import { type CorrectionState, isOpen, stateName } from '../states.ts';
import type { CorrectionTableRow } from '../tables.ts';

const excerptLength = 80;

/** The line. `names` are those of persons by id. */
export function correctionRow(
  row: CorrectionTableRow & { words: string },
  names: ReadonlyMap<string, string>,
  today: Day,
): Static<typeof CorrectionRow> {
  return {
    id: row.id,
    number: row.number,
    state: row.state as CorrectionState,
    stateName: stateName(row.state),
    kind: row.kind as CorrectionKind,
    kindName: kindName(row.kind),
    pageTitle: row.page_title,
    pagePath: row.page_path,
    publicationId: row.publication_id,
    excerpt: excerptOf(row.words),
    receivedOn: row.received_on,
    dueOn: row.due_on,
    overdue: isOpen(row.state) && row.due_on < today,
    answeredOn: row.answered_on,
    handlerName: row.handler_id === null ? null : (names.get(row.handler_id) ?? null),
    public: row.is_public === 1,
  };
}

function excerptOf(words: string): string {
  const signs = [...screenedReport(words).masked.replace(/\s+/g, ' ')];
  return signs.length > excerptLength ? `${signs.slice(0, excerptLength).join('')}…` : signs.join('');
}
