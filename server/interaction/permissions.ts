// Who may use which verb of interaction. Everybody may report a mistake.
import { permissions } from '#kernel/permission';

const office = ['disclosureOfficer', 'disclosureHead'];

export const may = permissions('interaction', {
  report: { title: '网站纠错', roles: 'anyone' },
  read: { title: '查看纠错', roles: ['handler', ...office, 'supervisor'] },
  take: { title: '办理纠错', roles: ['handler', ...office] },
  answer: { title: '答复纠错', roles: office },
  seeContact: { title: '查看纠错人的联系方式', roles: office },
});
