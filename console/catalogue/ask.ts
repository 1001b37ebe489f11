// The questions several pages of the catalogue ask.
import { useAsk } from '../api/hooks.ts';
import { useHolds, useOrgan } from '../parts/organ.tsx';
import { cataloguePath } from './types.ts';

export const useOverview = () => useAsk(cataloguePath, { path: { organId: useOrgan().id } });
export const useDepartments = () => useAsk('/api/organs/{organId}/departments', { path: { organId: useOrgan().id } });
export const useColumns = () => useAsk('/api/organs/{organId}/columns', { path: { organId: useOrgan().id } });

/** May this person change catalogue, guide and rulebook? The server decides; this only chooses what is shown. */
export const useIsOffice = () => useHolds('disclosureOfficer', 'disclosureHead');
export const useIsHead = () => useHolds('disclosureHead');

export const notOffice = [{ code: 'role', message: '由公开办工作人员或公开办负责人办理。' }];
export const notHead = [{ code: 'role', message: '由公开办负责人办理。' }];
