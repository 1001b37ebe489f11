// The ledger over HTTP: postings, figures, imports, workbench. Below /api/organs/:organId.
import { type Static, Type as T } from 'typebox';
import { Figures, NormativeFigures, PastePreview, PostingRow, PostingStart, WantedPosting, Workbench } from '#contract/publication';
import { Done, Id, Made, Page } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import { workbookRoute } from '#kernel/download-route';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute, requirePermission } from '#kernel/routes';
import { dropWanted } from './commands/drop-wanted.ts';
import { editPosting } from './commands/edit-posting.ts';
import { registerPosting } from './commands/register-posting.ts';
import { PasteInput, registerPostings } from './commands/register-postings.ts';
import { removePosting } from './commands/remove-posting.ts';
import { takeDownPosting } from './commands/take-down-posting.ts';
import { mayLedger } from './permissions-ledger.ts';
import { exportFigures } from './queries/export-figures.ts';
import { exportPostings } from './queries/export-postings.ts';
import { figures } from './queries/figures.ts';
import { listPostings, PostingsInput } from './queries/list-postings.ts';
import { normativeDocumentsOf } from './queries/normative-documents.ts';
import { PostingFilterFields } from './queries/posting-filter.ts';
import { previewPaste } from './queries/preview-paste.ts';
import { postingStart, WantedInput, wantedPostings } from './queries/wanted-postings.ts';
import { type WorkGroups, workbench } from './queries/workbench/index.ts';
import { importRoutes } from './routes-imports.ts';

const all = '/api/organs/:organId/postings';
const Exported = T.Object(PostingFilterFields);

/** Adds the routes of the ledger, its figures and imports, and the workbench; `more` waits for people in modules above this one. */
export function ledgerRoutes(app: App, runtime: Runtime, more: readonly WorkGroups[] = []): void {
  postingRoutes(app, runtime);
  wantedRoutes(app, runtime);
  importRoutes(app, runtime);
  const { services, clock, database } = runtime;
  questionRoute(app, '/api/organs/:organId/figures', {
    name: 'ledger.figures',
    title: '一年的公开数字',
    permission: mayLedger.read,
    input: T.Object({ organId: Id, year: T.Optional(T.Integer({ minimum: 1949, maximum: 2100 })) }),
    answer: Figures,
    ask: ({ organId, year }) => figures(database.read, organId, year, clock.today()),
  });
  questionRoute(app, '/api/organs/:organId/figures/normative', {
    name: 'ledger.normativeFigures',
    title: '一年的规范性文件',
    permission: mayLedger.read,
    input: T.Object({ organId: Id, year: T.Integer({ minimum: 1949, maximum: 2100 }) }),
    answer: NormativeFigures,
    ask: ({ organId, year }) => normativeDocumentsOf(database.read, organId, year),
  });
  workbookRoute(app, '/api/organs/:organId/figures/export.xlsx', {
    name: 'ledger.exportFigures',
    title: '导出统计数字',
    permission: mayLedger.read,
    params: T.Object({ organId: Id }),
    query: T.Object({ year: T.Integer({ minimum: 1949, maximum: 2100 }) }),
    fileName: ({ year }) => `${year}年主动公开统计`,
    write: ({ organId, year }, to) => exportFigures(database.read, organId, year, clock.today(), to),
  });
  questionRoute(app, '/api/organs/:organId/workbench', {
    name: 'ledger.workbench',
    title: '工作台：今天要办什么',
    permission: mayLedger.workbench,
    input: T.Object({ organId: Id }),
    answer: Workbench,
    ask: ({ organId }, actor) => workbench({ db: database.read, organId, actor, today: clock.today(), services }, more),
  });
}

function postingRoutes(app: App, runtime: Runtime): void {
  const { clock } = runtime;
  const { read } = runtime.database;
  questionRoute(app, all, {
    name: 'ledger.postings',
    title: '查公开台账',
    permission: mayLedger.read,
    input: PostingsInput,
    answer: Page(PostingRow),
    ask: (input) => listPostings(read, input),
  });
  workbookRoute(app, `${all}/export.xlsx`, {
    name: 'ledger.exportPostings',
    title: '下载公开台账',
    permission: mayLedger.read,
    params: T.Object({ organId: Id }),
    query: Exported,
    fileName: ({ year }) => `公开台账${year ?? ''}`,
    write: ({ organId, ...filter }, to) => exportPostings(read, organId, filter, clock.today(), to),
  });
  const Registered = T.Object({ registered: T.Integer(), duplicates: T.Integer() });
  commandRoute(app, runtime, 'POST', all, registerPosting, Made);
  commandRoute(app, runtime, 'POST', `${all}/paste`, registerPostings, Registered);
  commandRoute(app, runtime, 'PUT', `${all}/:id`, editPosting, Done);
  commandRoute(app, runtime, 'POST', `${all}/:id/remove`, removePosting, Done);
  commandRoute(app, runtime, 'POST', `${all}/:id/taken-down`, takeDownPosting, Done);
  previewRoute(app, runtime);
}

/** Channels a text should be on and is not registered on yet. */
function wantedRoutes(app: App, runtime: Runtime): void {
  const { clock, database } = runtime;
  const { read } = database;
  questionRoute(app, `${all}/wanted`, {
    name: 'ledger.wanted',
    title: '还没有登记的其他渠道',
    permission: mayLedger.read,
    input: WantedInput,
    answer: Page(WantedPosting),
    ask: (input) => wantedPostings(read, input),
  });
  questionRoute(app, `${all}/start`, {
    name: 'ledger.postingStart',
    title: '登记一条政府信息的其他渠道时先填好的',
    permission: mayLedger.register,
    input: T.Object({ organId: Id, publicationId: Id, channel: T.String({ maxLength: 64 }) }),
    answer: PostingStart,
    ask: ({ organId, publicationId, channel }) => postingStart(read, { organId, id: publicationId }, channel, clock.today()),
  });
  commandRoute(app, runtime, 'POST', `${all}/wanted/drop`, dropWanted, Done);
}

/** A question whose text is too long for an address. */
function previewRoute(app: App, { database, clock }: Runtime): void {
  const { organId, ...pasted } = PasteInput.properties;
  app.post(`${all}/paste-preview`, {
    schema: {
      operationId: 'ledger.previewPaste',
      summary: '看看粘贴的内容能不能登记',
      tags: ['ledger'],
      params: T.Object({ organId }),
      body: T.Object(pasted),
      response: { 200: PastePreview },
    },
    handler: async (http): Promise<Static<typeof PastePreview>> => {
      const input = { ...(http.body as object), ...(http.params as object) } as Static<typeof PasteInput>;
      requirePermission(http.actor, mayLedger.register, input.organId);
      return previewPaste(database.read, input, clock.today());
    },
  });
}
