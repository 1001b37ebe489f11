// The columns a town starts with: the duties of town-columns.tsv hung into the tree of town-column-pages.tsv.

import { type ColumnType, isColumnType } from './column-types.ts';
import { parts, readRows } from './read-rows.ts';

/** A column as an organ receives it on its first day; afterwards the organ's own column may differ. */
export interface StarterColumn {
  /** Stands in the address of the column's page; never changes. */
  slug: string;
  /** Slug of the column above; null for the top level. */
  parent: string | null;
  name: string;
  /** Place among the columns with the same parent, from 1. */
  position: number;
  /** A group only gathers columns; nothing is published into it. */
  isGroup: boolean;
  /** Below 法定主动公开内容: counts as content the Regulation demands (第二十条、第二十一条). */
  inLegalDisclosure: boolean;
  /** Inside the section 政府信息公开; work news and village affairs stand beside it. */
  inSection: boolean;
  /** What has to be published here; empty for groups. */
  content: string;
  /** Articles or items of the Regulation, such as `20-2` or `21-乡镇-社会救助`; empty where no article demands the column. */
  statutoryItems: string[];
  basis: string;
  updateDuty: string;
  /** The duty holder in the office's words. */
  responsibleOffice: string;
  /** Slug of the department that answers for the column. */
  department: string;
  channels: string[];
  columnTypes: ColumnType[];
  /** Page label ColumnDescription: what the column is for and contains, at most 100 characters. */
  description: string;
  /** Page label ColumnKeywords. */
  keywords: string[];
}

/** The columns that open the section, in the prescribed order. */
export const sectionOrder = ['guide', 'rulebook', 'statutory', 'annual-report'] as const;

const dutyHeaders = [
  'group',
  'column',
  'content',
  'statutoryItem',
  'basis',
  'updateDuty',
  'responsibleOffice',
  'channels',
  'evidence',
] as const;
const pageHeaders = ['parent', 'slug', 'name', 'row', 'types', 'department', 'keywords', 'description'] as const;
const outsideSection = new Set(['news', 'village-affairs']);

/** Columns that have columns below them and are published into all the same. */
const alsoPublished = new Set(['rulebook']);

type Duty = Record<(typeof dutyHeaders)[number], string>;
type Page = Record<(typeof pageHeaders)[number], string>;

/** A town's columns, parents before children, siblings in order. Reads two files; a fault in them is an Error naming it. */
export function townColumns(): StarterColumn[] {
  const duties = new Map(
    [...townDuties(), ...readRows(new URL('town-columns-more.tsv', import.meta.url), dutyHeaders)].map((duty) => [duty.column, duty]),
  );
  const pages = readRows(new URL('town-column-pages.tsv', import.meta.url), pageHeaders);
  return pages.map((page) => starterColumn(page, pages, duties));
}

/** The rows of the town's duties as they were handed over, one per column. */
export function townDuties(): Duty[] {
  return readRows(new URL('town-columns.tsv', import.meta.url), dutyHeaders);
}

function starterColumn(page: Page, pages: Page[], duties: Map<string, Duty>): StarterColumn {
  const duty = page.row === '' ? noDuty : duties.get(page.row);
  if (duty === undefined) throw new Error(`town-column-pages.tsv: no duty named ${page.row}`);
  const root = topOf(page, pages);
  return {
    slug: page.slug,
    parent: page.parent || null,
    name: page.name,
    position: pages.filter((other) => other.parent === page.parent).indexOf(page) + 1,
    isGroup: pages.some((other) => other.parent === page.slug) && !alsoPublished.has(page.slug),
    inLegalDisclosure: root === 'statutory',
    inSection: !outsideSection.has(root),
    content: duty.content,
    statutoryItems: parts(duty.statutoryItem).filter((item) => item !== '—'),
    basis: duty.basis,
    updateDuty: duty.updateDuty,
    responsibleOffice: duty.responsibleOffice,
    department: page.department,
    channels: parts(duty.channels),
    columnTypes: typesOf(page),
    description: page.description,
    keywords: parts(page.keywords, ','),
  };
}

/** A group has no duty of its own. */
const noDuty: Duty = {
  group: '',
  column: '',
  content: '',
  statutoryItem: '—',
  basis: '',
  updateDuty: '',
  responsibleOffice: '',
  channels: '',
  evidence: '',
};

function topOf(page: Page, pages: Page[]): string {
  const above = pages.find((other) => other.slug === page.parent);
  return above === undefined ? page.slug : topOf(above, pages);
}

function typesOf(page: Page): ColumnType[] {
  const types = parts(page.types, ',');
  const wrong = types.find((type) => !isColumnType(type));
  if (types.length === 0 || wrong !== undefined) throw new Error(`town-column-pages.tsv: ${page.slug}: column type ${wrong ?? 'missing'}`);
  return types.filter(isColumnType);
}
