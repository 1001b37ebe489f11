// Publication over HTTP: columns, kinds, drafts and what becomes of them.
import { Type as T } from 'typebox';
import { ColumnRow, KindRow, PublicationChoices, PublicationRow, PublicationView, SaveAnswer } from '#contract/publication';
import { Done, Id, Made, Page } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import { workbookRoute } from '#kernel/download-route';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { adoptStarter } from './commands/adopt-starter.ts';
import { decideStage } from './commands/decide-stage.ts';
import { discardDraft } from './commands/discard-draft.ts';
import { editColumn } from './commands/edit-column.ts';
import { maskFindings } from './commands/mask-findings.ts';
import { publish } from './commands/publish.ts';
import { reviewUrgently } from './commands/review-urgently.ts';
import { saveDraft } from './commands/save-draft.ts';
import { signFinding } from './commands/sign-finding.ts';
import { startDraft } from './commands/start-draft.ts';
import { submit } from './commands/submit.ts';
import { withdrawFromReview } from './commands/withdraw-from-review.ts';
import { withdrawPublication } from './commands/withdraw-publication.ts';
import { may } from './permissions.ts';
import { listColumns } from './queries/columns.ts';
import { exportPublications } from './queries/export-publications.ts';
import { findPublicationView } from './queries/find-publication.ts';
import { listChoices, listKinds } from './queries/kinds.ts';
import { ListInput, listPublications } from './queries/list-publications.ts';
import { writingRoutes } from './routes-writing.ts';

const all = '/api/organs/:organId/publications';
const one = `${all}/:id`;

/** Adds the routes of publication. */
export function publicationRoutes(app: App, runtime: Runtime): void {
  columnRoutes(app, runtime);
  writingRoutes(app, runtime);
  readingRoutes(app, runtime);
  commandRoute(app, runtime, 'POST', all, startDraft, Made);
  commandRoute(app, runtime, 'PUT', `${one}/draft`, saveDraft, SaveAnswer);
  commandRoute(app, runtime, 'POST', `${one}/mask`, maskFindings, SaveAnswer);
  commandRoute(app, runtime, 'POST', `${one}/sign-finding`, signFinding, Done);
  commandRoute(app, runtime, 'POST', `${one}/discard`, discardDraft, Done);
  commandRoute(app, runtime, 'POST', `${one}/submit`, submit, Done);
  commandRoute(app, runtime, 'POST', `${one}/withdraw-from-review`, withdrawFromReview, Done);
  commandRoute(app, runtime, 'POST', `${one}/decide`, decideStage, T.Object({ outcome: T.String() }));
  commandRoute(app, runtime, 'POST', `${one}/review-urgently`, reviewUrgently, T.Object({ outcome: T.String() }));
  commandRoute(app, runtime, 'POST', `${one}/publish`, publish, Published);
  commandRoute(app, runtime, 'POST', `${one}/withdraw`, withdrawPublication, Done);
}

const Published = T.Object({ publicNumber: T.String(), indexNumber: T.String(), publicPath: T.String() });

function columnRoutes(app: App, runtime: Runtime): void {
  const { read } = runtime.database;
  const input = T.Object({ organId: Id });
  questionRoute(app, '/api/organs/:organId/columns', {
    name: 'publication.columns',
    title: '栏目',
    permission: may.read,
    input,
    answer: T.Array(ColumnRow),
    ask: ({ organId }) => listColumns(read, organId),
  });
  questionRoute(app, '/api/organs/:organId/kinds', {
    name: 'publication.kinds',
    title: '信息种类',
    permission: may.read,
    input,
    answer: T.Array(KindRow),
    ask: ({ organId }) => listKinds(read, organId),
  });
  questionRoute(app, '/api/organs/:organId/publication-choices', {
    name: 'publication.choices',
    title: '填写政府信息时的可选项',
    permission: may.read,
    input,
    answer: PublicationChoices,
    ask: ({ organId }) => listChoices(read, organId),
  });
  const adopted = T.Object({ columns: T.Integer(), kinds: T.Integer() });
  commandRoute(app, runtime, 'POST', '/api/organs/:organId/columns/adopt-starter', adoptStarter, adopted);
  commandRoute(app, runtime, 'PATCH', '/api/organs/:organId/columns/:id', editColumn, Done);
}

function readingRoutes(app: App, { database: { read }, services, clock }: Runtime): void {
  questionRoute(app, all, {
    name: 'publication.list',
    title: '查政府信息',
    permission: may.read,
    input: ListInput,
    answer: Page(PublicationRow),
    ask: (input) => listPublications(read, input, clock.today()),
  });
  const { organId, page: _page, pageSize: _size, ...query } = ListInput.properties;
  workbookRoute(app, `${all}/export.xlsx`, {
    name: 'publication.export',
    title: '下载政府信息清单',
    permission: may.read,
    params: T.Object({ organId }),
    query: T.Object(query),
    fileName: () => '政府信息清单',
    write: (input, to) => exportPublications(read, input, clock.today(), to),
  });
  questionRoute(app, one, {
    name: 'publication.find',
    title: '看一条政府信息',
    permission: may.read,
    input: T.Object({ organId: Id, id: Id }),
    answer: PublicationView,
    ask: (key, actor) => findPublicationView(read, key, actor, services, clock.today()),
  });
}
