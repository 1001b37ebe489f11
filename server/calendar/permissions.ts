// Who may change the calendar. That the second person differs from the first stands in confirm-notice.
import { permissions } from '#kernel/permission';

export const may = permissions('calendar', {
  read: { title: '查看工作日历', roles: 'signedIn' },
  proposeNotice: { title: '录入放假通知', roles: ['disclosureOfficer', 'disclosureHead'] },
  confirmNotice: { title: '复核放假通知', roles: ['disclosureOfficer', 'disclosureHead'] },
  withdrawNotice: { title: '撤回放假通知', roles: ['disclosureHead'] },
  changeOrgan: { title: '设置本机关的工作日历', roles: ['disclosureHead'] },
});
