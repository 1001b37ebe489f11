// What somebody's roles allow here; the server decides, this only chooses which page is shown.
import { useHolds } from '../parts/organ.tsx';

export const useMayWrite = () => useHolds('handler', 'disclosureOfficer');
export const useMaySign = () => useHolds('signer', 'disclosureHead');
export const useIsOffice = () => useHolds('disclosureOfficer', 'disclosureHead');
export const useMayRegister = () => useHolds('handler', 'disclosureOfficer', 'disclosureHead');
