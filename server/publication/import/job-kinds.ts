// The names of the jobs behind an import.

export const checkImportKind = 'ledger.checkImport';
export const applyImportKind = 'ledger.applyImport';
