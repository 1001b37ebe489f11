// Over HTTP: the forms of the secrecy review, singly and by month, and the superior's second look.
import { Type as T } from 'typebox';
import { RecheckPage, ReferredHere, SecrecySheet, SecrecySheetRow } from '#contract/reviews';
import { Done, Id, PageInput } from '#contract/shared';
import type { Runtime } from '#kernel/command';
import { workbookRoute } from '#kernel/download-route';
import type { App } from '#kernel/http';
import { commandRoute, questionRoute } from '#kernel/routes';
import { drawRechecks, finishRecheck } from './commands/recheck.ts';
import { replyReferral } from './commands/reply-referral.ts';
import { may } from './permissions.ts';
import { rechecks } from './queries/rechecks.ts';
import { referredTo } from './queries/referred-to.ts';
import { exportRegister, secrecyRegister, secrecySheet } from './queries/secrecy-sheets.ts';

const organ = '/api/organs/:organId';
const Month = T.String({ pattern: '^20\\d\\d-(0[1-9]|1[0-2])$', description: 'YYYY-MM' });

/** Adds them. */
export function registerRoutes(app: App, runtime: Runtime): void {
  sheetRoutes(app, runtime);
  questionRoute(app, `${organ}/rechecks`, {
    name: 'reviews.rechecks',
    title: '抽查',
    permission: may.recheck,
    input: T.Object({ organId: Id, ...PageInput }),
    answer: RecheckPage,
    ask: ({ organId, page = 1, pageSize = 20 }) => rechecks(runtime.database.read, organId, { page, pageSize }),
  });
  questionRoute(app, `${organ}/referrals`, {
    name: 'reviews.referredHere',
    title: '下级报审',
    permission: may.reply,
    input: T.Object({ organId: Id }),
    answer: T.Array(ReferredHere),
    ask: ({ organId }) => referredTo(runtime.database.read, organId, runtime.clock.today()),
  });
  commandRoute(app, runtime, 'POST', `${organ}/referrals/:id/reply`, replyReferral, Done);
  commandRoute(app, runtime, 'POST', `${organ}/rechecks/draw`, drawRechecks, T.Object({ drawn: T.Integer() }));
  commandRoute(app, runtime, 'POST', `${organ}/rechecks/:id/finish`, finishRecheck, Done);
}

function sheetRoutes(app: App, { database: { read }, clock }: Runtime): void {
  questionRoute(app, `${organ}/secrecy-sheets`, {
    name: 'reviews.secrecySheets',
    title: '保密审查台账',
    permission: may.read,
    input: T.Object({ organId: Id, month: T.Optional(Month) }),
    answer: T.Array(SecrecySheetRow),
    ask: ({ organId, month }) => secrecyRegister(read, organId, month ?? clock.today().slice(0, 7)),
  });
  questionRoute(app, `${organ}/secrecy-sheets/:id`, {
    name: 'reviews.secrecySheet',
    title: '看一张保密审查表',
    permission: may.read,
    input: T.Object({ organId: Id, id: Id }),
    answer: SecrecySheet,
    ask: (key) => secrecySheet(read, key, clock.today()),
  });
  workbookRoute(app, `${organ}/secrecy-sheets/export.xlsx`, {
    name: 'reviews.exportSecrecySheets',
    title: '下载保密审查汇总表',
    permission: may.read,
    params: T.Object({ organId: Id }),
    query: T.Object({ month: T.Optional(Month) }),
    fileName: ({ month }) => `保密审查汇总表${month ?? clock.today().slice(0, 7)}`,
    write: ({ organId, month }, to) => exportRegister(read, { organId, month: month ?? clock.today().slice(0, 7) }, to),
  });
}
