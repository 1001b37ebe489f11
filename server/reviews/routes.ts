// Reviews over HTTP: what waits for me, and the closed lists of the form. Deciding is a route of the module that owns the subject.
import { Type as T } from 'typebox';
import { ReviewChoices, WaitingPage } from '#contract/reviews';
import { Id, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { questionRoute } from '#kernel/routes';
import { grounds } from '#law/regulation-14-16-grounds';
import { conclusions } from './flow.ts';
import { may } from './permissions.ts';
import { waitingFor } from './queries/waiting-for.ts';

/** Adds the routes of reviews. */
export function reviewRoutes(app: App, { database: { read } }: Runtime): void {
  questionRoute(app, '/api/organs/:organId/reviews/waiting', {
    name: 'reviews.waiting',
    title: '等我审核的',
    permission: may.read,
    input: T.Object({ organId: Id, ...PageInput }),
    answer: WaitingPage,
    ask: ({ organId, page = 1, pageSize = 20 }, actor) => waitingFor(read, actor, organId, { page, pageSize }),
  });
  questionRoute(app, '/api/organs/:organId/reviews/choices', {
    name: 'reviews.choices',
    title: '保密审查结论和依据',
    permission: may.read,
    input: T.Object({ organId: Id }),
    answer: ReviewChoices,
    ask: async () => ({
      conclusions: conclusions.map((one) => ({ ...one })),
      grounds: grounds.map(({ code, article, name, kinds }) => ({ code, article, name, kinds: [...kinds] })),
    }),
  });
}
