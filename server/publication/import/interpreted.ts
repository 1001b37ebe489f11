// Finds what interpretations interpret: by title or 发文字号, among the lines of the file and in the ledger.
import { hash } from 'node:crypto';
import type { Db, Tx } from '#kernel/db';
import { isPublication, type LedgerLine } from './line.ts';

/** The names a file's publications can be called by, and who is still looking for one. */
export class Interpreted {
  readonly #names = new Set<string>();
  readonly #looking = new Map<number, string>();

  add(line: LedgerLine): void {
    if (!isPublication(line)) return;
    for (const name of namesOf(line)) this.#names.add(hash('sha1', name, 'base64'));
    if (line.interprets !== '') this.#looking.set(line.line, line.interprets);
  }

  /** Lines that interpret something neither the file nor the ledger has, with what they name. */
  async unknown(db: Db | Tx, organId: string): Promise<Map<number, string>> {
    const left = [...this.#looking].filter(([, wanted]) => !this.#names.has(hash('sha1', wanted, 'base64')));
    const known = await publicationsCalled(
      db,
      organId,
      left.map(([, wanted]) => wanted),
    );
    return new Map(left.filter(([, wanted]) => !known.has(wanted)));
  }
}

/** Titles and document numbers → id of the publication; the newest where several bear the name. */
export async function publicationsCalled(db: Db | Tx, organId: string, names: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const wanted = [...new Set(names)];
  for (let at = 0; at < wanted.length; at += chunk) {
    const some = wanted.slice(at, at + chunk);
    for (const by of ['document_number', 'title'] as const) {
      const rows = await db
        .selectFrom('posting')
        .select([by, 'publication_id'])
        .where('organ_id', '=', organId)
        .where('channel', '=', 'website')
        .where('publication_id', 'is not', null)
        .where(by, 'in', some)
        .orderBy('posted_on')
        .orderBy('id')
        .execute();
      for (const row of rows) found.set(row[by]!, row.publication_id!);
    }
  }
  return found;
}

function namesOf(line: Pick<LedgerLine, 'title' | 'documentNumber'>): string[] {
  return line.documentNumber === null ? [line.title] : [line.title, line.documentNumber];
}

const chunk = 500;
