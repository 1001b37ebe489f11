// The clocks of what is formed and not public, and what came late. Below /api/organs/:organId/duties.
import { type Static, Type as T } from 'typebox';
import { Clocks, ClockView, FormedInput, FormedPreview, Late } from '#contract/duties';
import { Done, Id, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import { workbookRoute } from '#kernel/download-route';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute, requirePermission } from '#kernel/routes';
import { explainLate } from './commands/explain-late.ts';
import { registerFormed } from './commands/register-formed.ts';
import { lateKinds } from './lateness.ts';
import { pageOf } from './page-of.ts';
import { may } from './permissions.ts';
import { clocks, clockView, countLevels } from './queries/clocks.ts';
import { exportLate } from './queries/export-late.ts';
import { late } from './queries/late.ts';
import { previewFormed } from './queries/preview-formed.ts';
import { reached, within } from './reach.ts';

const duties = '/api/organs/:organId/duties';
const Department = { departmentId: T.Optional(T.String({ maxLength: 64 })), of: T.Optional(Id) };
const LateFilter = {
  ...Department,
  year: T.Integer({ minimum: 2008, maximum: 2100 }),
  reason: T.Optional(T.Union([T.Literal('missing'), T.Literal('given')])),
};

export function clockRoutes(app: App, runtime: Runtime): void {
  runningRoutes(app, runtime);
  lateRoutes(app, runtime);
  formedRoutes(app, runtime);
}

function runningRoutes(app: App, { database: { read }, clock }: Runtime): void {
  questionRoute(app, `${duties}/clocks`, {
    name: 'duties.clocks',
    title: '时限监控',
    permission: may.read,
    input: T.Object({
      organId: Id,
      ...Department,
      ...PageInput,
      level: T.Optional(T.Union([T.Literal('red'), T.Literal('amber'), T.Literal('normal')])),
      text: T.Optional(T.String({ maxLength: 200 })),
      mine: T.Optional(T.Literal('yes')),
    }),
    answer: Clocks,
    ask: async ({ organId, of, mine, level, ...filter }, actor) => {
      const own = mine && actor.personId !== null ? { authorId: actor.personId } : {};
      const all = await clocks(read, await reached(read, actor, organId, of), { ...filter, ...own }, clock.today());
      return { ...pageOf(level ? all.filter((one) => one.level === level) : all, filter), counts: countLevels(all) };
    },
  });
  questionRoute(app, `${duties}/clocks/:id`, {
    name: 'duties.clock',
    title: '一条信息的期限怎么算',
    permission: may.read,
    input: T.Object({ organId: Id, id: Id, of: T.Optional(Id) }),
    answer: ClockView,
    ask: async ({ organId, id, of }, actor) => clockView(read, await reached(read, actor, organId, of), id, clock.today()),
  });
}

function lateRoutes(app: App, runtime: Runtime): void {
  const {
    database: { read },
    clock,
  } = runtime;
  questionRoute(app, `${duties}/late`, {
    name: 'duties.late',
    title: '逾期公开的信息',
    permission: may.read,
    input: T.Object({ organId: Id, ...LateFilter, ...PageInput }),
    answer: Late,
    ask: async ({ organId, of, ...filter }, actor) => {
      const { rows, figures } = await late(read, await reached(read, actor, organId, of), filter, clock.today());
      return { ...pageOf(rows, filter), figures, kinds: Object.entries(lateKinds).map(([kind, name]) => ({ kind, name })) };
    },
  });
  workbookRoute(app, `${duties}/late.xlsx`, {
    name: 'duties.exportLate',
    title: '导出逾期公开的信息',
    permission: may.read,
    params: T.Object({ organId: Id }),
    query: T.Object(LateFilter),
    fileName: ({ year }) => `逾期公开${year}`,
    prepare: ({ organId, of }, actor) => reached(read, actor, organId, of),
    write: async ({ organId, of, ...filter }, to) => exportLate(read, await within(read, organId, of), filter, clock.today(), to),
  });
  commandRoute(app, runtime, 'POST', `${duties}/late/:publicationId/:edition/reason`, explainLate, Done);
}

/** The look before is a question whose text is too long for an address. */
function formedRoutes(app: App, runtime: Runtime): void {
  const { database, clock } = runtime;
  app.post(`${duties}/formed/preview`, {
    schema: {
      operationId: 'duties.previewFormed',
      summary: '看看粘贴的登记簿能不能登记',
      tags: ['duties'],
      params: T.Object({ organId: Id }),
      body: T.Object(FormedInput),
      response: { 200: FormedPreview },
    },
    handler: async (http): Promise<Static<typeof FormedPreview>> => {
      const { organId } = http.params as { organId: string };
      requirePermission(http.actor, may.register, organId);
      const input = http.body as { text: string; kind: string; columnId: string; departmentId: string };
      return previewFormed(database.read, { ...input, organId }, clock.today());
    },
  });
  const Registered = T.Object({ registered: T.Integer() });
  commandRoute(app, runtime, 'POST', `${duties}/formed`, registerFormed, Registered);
}
