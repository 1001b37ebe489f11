// Who may use which verb of interaction. Everybody may report a mistake.
import { permissions } from '#kernel/permission';

const office = ['disclosureOfficer', 'disclosureHead'];
/** Who may have a report in hand. */
export const takers = ['handler', ...office];

export const may = permissions('interaction', {
  report: { title: '网站纠错', roles: 'anyone' },
  read: { title: '查看纠错', roles: [...takers, 'supervisor'] },
  take: { title: '办理纠错', roles: takers },
  answer: { title: '答复纠错', roles: office },
  seeContact: { title: '查看纠错人的联系方式', roles: office },
});
