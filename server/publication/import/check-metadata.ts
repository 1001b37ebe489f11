// Understands what a line says about a publication besides its text: subject, genre, validity, the item of the catalogue.
import { genres, subjectPaths, validities } from '../starter/index.ts';
import type { ImportField } from './headers.ts';
import type { LineMetadata } from './line.ts';
import { nearest } from './nearest.ts';
import { readDay } from './read-day.ts';
import type { Vocabulary } from './vocabulary.ts';

type Cells = Record<ImportField, string>;
type Wrong = (field: ImportField, sentence: string) => null;

export function metadataOf(cells: Cells, names: Vocabulary, wrong: Wrong): LineMetadata {
  return {
    subject: subjectOf(cells.subject, wrong),
    genre: oneOf('genre', cells.genre, genres, wrong),
    issuingOrgan: cells.issuingOrgan,
    keywords: cells.keywords,
    validity: oneOf('validity', cells.validity, validities, wrong),
    effectiveOn: dayOf(cells.effectiveOn, wrong),
    itemId: itemOf(cells.item, names, wrong),
  };
}

const paths = subjectPaths();

/** The whole path with any separator, or its second part where only one has it. */
function subjectOf(written: string, wrong: Wrong): string {
  if (written === '') return '';
  const plain = written.replace(/\s*[\\/＼／>]\s*/g, '\\');
  if (paths.includes(plain)) return plain;
  const ending = paths.filter((path) => path.endsWith(`\\${plain}`));
  if (ending.length === 1) return ending[0]!;
  const hint = nearest(plain, ending.length > 1 ? ending : paths);
  wrong('subject', `没有“${written}”这个主题分类。${hint === null ? '请写成“一级\\二级”。' : `是不是“${hint}”？`}`);
  return '';
}

function oneOf(field: 'genre' | 'validity', written: string, of: readonly string[], wrong: Wrong): string {
  if (written === '' || of.includes(written)) return written;
  wrong(field, `“${written}”不在可选的值里，可以填${of.join('、')}。`);
  return '';
}

function dayOf(written: string, wrong: Wrong): string {
  if (written === '') return '';
  const read = readDay(written);
  if ('day' in read) return read.day;
  wrong('effectiveOn', `“${written}”不像日期，请写成 2022-03-05 或者 2022年3月5日。`);
  return '';
}

function itemOf(written: string, { items }: Vocabulary, wrong: Wrong): string | null {
  if (written === '') return null;
  const found = items.find(written);
  if ('one' in found) return found.one.id;
  if ('ambiguous' in found) return wrong('item', `现行目录里有几个“${written}”，请写成“领域/事项”。`);
  return wrong('item', `现行目录里没有“${written}”这个事项。${found.suggestion === null ? '' : `是不是“${found.suggestion}”？`}`);
}
