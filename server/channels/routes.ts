// Channels over HTTP: lists handed over to archive and library, the copy for WeChat. Below /api/organs/:organId.
import { Type as T } from 'typebox';
import { ChannelAccount, DeliveryItems, DeliveryList, DeliveryLists, DeliveryRecipient, WechatCopyView } from '#contract/channels';
import { Done, Id, PageInput } from '#contract/shared';
import { writeZip } from '#documents';
import type { Runtime } from '#kernel/command';
import type { Config } from '#kernel/config';
import { downloadRoute, workbookRoute } from '#kernel/download-route';
import type { App } from '#kernel/http';
import { systemActor } from '#kernel/permission';
import { commandRoute, questionRoute } from '#kernel/routes';
import { finishAccount, keepAccount, stopAccount } from './commands/close-account.ts';
import { handOver } from './commands/hand-over.ts';
import { makeList } from './commands/make-list.ts';
import { addRecipient, closeRecipient } from './commands/recipients.ts';
import { addAccount, changeAccount } from './commands/save-account.ts';
import { writeListWorkbook } from './delivery/list-workbook.ts';
import { writePackage } from './delivery/package.ts';
import { may } from './permissions.ts';
import { listAccounts } from './queries/accounts.ts';
import { findList, listItems, listLists } from './queries/lists.ts';
import { listRecipients } from './queries/recipients.ts';
import { wechatCopyOf, wechatPictures } from './queries/wechat-copy-of.ts';

const Made = T.Object({ id: Id });
const InOrgan = T.Object({ organId: Id });
const OneOf = T.Object({ organId: Id, id: Id });

/** Adds the routes of channels. */
export function channelRoutes(app: App, runtime: Runtime, config: Config): void {
  recipientRoutes(app, runtime);
  listRoutes(app, runtime);
  fileRoutes(app, runtime);
  wechatRoutes(app, runtime, config);
  accountRoutes(app, runtime);
}

function recipientRoutes(app: App, runtime: Runtime): void {
  const all = '/api/organs/:organId/delivery-recipients';
  questionRoute(app, all, {
    name: 'channels.recipients',
    title: '移送的接收单位',
    permission: may.read,
    input: InOrgan,
    answer: T.Array(DeliveryRecipient),
    ask: ({ organId }) => listRecipients(runtime.database.read, organId, runtime.clock.today()),
  });
  commandRoute(app, runtime, 'POST', all, addRecipient, Made);
  commandRoute(app, runtime, 'POST', `${all}/:id/close`, closeRecipient, Done);
}

function listRoutes(app: App, runtime: Runtime): void {
  const { read } = runtime.database;
  const all = '/api/organs/:organId/deliveries';
  questionRoute(app, all, {
    name: 'channels.deliveries',
    title: '移送清单',
    permission: may.read,
    input: T.Object({ organId: Id, recipientId: T.Optional(Id), state: T.Optional(T.String({ maxLength: 20 })), ...PageInput }),
    answer: DeliveryLists,
    ask: ({ organId, page = 1, pageSize = 20, ...filter }, actor) => listLists(read, organId, { ...filter, page, pageSize }, actor),
  });
  commandRoute(app, runtime, 'POST', all, makeList, Made);
  questionRoute(app, `${all}/:id`, {
    name: 'channels.delivery',
    title: '一份移送清单',
    permission: may.read,
    input: OneOf,
    answer: DeliveryList,
    ask: ({ organId, id }, actor) => findList(read, organId, id, actor),
  });
  questionRoute(app, `${all}/:id/items`, {
    name: 'channels.deliveryItems',
    title: '移送清单的条目',
    permission: may.read,
    input: T.Object({ organId: Id, id: Id, ...PageInput }),
    answer: DeliveryItems,
    ask: ({ organId, id, page = 1, pageSize = 20 }) => listItems(read, organId, id, { page, pageSize }),
  });
  commandRoute(app, runtime, 'POST', `${all}/:id/hand-over`, handOver, Done);
}

function fileRoutes(app: App, { database: { read }, services }: Runtime): void {
  const one = '/api/organs/:organId/deliveries/:id';
  const of = { permission: may.read, params: OneOf, query: T.Object({}), fileName: () => '移送清单' };
  const prepare = ({ organId, id }: { organId: string; id: string }) => findList(read, organId, id, systemActor);
  workbookRoute(app, `${one}/list.xlsx`, {
    ...of,
    name: 'channels.deliveryWorkbook',
    title: '下载移送清单',
    prepare,
    write: ({ organId, id }, to) => writeListWorkbook(read, organId, id, to),
  });
  downloadRoute(app, `${one}/package.zip`, 'zip', {
    ...of,
    name: 'channels.deliveryPackage',
    title: '下载移送包',
    prepare,
    write: ({ organId, id }, to) => writePackage(read, services.files, { organId, listId: id }, to),
  });
}

function wechatRoutes(app: App, { database: { read }, services }: Runtime, config: Config): void {
  const one = '/api/organs/:organId/publications/:id';
  questionRoute(app, `${one}/wechat`, {
    name: 'channels.wechatCopy',
    title: '微信稿',
    permission: may.read,
    input: OneOf,
    answer: WechatCopyView,
    ask: (key) => wechatCopyOf(read, key, config),
  });
  downloadRoute(app, `${one}/wechat-pictures.zip`, 'zip', {
    name: 'channels.wechatPictures',
    title: '下载微信稿的图片',
    permission: may.read,
    params: OneOf,
    query: T.Object({}),
    fileName: () => '微信稿图片',
    prepare: (key) => wechatCopyOf(read, key, config),
    write: (key, to) => writeZip(wechatPictures(read, services.files, key, config), to),
  });
}

function accountRoutes(app: App, runtime: Runtime): void {
  const { clock, database } = runtime;
  const all = '/api/organs/:organId/channel-accounts';
  questionRoute(app, all, {
    name: 'channels.accounts',
    title: '新媒体账号',
    permission: may.readAccounts,
    input: InOrgan,
    answer: T.Array(ChannelAccount),
    ask: ({ organId }, actor) => listAccounts(database.read, organId, clock.today(), actor),
  });
  commandRoute(app, runtime, 'POST', all, addAccount, Made);
  commandRoute(app, runtime, 'PUT', `${all}/:id`, changeAccount, Done);
  commandRoute(app, runtime, 'POST', `${all}/:id/stop`, stopAccount, Done);
  commandRoute(app, runtime, 'POST', `${all}/:id/keep`, keepAccount, Done);
  commandRoute(app, runtime, 'POST', `${all}/:id/finish`, finishAccount, Done);
}
