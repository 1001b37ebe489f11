// The audit trail over HTTP: an organ's chain below /api/organs/:organId/audit, the installation's below /api/audit.
import { Readable } from 'node:stream';
import { type Static, Type as T } from 'typebox';
import { AuditRow, ChainState } from '#contract/operations';
import { DayText, Id, Page, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { questionRoute, requirePermission } from '#kernel/routes';
import { auditCsv } from './csv.ts';
import { installationChain } from './entry.ts';
import { may } from './permissions.ts';
import { auditRows, listEntries, listVerbs } from './queries/list-entries.ts';
import { verifyChain } from './verify-chain.ts';

const organId = T.Optional(Id);
const FilterInput = {
  personId: T.Optional(Id),
  verb: T.Optional(T.String({ maxLength: 100 })),
  from: T.Optional(DayText),
  to: T.Optional(DayText),
  text: T.Optional(T.String({ maxLength: 100 })),
};
const ExportFilter = T.Object(FilterInput);
const Verbs = T.Array(T.Object({ verb: T.String(), title: T.String() }));

/** Adds the routes of the audit trail. */
export function auditRoutes(app: App, runtime: Runtime): void {
  chainRoutes(app, runtime, '/api/organs/:organId/audit', 'audit');
  chainRoutes(app, runtime, '/api/audit', 'audit.installation');
}

function chainRoutes(app: App, { database: { read } }: Runtime, url: string, name: string): void {
  const chainOf = (input: { organId?: string }) => input.organId ?? installationChain;
  questionRoute(app, url, {
    name: `${name}.list`,
    title: '查审计记录',
    permission: may.read,
    input: T.Object({ ...PageInput, ...FilterInput, organId }),
    answer: Page(AuditRow),
    ask: ({ page = 1, pageSize = 50, ...filter }) => listEntries(read, chainOf(filter), filter, page, pageSize),
  });
  questionRoute(app, `${url}/verbs`, {
    name: `${name}.verbs`,
    title: '审计记录里有哪些动作',
    permission: may.read,
    input: T.Object({ organId }),
    answer: Verbs,
    ask: (input) => listVerbs(read, chainOf(input)),
  });
  questionRoute(app, `${url}/verify`, {
    name: `${name}.verify`,
    title: '核验审计链',
    permission: may.verify,
    input: T.Object({ organId }),
    answer: ChainState,
    ask: (input) => verifyChain(read, chainOf(input)),
  });
  app.route({
    method: 'GET',
    url: `${url}/export.csv`,
    schema: { operationId: `${name}.export`, summary: '导出审计记录', tags: ['audit'], querystring: ExportFilter },
    handler: async (http, out) => {
      const organ = (http.params as { organId?: string }).organId ?? null;
      requirePermission(http.actor, may.export, organ);
      const rows = auditRows(read, organ ?? installationChain, http.query as Static<typeof ExportFilter>);
      out.header('content-disposition', `attachment; filename="audit.csv"; filename*=UTF-8''${encodeURIComponent('审计记录.csv')}`);
      return out.type('text/csv; charset=utf-8').send(Readable.from(auditCsv(rows)));
    },
  });
}
