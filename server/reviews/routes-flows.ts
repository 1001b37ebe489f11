// Over HTTP: an organ's flows and settings, and the list of papers that must not be quoted.
import { Type as T } from 'typebox';
import { ClosedPaper, FlowsView, ReviewSettings } from '#contract/reviews';
import { Done, Id, Made } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { changeSettings, setSmallOffice } from './commands/change-settings.ts';
import { addClosedPapers, removeClosedPaper } from './commands/closed-papers.ts';
import { adoptFlow, closeFlow, saveFlow } from './commands/save-flow.ts';
import { may } from './permissions.ts';
import { flowsView, settingsView } from './queries/flows-view.ts';
import { listClosedPapers } from './queries/list-closed-papers.ts';

const organ = '/api/organs/:organId';

/** Adds them. */
export function flowRoutes(app: App, runtime: Runtime): void {
  readingRoutes(app, runtime);
  commandRoute(app, runtime, 'POST', `${organ}/review-flows`, saveFlow, Made);
  commandRoute(app, runtime, 'POST', `${organ}/review-flows/adopt`, adoptFlow, Made);
  commandRoute(app, runtime, 'POST', `${organ}/review-flows/:id/close`, closeFlow, Done);
  commandRoute(app, runtime, 'PUT', `${organ}/review-settings`, changeSettings, Done);
  commandRoute(app, runtime, 'PUT', `${organ}/review-settings/small-office`, setSmallOffice, Done);
  commandRoute(app, runtime, 'POST', `${organ}/closed-papers`, addClosedPapers, T.Object({ added: T.Integer(), known: T.Integer() }));
  commandRoute(app, runtime, 'POST', `${organ}/closed-papers/:id/remove`, removeClosedPaper, Done);
}

function readingRoutes(app: App, { database: { read }, clock }: Runtime): void {
  const input = T.Object({ organId: Id });
  questionRoute(app, `${organ}/review-flows`, {
    name: 'reviews.flows',
    title: '审核流程',
    permission: may.read,
    input,
    answer: FlowsView,
    ask: ({ organId }) => flowsView(read, organId, clock.today()),
  });
  questionRoute(app, `${organ}/review-settings`, {
    name: 'reviews.settings',
    title: '审核设置',
    permission: may.read,
    input,
    answer: ReviewSettings,
    ask: ({ organId }) => settingsView(read, organId),
  });
  questionRoute(app, `${organ}/closed-papers`, {
    name: 'reviews.closedPapers',
    title: '非主动公开来文',
    permission: may.read,
    input,
    answer: T.Array(ClosedPaper),
    ask: ({ organId }) => listClosedPapers(read, organId),
  });
}
