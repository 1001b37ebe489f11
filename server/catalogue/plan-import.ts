// What importing a workbook would change: the dry run and the import are one reckoning.
import type { Static } from 'typebox';
import type { ImportPlan } from '#contract/catalogue';
import { bytesOfBuffer } from '#documents';
import type { Db, Tx } from '#kernel/db';
import type { FileStore } from '#kernel/files';
import { digest } from '#kernel/ids';
import { refuse } from './errors.ts';
import { allItems, itemKey } from './find-item.ts';
import { fieldsOf, type ItemFields, type Level } from './item.ts';
import { labelled } from './labels.ts';
import { ruleInWords } from './rule/in-words.ts';
import type { ReadLine } from './sheet/read-line.ts';
import { readSheets } from './sheet/read-sheets.ts';
import { starterDomains } from './starter/set.ts';
import type { CatalogueItemRow } from './tables.ts';

export interface PlannedLine extends ReadLine {
  what: 'new' | 'changed' | 'same' | 'wrong';
  row: CatalogueItemRow | null;
  /** The item as it would stand afterwards. */
  item: ItemFields;
  /** Labels of what differs. */
  changes: string[];
}

export interface PlannedImport {
  lines: PlannedLine[];
  missing: number;
  notes: string[];
  fingerprint: string;
}

export interface ImportOf {
  organId: string;
  fileHash: string;
  /** For sheets that name no domain. */
  domain: string;
}

/** Reads the uploaded file against the working copy. Throws `catalogue.noFile`, `catalogue.noTable`, `documents.*`. */
export async function planImport(db: Db | Tx, files: FileStore, of: ImportOf): Promise<PlannedImport> {
  const bytes = bytesOfBuffer(await contentOf(db, files, of));
  const rows = await allItems(db, of.organId);
  const known = [...new Set([...starterDomains('town').map((one) => one.domain), ...rows.map((row) => row.domain)])];
  const { lines, notes } = await readSheets(bytes, known, of.domain.trim());
  const byKey = new Map(rows.map((row) => [itemKey(row), row]));
  const seen = new Map<string, ReadLine>();
  const planned = lines.map((line) => {
    const key = itemKey(line.fields);
    const twin = seen.get(key);
    seen.set(key, twin ?? line);
    return plannedLine(line, byKey.get(key) ?? null, twin);
  });
  const missing = rows.filter((row) => row.state === 'active' && !seen.has(itemKey(row))).length;
  const state = rows.map((row) => `${row.id}:${row.version}:${row.state}`).join();
  return { lines: planned, missing, notes, fingerprint: digest(`${of.fileHash} ${of.domain} ${state}`).slice(0, 32) };
}

function plannedLine(line: ReadLine, row: CatalogueItemRow | null, twin: ReadLine | undefined): PlannedLine {
  const before = row ? fieldsOf(row) : null;
  const item = {
    ...line.fields,
    statutoryItem: before?.statutoryItem ?? null,
    departmentId: before?.departmentId ?? null,
    columnId: before?.columnId ?? null,
  };
  const problems = twin ? [...line.problems, `和第 ${twin.line} 行重复。`] : line.problems;
  if (problems.length > 0) return { ...line, problems, what: 'wrong', row, item, changes: [] };
  if (!before || !row) return { ...line, what: 'new', row: null, item, changes: [] };
  const merged = mergedInto(before, item, line);
  const changes = [...differing(before, merged), ...(row.state === 'proposal' ? ['待核对→启用'] : [])];
  const notes = row.state === 'off' ? [...line.notes, '目录里已停用，导入后仍然停用。'] : line.notes;
  return { ...line, notes, what: changes.length > 0 ? 'changed' : 'same', row, item: merged, changes };
}

/** What the file does not say stays as it is. */
function mergedInto(before: ItemFields, item: ItemFields, { silent, townWithVillage }: ReadLine): ItemFields {
  const own = Object.fromEntries(silent.map((name) => [name, before[name]])) as Partial<ItemFields>;
  const words = {
    phone: item.phone || before.phone,
    complaintPhone: item.complaintPhone || before.complaintPhone,
    note: item.note || before.note,
  };
  const levels = townWithVillage ? levelsKept(before.levels, item.levels) : item.levels;
  return { ...item, levels, ...own, ...words };
}

/** A tick for town and village together does not say which of them: what is there already does. */
function levelsKept(before: readonly Level[], ticked: readonly Level[]): Level[] {
  const below = (levels: readonly Level[]) => levels.filter((level) => level !== 'county');
  const kept = below(before).length > 0 && below(ticked).length > 0 ? below(before) : below(ticked);
  return [...ticked.filter((level) => level === 'county'), ...kept];
}

function differing(before: ItemFields, after: ItemFields): string[] {
  const same = { department: (id: string) => id, column: (id: string) => id };
  const old = labelled(before, same);
  return labelled(after, same).flatMap(([label, text], at) => (squeezed(text) === squeezed(old[at]![1]) ? [] : [label]));
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

async function contentOf(db: Db | Tx, files: FileStore, { organId, fileHash }: ImportOf): Promise<Buffer> {
  const upload = await db
    .selectFrom('upload')
    .select('file_hash')
    .where('organ_id', '=', organId)
    .where('file_hash', '=', fileHash)
    .where('finished_at', 'is not', null)
    .executeTakeFirst();
  if (!upload) throw refuse('catalogue.noFile');
  return Buffer.concat(await Array.fromAsync((await files.get(fileHash)) as AsyncIterable<Buffer>));
}

/** As the console shows it. */
export function importPlanView(of: PlannedImport): Static<typeof ImportPlan> {
  const count = (what: PlannedLine['what']) => of.lines.filter((line) => line.what === what).length;
  return {
    lines: of.lines.map(({ sheet, line, what, fields, changes, problems, notes }) => ({
      sheet,
      line,
      what,
      domain: fields.domain,
      level1: fields.level1,
      level2: fields.level2,
      level3: fields.level3,
      timeLimit: fields.timeLimit,
      duty: ruleInWords(fields.rule),
      changes,
      problems,
      notes,
    })),
    added: count('new'),
    changed: count('changed'),
    same: count('same'),
    wrong: count('wrong'),
    missing: of.missing,
    fingerprint: of.fingerprint,
    notes: of.notes,
  };
}
