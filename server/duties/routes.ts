// The watch over duties over HTTP. Below /api/organs/:organId; `of` names an organ below, looked at from above.
import { Type as T } from 'typebox';
import { Below, CoverageCell, CoverageView, Staleness, Trend } from '#contract/duties';
import { Done, Id } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import { workbookRoute } from '#kernel/download-route';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { confirmContacts, setThresholds } from './commands/settings.ts';
import { refuse } from './errors.ts';
import { may } from './permissions.ts';
import { below } from './queries/below.ts';
import { coverage } from './queries/coverage.ts';
import { coverageCell } from './queries/coverage-cell.ts';
import { exportCoverage } from './queries/export-coverage.ts';
import { staleness } from './queries/staleness.ts';
import { trend } from './queries/trend.ts';
import { reached, within } from './reach.ts';
import { clockRoutes } from './routes-clocks.ts';

const duties = '/api/organs/:organId/duties';
const MonthName = T.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const Months = { from: MonthName, to: MonthName, of: T.Optional(Id) };
const Filter = {
  ...Months,
  domain: T.Optional(T.String({ maxLength: 60 })),
  departmentId: T.Optional(T.String({ maxLength: 64 })),
  now: T.Optional(T.String({ maxLength: 20 })),
};

/** Adds the routes of duties. */
export function dutyRoutes(app: App, runtime: Runtime): void {
  coverageRoutes(app, runtime);
  clockRoutes(app, runtime);
  stalenessRoutes(app, runtime);
}

function coverageRoutes(app: App, { database: { read }, clock }: Runtime): void {
  const all = `${duties}/coverage`;
  questionRoute(app, all, {
    name: 'duties.coverage',
    title: '公开覆盖图',
    permission: may.read,
    input: T.Object({ organId: Id, ...Filter }),
    answer: CoverageView,
    ask: async ({ organId, of, ...filter }, actor) =>
      coverage(read, await reached(read, actor, organId, of), inOrder(filter), clock.today()),
  });
  questionRoute(app, `${all}/:itemId`, {
    name: 'duties.coverageCell',
    title: '一个事项的公开情况',
    permission: may.read,
    input: T.Object({ organId: Id, itemId: Id, ...Months }),
    answer: CoverageCell,
    ask: async ({ organId, of, ...cell }, actor) =>
      coverageCell(read, await reached(read, actor, organId, of), inOrder(cell), clock.today()),
  });
  workbookRoute(app, `${all}.xlsx`, {
    name: 'duties.exportCoverage',
    title: '导出公开覆盖情况',
    permission: may.read,
    params: T.Object({ organId: Id }),
    query: T.Object(Filter),
    fileName: ({ from, to }) => `公开覆盖${from}至${to}`,
    prepare: async (filter, actor) => [inOrder(filter), await reached(read, actor, filter.organId, filter.of)],
    write: async ({ organId, of, ...filter }, to) => exportCoverage(read, await within(read, organId, of), filter, clock.today(), to),
  });
}

function stalenessRoutes(app: App, runtime: Runtime): void {
  const {
    database: { read },
    clock,
  } = runtime;
  const input = T.Object({ organId: Id, of: T.Optional(Id) });
  questionRoute(app, `${duties}/staleness`, {
    name: 'duties.staleness',
    title: '更新监测',
    permission: may.read,
    input,
    answer: Staleness,
    ask: async ({ organId, of }, actor) => staleness(read, await reached(read, actor, organId, of), clock.today()),
  });
  questionRoute(app, `${duties}/trend`, {
    name: 'duties.trend',
    title: '公开职责情况的变化',
    permission: may.read,
    input,
    answer: Trend,
    ask: async ({ organId, of }, actor) => trend(read, await reached(read, actor, organId, of)),
  });
  questionRoute(app, `${duties}/below`, {
    name: 'duties.below',
    title: '下级机关公开情况',
    permission: may.readBelow,
    input: T.Object({ organId: Id }),
    answer: Below,
    ask: ({ organId }) => below(read, organId, clock.today()),
  });
  commandRoute(app, runtime, 'PUT', `${duties}/thresholds`, setThresholds, Done);
  commandRoute(app, runtime, 'POST', `${duties}/contacts-checked`, confirmContacts, Done);
}

const longest = 120;

function inOrder<M extends { from: string; to: string }>(of: M): M {
  const { years, months } = Temporal.PlainYearMonth.from(of.from).until(of.to, { largestUnit: 'years' });
  if (of.to < of.from || years * 12 + months >= longest) throw refuse('duties.months', { field: 'from' });
  return of;
}
