// Who may look at what waits. Who may decide a stage stands in flow.ts; that nobody passes his own work stands in blockers.ts.
import { permissions } from '#kernel/permission';

const offices = ['handler', 'reviewer', 'secrecyReviewer', 'signer', 'disclosureOfficer', 'disclosureHead'];

export const may = permissions('reviews', {
  read: { title: '查看审核事项', roles: offices },
});
