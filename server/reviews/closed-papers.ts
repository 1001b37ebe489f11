// 非主动公开来文: numbers and titles that must not be quoted in what is opened, found whatever brackets and blanks they are written with.
import type { Db, Tx } from '#kernel/db';
import type { ClosedPaperRow } from './tables.ts';

/** Shorter titles would be found everywhere. */
const shortestTitle = 6;

/** The list as it stands. */
export function closedPapers(db: Db | Tx, organId: string): Promise<ClosedPaperRow[]> {
  return db
    .selectFrom('closed_paper')
    .selectAll()
    .where('organ_id', '=', organId)
    .where('removed_at', 'is', null)
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Numbers (else titles) of the closed papers that stand in the text. */
export async function quotedPapers(db: Db | Tx, organId: string, text: string): Promise<string[]> {
  const folded = fold(text);
  if (folded === '') return [];
  return (await closedPapers(db, organId)).flatMap((paper) => found(paper, folded) ?? []);
}

function found({ document_number, title }: ClosedPaperRow, text: string): string | null {
  if (document_number !== '' && text.includes(fold(document_number))) return document_number;
  return [...title].length >= shortestTitle && text.includes(fold(title)) ? `《${title}》` : null;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〔［[【（(]/gu, '[')
    .replace(/[〕］\]】）)]/gu, ']')
    .replace(/\s+/gu, '')
    .toLowerCase();
}
