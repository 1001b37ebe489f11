// The watch over duties over HTTP. Below /api/organs/:organId.
import { Type as T } from 'typebox';
import { CoverageCell, CoverageView } from '#contract/duties';
import { Id } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import { workbookRoute } from '#kernel/download-route';
import type { App } from '#kernel/http';
import { questionRoute } from '#kernel/routes';
import { refuse } from './errors.ts';
import { may } from './permissions.ts';
import { coverage } from './queries/coverage.ts';
import { coverageCell } from './queries/coverage-cell.ts';
import { exportCoverage } from './queries/export-coverage.ts';

const MonthName = T.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const Months = { from: MonthName, to: MonthName };
const Filter = {
  ...Months,
  domain: T.Optional(T.String({ maxLength: 60 })),
  departmentId: T.Optional(T.String({ maxLength: 64 })),
  now: T.Optional(T.String({ maxLength: 20 })),
};

/** Adds the routes of duties. */
export function dutyRoutes(app: App, { database: { read }, clock }: Runtime): void {
  const all = '/api/organs/:organId/duties/coverage';
  questionRoute(app, all, {
    name: 'duties.coverage',
    title: '公开覆盖图',
    permission: may.read,
    input: T.Object({ organId: Id, ...Filter }),
    answer: CoverageView,
    ask: ({ organId, ...filter }) => coverage(read, organId, inOrder(filter), clock.today()),
  });
  questionRoute(app, `${all}/:itemId`, {
    name: 'duties.coverageCell',
    title: '一个事项的公开情况',
    permission: may.read,
    input: T.Object({ organId: Id, itemId: Id, ...Months }),
    answer: CoverageCell,
    ask: ({ organId, ...of }) => coverageCell(read, organId, inOrder(of), clock.today()),
  });
  workbookRoute(app, '/api/organs/:organId/duties/coverage.xlsx', {
    name: 'duties.exportCoverage',
    title: '导出公开覆盖情况',
    permission: may.read,
    params: T.Object({ organId: Id }),
    query: T.Object(Filter),
    fileName: ({ from, to }) => `公开覆盖${from}至${to}`,
    prepare: async (filter) => inOrder(filter),
    write: ({ organId, ...filter }, to) => exportCoverage(read, organId, filter, clock.today(), to),
  });
}

const longest = 120;

function inOrder<M extends { from: string; to: string }>(of: M): M {
  const { years, months } = Temporal.PlainYearMonth.from(of.from).until(of.to, { largestUnit: 'years' });
  if (of.to < of.from || years * 12 + months >= longest) throw refuse('duties.months', { field: 'from' });
  return of;
}
