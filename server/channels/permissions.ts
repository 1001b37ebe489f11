// Who may use which verb of channels.
import { permissions } from '#kernel/permission';

const office = ['disclosureOfficer', 'disclosureHead'];

export const may = permissions('channels', {
  read: { title: '查看移送清单和微信稿', roles: ['handler', 'reviewer', 'signer', 'supervisor', ...office] },
  deliver: { title: '办理移送', roles: office },
});
