// Imports over HTTP: begin, watch, apply, take back; the template and the wrong lines as workbooks. Below /api/organs/:organId/imports.
import { Type as T } from 'typebox';
import { ImportRow, ImportRun } from '#contract/publication';
import { Done, Id, Made, Page, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import { workbookRoute } from '#kernel/download-route';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { applyImport } from './commands/apply-import.ts';
import { cancelImport } from './commands/cancel-import.ts';
import { recheckImport } from './commands/recheck-import.ts';
import { revertImport } from './commands/revert-import.ts';
import { startImport } from './commands/start-import.ts';
import { writeTemplate, writeWrongLines } from './import/report.ts';
import { findRun } from './import/run.ts';
import { loadVocabulary } from './import/vocabulary.ts';
import { mayLedger } from './permissions-ledger.ts';
import { findImport, listImportRows, listImports } from './queries/imports.ts';

const all = '/api/organs/:organId/imports';
const one = `${all}/:runId`;
const OneRun = { organId: Id, runId: Id };
const LineState = T.Union([T.Literal('right'), T.Literal('wrong'), T.Literal('duplicate')]);

/** Adds the routes of imports. */
export function importRoutes(app: App, runtime: Runtime): void {
  readingRoutes(app, runtime);
  workbooks(app, runtime);
  commandRoute(app, runtime, 'POST', all, startImport, Made);
  commandRoute(app, runtime, 'POST', `${one}/apply`, applyImport, Done);
  commandRoute(app, runtime, 'POST', `${one}/recheck`, recheckImport, Done);
  commandRoute(app, runtime, 'POST', `${one}/cancel`, cancelImport, Done);
  commandRoute(app, runtime, 'POST', `${one}/revert`, revertImport, Done);
}

function readingRoutes(app: App, { database: { read } }: Runtime): void {
  questionRoute(app, all, {
    name: 'ledger.imports',
    title: '查导入',
    permission: mayLedger.read,
    input: T.Object({ organId: Id, ...PageInput }),
    answer: Page(ImportRun),
    ask: ({ organId, ...paging }, actor) => listImports(read, actor, organId, paging),
  });
  questionRoute(app, one, {
    name: 'ledger.import',
    title: '看一次导入',
    permission: mayLedger.read,
    input: T.Object(OneRun),
    answer: ImportRun,
    ask: (key, actor) => findImport(read, actor, key),
  });
  questionRoute(app, `${one}/rows`, {
    name: 'ledger.importRows',
    title: '看导入文件的各行',
    // Lines that were refused may hold personal data: not for everybody who may read the ledger.
    permission: mayLedger.import,
    input: T.Object({ ...OneRun, ...PageInput, state: T.Optional(LineState) }),
    answer: Page(ImportRow),
    ask: ({ organId, runId, ...of }) => listImportRows(read, { organId, runId }, of),
  });
}

function workbooks(app: App, { database: { read }, clock }: Runtime): void {
  workbookRoute(app, `${all}/template.xlsx`, {
    name: 'ledger.importTemplate',
    title: '下载导入模板',
    permission: mayLedger.import,
    params: T.Object({ organId: Id }),
    query: T.Object({}),
    fileName: () => '公开台账导入模板',
    write: async ({ organId }, to) => writeTemplate(await loadVocabulary(read, organId, clock.today()), to),
  });
  workbookRoute(app, `${one}/wrong-lines.xlsx`, {
    name: 'ledger.wrongLines',
    title: '下载有错的行',
    permission: mayLedger.import,
    params: T.Object(OneRun),
    query: T.Object({}),
    fileName: () => '有错的行',
    prepare: (key) => findRun(read, key),
    write: (key, to) => writeWrongLines(read, key, to),
  });
}
