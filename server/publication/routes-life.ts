// What happens to a publication after it was written, over HTTP. Below /api/organs/:organId/publications/:id.
import { type Static, Type as T } from 'typebox';
import { CleanUpAnswer, EditionText, KeptRow, LifeChoices, LifeView, OnPage } from '#contract/publication-life';
import { Done, Id, Page } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute, requirePermission } from '#kernel/routes';
import { changeValidity } from './commands/change-validity.ts';
import { cleanUp, cleanUpInput } from './commands/clean-up.ts';
import { confirmKept } from './commands/confirm-kept.ts';
import { keep } from './commands/keep.ts';
import { linkPublications, unlinkPublications } from './commands/link-publications.ts';
import { nameItem } from './commands/name-item.ts';
import { reassess } from './commands/reassess.ts';
import { removePublication } from './commands/remove-publication.ts';
import { restore } from './commands/restore.ts';
import { revise } from './commands/revise.ts';
import { schedule } from './commands/schedule.ts';
import { takeBackValidity } from './commands/take-back-validity.ts';
import { unschedule } from './commands/unschedule.ts';
import { lifeChoices } from './life/choices.ts';
import { may } from './permissions.ts';
import { findEdition } from './queries/editions.ts';
import { findLife } from './queries/life.ts';
import { KeptInput, listKept } from './queries/list-kept.ts';
import { type LookAtPage, onPage } from './queries/on-page.ts';
import { previewCleanUp } from './queries/preview-clean-up.ts';

const organ = '/api/organs/:organId';
const one = `${organ}/publications/:id`;

/** Adds the routes. `look` opens public pages the way residents do. */
export function lifeRoutes(app: App, runtime: Runtime, look: LookAtPage): void {
  readingRoutes(app, runtime, look);
  commandRoute(app, runtime, 'POST', `${one}/revise`, revise, Done);
  commandRoute(app, runtime, 'POST', `${one}/restore`, restore, Done);
  commandRoute(app, runtime, 'POST', `${one}/schedule`, schedule, T.Object({ plannedAt: T.String() }));
  commandRoute(app, runtime, 'POST', `${one}/unschedule`, unschedule, Done);
  commandRoute(app, runtime, 'POST', `${one}/validity`, changeValidity, Done);
  commandRoute(app, runtime, 'POST', `${one}/validity/:changeId/take-back`, takeBackValidity, Done);
  commandRoute(app, runtime, 'POST', `${one}/links`, linkPublications, Done);
  commandRoute(app, runtime, 'POST', `${one}/unlink`, unlinkPublications, Done);
  commandRoute(app, runtime, 'POST', `${one}/duty`, nameItem, Done);
  commandRoute(app, runtime, 'POST', `${one}/remove`, removePublication, Done);
  commandRoute(app, runtime, 'POST', `${one}/keep`, keep, Done);
  commandRoute(app, runtime, 'POST', `${one}/confirm-kept`, confirmKept, Done);
  commandRoute(app, runtime, 'POST', `${one}/reassess`, reassess, Done);
  commandRoute(app, runtime, 'POST', `${organ}/clean-up`, cleanUp, CleanUpAnswer);
  previewRoute(app, runtime);
}

function readingRoutes(app: App, { database: { read }, clock }: Runtime, look: LookAtPage): void {
  const key = T.Object({ organId: Id, id: Id });
  questionRoute(app, `${one}/life`, {
    name: 'publication.life',
    title: '一条政府信息的经过',
    permission: may.read,
    input: key,
    answer: LifeView,
    ask: (of) => findLife(read, of, clock.today()),
  });
  questionRoute(app, `${one}/editions/:edition`, {
    name: 'publication.edition',
    title: '看一版公开文本',
    permission: may.read,
    input: T.Object({ ...key.properties, edition: T.Integer({ minimum: 1 }) }),
    answer: EditionText,
    ask: ({ edition, ...of }) => findEdition(read, of, edition),
  });
  questionRoute(app, `${one}/on-page`, {
    name: 'publication.onPage',
    title: '审核、发布、页面三件事各到哪一步',
    permission: may.read,
    input: key,
    answer: OnPage,
    ask: (of) => onPage(read, of, look, clock.now()),
  });
  questionRoute(app, `${organ}/kept`, {
    name: 'publication.kept',
    title: '登记不公开的信息',
    permission: may.read,
    input: KeptInput,
    answer: Page(KeptRow),
    ask: (of) => listKept(read, of, clock.today()),
  });
  questionRoute(app, `${organ}/life-choices`, {
    name: 'publication.lifeChoices',
    title: '修订、撤回、清除等表单的可选项',
    permission: may.read,
    input: T.Object({ organId: Id }),
    answer: LifeChoices,
    ask: async () => lifeChoices,
  });
}

/** A question whose text is too long for an address. */
function previewRoute(app: App, { database, clock }: Runtime): void {
  const { organId, ...given } = cleanUpInput;
  app.post(`${organ}/clean-up/preview`, {
    schema: {
      operationId: 'publication.previewCleanUp',
      summary: '核对清理清单，不作改动',
      tags: ['publication'],
      params: T.Object({ organId }),
      body: T.Object(given),
      response: { 200: CleanUpAnswer },
    },
    handler: async (http): Promise<Static<typeof CleanUpAnswer>> => {
      const input = { ...(http.body as object), ...(http.params as object) } as Static<typeof cleanUp.input>;
      requirePermission(http.actor, may.changeValidity, input.organId);
      return previewCleanUp(database.read, input, clock.today());
    },
  });
}
