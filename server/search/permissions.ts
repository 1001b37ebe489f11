// Who may use which verb of search.
import { permissions } from '#kernel/permission';

const office = ['disclosureOfficer', 'disclosureHead'];

export const may = permissions('search', {
  read: { title: '查看检索用词', roles: [...office, 'handler', 'supervisor', 'systemAdmin'] },
  edit: { title: '管理近义词', roles: office },
});
