// Reviews over HTTP: what waits for me, one review, what is sent up. Deciding is a route of the module that owns the subject.
import { Type as T } from 'typebox';
import { ReviewChanges, ReviewChoices, ReviewDetail, StuckStage, WaitingPage } from '#contract/reviews';
import { Done, Id, Made, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { answerReferral, recallReferral } from './commands/answer-referral.ts';
import { recordConsent } from './commands/record-consent.ts';
import { refer } from './commands/refer.ts';
import { may } from './permissions.ts';
import { reviewChoices } from './queries/choices.ts';
import { findReviewDetail } from './queries/find-review.ts';
import { reviewChanges } from './queries/review-changes.ts';
import { stuckStages } from './queries/stuck-stages.ts';
import { waitingFor } from './queries/waiting-for.ts';
import { flowRoutes } from './routes-flows.ts';
import { registerRoutes } from './routes-register.ts';

const all = '/api/organs/:organId/reviews';
const one = `${all}/:id`;

/** Adds the routes of reviews. */
export function reviewRoutes(app: App, runtime: Runtime): void {
  waitingRoutes(app, runtime);
  oneRoutes(app, runtime);
  flowRoutes(app, runtime);
  registerRoutes(app, runtime);
  commandRoute(app, runtime, 'POST', `${one}/refer`, refer, Made);
  commandRoute(app, runtime, 'POST', `${one}/answer`, answerReferral, Done);
  commandRoute(app, runtime, 'POST', `${one}/recall`, recallReferral, Done);
  commandRoute(app, runtime, 'POST', `${one}/consents`, recordConsent, Done);
}

function waitingRoutes(app: App, { database: { read }, clock }: Runtime): void {
  questionRoute(app, `${all}/waiting`, {
    name: 'reviews.waiting',
    title: '等我审核的',
    permission: may.read,
    input: T.Object({ organId: Id, everywhere: T.Optional(T.Boolean()), ...PageInput }),
    answer: WaitingPage,
    ask: ({ organId, everywhere = false, page = 1, pageSize = 20 }, actor) =>
      waitingFor(read, { actor, organId: everywhere ? null : organId, today: clock.today(), page, pageSize }),
  });
  questionRoute(app, `${all}/stuck`, {
    name: 'reviews.stuck',
    title: '没有人能办的审核环节',
    permission: may.read,
    input: T.Object({ organId: Id }),
    answer: T.Array(StuckStage),
    ask: ({ organId }) => stuckStages(read, organId, clock.today()),
  });
}

function oneRoutes(app: App, { database: { read }, clock }: Runtime): void {
  const input = T.Object({ organId: Id, id: Id });
  questionRoute(app, `${all}/choices`, {
    name: 'reviews.choices',
    title: '保密审查的各项选择',
    permission: may.read,
    input: T.Object({ organId: Id }),
    answer: ReviewChoices,
    ask: async () => reviewChoices(),
  });
  questionRoute(app, one, {
    name: 'reviews.find',
    title: '看一次审核',
    permission: may.read,
    input,
    answer: ReviewDetail,
    ask: (key, actor) => findReviewDetail(read, key, actor, clock.today()),
  });
  questionRoute(app, `${one}/changes`, {
    name: 'reviews.changes',
    title: '看上次审核以后改了什么',
    permission: may.read,
    input,
    answer: ReviewChanges,
    ask: (key) => reviewChanges(read, key),
  });
}
