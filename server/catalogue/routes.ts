// The catalogue over HTTP, below /api/organs/:organId/catalogue.
import { type Static, Type as T } from 'typebox';
import {
  CatalogueOverview,
  Comparison,
  DutyRule,
  ImportPlan,
  ItemRow,
  ItemView,
  RuleView,
  StarterPlan,
  VersionItem,
  VersionRow,
} from '#contract/catalogue';
import { DayText, Done, Id, Made, Page } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import { isDay } from '#kernel/day';
import type { Db } from '#kernel/db';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute, requirePermission } from '#kernel/routes';
import { adoptCatalogue, StarterLevelName } from './commands/adopt-starter.ts';
import { assignItems } from './commands/assign-items.ts';
import { confirmProposals } from './commands/confirm-proposals.ts';
import { importItems } from './commands/import-items.ts';
import { putInForce, takeBackVersion } from './commands/put-in-force.ts';
import { addItem, editItem } from './commands/save-item.ts';
import { setDomain } from './commands/set-domain.ts';
import { switchOff, switchOn } from './commands/switch-item.ts';
import { refuse } from './errors.ts';
import { may } from './permissions.ts';
import { importPlanView, planImport } from './plan-import.ts';
import { starterPlan } from './plan-starter.ts';
import { compareVersions } from './queries/compare.ts';
import { exportCatalogue } from './queries/export-catalogue.ts';
import { findItemView } from './queries/find-item-view.ts';
import { ListInput, listItems } from './queries/list-items.ts';
import { readLimit, ruleView } from './queries/next-due.ts';
import { overview } from './queries/overview.ts';
import { listVersions, versionItems } from './queries/version-views.ts';
import { guideRoutes } from './routes-guide.ts';

const base = '/api/organs/:organId/catalogue';
const items = `${base}/items`;
const Organ = { organId: Id };

/** What the catalogue needs to know of those above it. */
export interface CataloguePorts {
  /** Names of the organ's columns by id. */
  columnNames(db: Db, organId: string): Promise<ReadonlyMap<string, string>>;
}

/** Adds the routes of the catalogue, the guide and the rulebook. */
export function catalogueRoutes(app: App, runtime: Runtime, ports: CataloguePorts): void {
  itemRoutes(app, runtime);
  ruleRoutes(app, runtime);
  versionRoutes(app, runtime, ports);
  sheetRoutes(app, runtime);
  guideRoutes(app, runtime);
}

function itemRoutes(app: App, runtime: Runtime): void {
  const { clock, database } = runtime;
  const read = database.read;
  questionRoute(app, base, {
    name: 'catalogue.overview',
    title: '看公开目录的概况',
    permission: may.read,
    input: T.Object(Organ),
    answer: CatalogueOverview,
    ask: ({ organId }) => overview(read, organId, clock.today()),
  });
  questionRoute(app, items, {
    name: 'catalogue.items',
    title: '查目录事项',
    permission: may.read,
    input: ListInput,
    answer: Page(ItemRow),
    ask: (of) => listItems(read, of),
  });
  questionRoute(app, `${items}/:id`, {
    name: 'catalogue.item',
    title: '看一个目录事项',
    permission: may.read,
    input: T.Object({ ...Organ, id: Id }),
    answer: ItemView,
    ask: (key) => findItemView(read, key, clock.today()),
  });
  questionRoute(app, `${base}/starter`, {
    name: 'catalogue.starterPlan',
    title: '看采用起步目录会增加什么',
    permission: may.read,
    input: T.Object({ ...Organ, level: StarterLevelName }),
    answer: StarterPlan,
    ask: ({ organId, level }) => starterPlan(read, organId, level),
  });
  commandRoute(app, runtime, 'POST', items, addItem, Made);
  commandRoute(app, runtime, 'PUT', `${items}/:id`, editItem, Done);
  commandRoute(app, runtime, 'POST', `${items}/:id/off`, switchOff, Done);
  commandRoute(app, runtime, 'POST', `${items}/:id/on`, switchOn, Done);
  commandRoute(app, runtime, 'POST', `${base}/confirm`, confirmProposals, T.Object({ confirmed: T.Integer() }));
  commandRoute(app, runtime, 'POST', `${base}/assign`, assignItems, T.Object({ changed: T.Integer() }));
  commandRoute(app, runtime, 'POST', `${base}/domains`, setDomain, Done);
  commandRoute(app, runtime, 'POST', `${base}/starter`, adoptCatalogue, T.Object({ added: T.Integer(), proposals: T.Integer() }));
}

function ruleRoutes(app: App, { clock, database }: Runtime): void {
  questionRoute(app, `${base}/read-limit`, {
    name: 'catalogue.readLimit',
    title: '看公开时限是什么意思',
    permission: may.read,
    input: T.Object({ ...Organ, text: T.String({ maxLength: 500 }) }),
    answer: RuleView,
    ask: ({ organId, text }) => readLimit(database.read, organId, text, clock.today()),
  });
  app.post(`${base}/rule`, {
    schema: {
      operationId: 'catalogue.ruleView',
      summary: '看时限规则的下几次期限',
      tags: ['catalogue'],
      params: T.Object(Organ),
      body: DutyRule,
      response: { 200: RuleView },
    },
    handler: async (http): Promise<Static<typeof RuleView>> => {
      const { organId } = http.params as { organId: string };
      requirePermission(http.actor, may.read, organId);
      const rule = http.body as Static<typeof DutyRule>;
      return { understood: true, ...(await ruleView(database.read, organId, rule, clock.today())) };
    },
  });
}

function versionRoutes(app: App, runtime: Runtime, ports: CataloguePorts): void {
  const { clock, database } = runtime;
  const read = database.read;
  const Items = T.Object({
    n: T.Integer(),
    effectiveOn: T.String(),
    note: T.String(),
    domains: T.Array(T.Object({ domain: T.String(), involved: T.Boolean(), sentence: T.String() })),
    items: T.Array(VersionItem),
  });
  questionRoute(app, `${base}/versions`, {
    name: 'catalogue.versions',
    title: '看公开目录的各版',
    permission: may.read,
    input: T.Object(Organ),
    answer: T.Object({ versions: T.Array(VersionRow) }),
    ask: ({ organId }) => listVersions(read, organId, clock.today()),
  });
  questionRoute(app, `${base}/version`, {
    name: 'catalogue.version',
    title: '看一版公开目录，或者某一天适用的那一版',
    permission: may.read,
    input: T.Object({ ...Organ, n: T.Optional(T.Integer({ minimum: 1 })), day: T.Optional(DayText) }),
    answer: Items,
    async ask({ organId, n, day }) {
      if (day !== undefined && !isDay(day)) throw refuse('catalogue.versionMissing');
      return versionItems(read, organId, { n, day });
    },
  });
  questionRoute(app, `${base}/compare`, {
    name: 'catalogue.compare',
    title: '比较两版公开目录',
    permission: may.read,
    input: T.Object({ ...Organ, from: T.Integer({ minimum: 0 }), to: T.Integer({ minimum: 0 }) }),
    answer: Comparison,
    ask: async ({ organId, from, to }) => compareVersions(read, organId, from, to, await ports.columnNames(read, organId)),
  });
  commandRoute(app, runtime, 'POST', `${base}/versions`, putInForce, T.Object({ n: T.Integer(), items: T.Integer() }));
  commandRoute(app, runtime, 'POST', `${base}/versions/:n/take-back`, takeBackVersion, Done);
}

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function sheetRoutes(app: App, runtime: Runtime): void {
  const { database, services } = runtime;
  const Query = T.Object({ n: T.Optional(T.Integer({ minimum: 0 })), domain: T.Optional(T.String({ maxLength: 40 })) });
  app.get(`${base}/export.xlsx`, {
    schema: { operationId: 'catalogue.export', summary: '下载公开目录', tags: ['catalogue'], params: T.Object(Organ), querystring: Query },
    handler: async (http, out) => {
      const { organId } = http.params as { organId: string };
      requirePermission(http.actor, may.read, organId);
      const { n = 0, domain } = http.query as Static<typeof Query>;
      const name = encodeURIComponent(`${domain ?? '主动公开'}目录${n === 0 ? '' : `第${n}版`}.xlsx`);
      const book = await exportCatalogue(database.read, { organId, n, domain });
      return out
        .type(mediaType)
        .header('content-disposition', `attachment; filename="catalogue.xlsx"; filename*=UTF-8''${name}`)
        .header('cache-control', 'no-store')
        .send(book);
    },
  });
  questionRoute(app, `${base}/import-plan`, {
    name: 'catalogue.importPlan',
    title: '核对要导入的目录',
    permission: may.edit,
    input: T.Object({ ...Organ, fileHash: T.String({ pattern: '^[0-9a-f]{64}$' }), domain: T.Optional(T.String({ maxLength: 40 })) }),
    answer: ImportPlan,
    ask: async ({ organId, fileHash, domain = '' }) =>
      importPlanView(await planImport(database.read, services.files, { organId, fileHash, domain })),
  });
  commandRoute(app, runtime, 'POST', `${base}/import`, importItems, T.Object({ added: T.Integer(), changed: T.Integer() }));
}
