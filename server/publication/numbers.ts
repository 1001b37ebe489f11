// Numbers given once and never again: the index number of the organ's template and the number in the public address.
import { type Day, yearOf } from '#kernel/day';
import type { Tx } from '#kernel/db';
import { findOrgan } from '#people';
import { refuse } from './errors.ts';
import { type IndexFacts, indexNumber, indexSeries, indexTemplateProblem } from './index-template.ts';

/** What the organ's numbers are made of. */
export interface NumberingOrgan {
  id: string;
  slug: string;
  indexTemplate: string;
  /** Stands for {code}: the organ's name in addresses; an office with a code of its own writes that into its template. */
  code: string;
}

/** The organ as its numbers need it. */
export async function numberingOrgan(tx: Tx, organId: string): Promise<NumberingOrgan> {
  const { id, slug, indexTemplate } = await findOrgan(tx, organId);
  return { id, slug, indexTemplate, code: slug };
}

/** The next index number of the organ on a day. A number another way already gave (an import) is passed over. Refuses a template that cannot be used. */
export async function nextIndexNumber(tx: Tx, organ: NumberingOrgan, on: Day, columnSlug: string): Promise<string> {
  const problem = indexTemplateProblem(organ.indexTemplate);
  if (problem) throw refuse('publication.template', { problem });
  const facts: IndexFacts = { code: organ.code, yyyy: on.slice(0, 4), mm: on.slice(5, 7), column: columnSlug };
  const series = `index ${indexSeries(organ.indexTemplate, facts)}`;
  for (;;) {
    const number = indexNumber(organ.indexTemplate, facts, await count(tx, organ.id, series));
    const given = await tx
      .selectFrom('publication')
      .select('id')
      .where('organ_id', '=', organ.id)
      .where('index_number', '=', number)
      .executeTakeFirst();
    if (!given) return number;
  }
}

/** The next number of the public address: the year and five digits, more when a year has more. */
export async function nextPublicNumber(tx: Tx, organId: string, on: Day): Promise<string> {
  const seq = await count(tx, organId, `public ${yearOf(on)}`);
  return `${yearOf(on)}${String(seq).padStart(5, '0')}`;
}

/** Takes the next of a series, or the last of the next `many`. The counter's row lines up whoever else takes; a rolled-back transaction gives it back. */
export async function count(tx: Tx, organId: string, series: string, many = 1): Promise<number> {
  const { last } = await tx
    .insertInto('index_counter')
    .values({ organ_id: organId, series, last: many })
    .onConflict((on) => on.columns(['organ_id', 'series']).doUpdateSet((eb) => ({ last: eb('index_counter.last', '+', many) })))
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}
