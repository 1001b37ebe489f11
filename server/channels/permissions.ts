// Who may use which verb of channels.
import { permissions } from '#kernel/permission';

const office = ['disclosureOfficer', 'disclosureHead'];

export const may = permissions('channels', {
  read: { title: '查看移送清单和微信稿', roles: ['handler', 'reviewer', 'signer', 'supervisor', ...office] },
  readAccounts: { title: '查看新媒体账号', roles: ['handler', 'reviewer', 'signer', 'supervisor', 'systemAdmin', ...office] },
  keepAccounts: { title: '管理新媒体账号', roles: office },
  deliver: { title: '办理移送', roles: office },
});
