// Who may look at the watch over duties.
import { permissions } from '#kernel/permission';

const office = ['disclosureOfficer', 'disclosureHead'];

export const may = permissions('duties', {
  read: { title: '查看公开职责', roles: ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'supervisor', ...office] },
});
