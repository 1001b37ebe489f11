// The demo: a town with departments, people, three years of disclosure and the texts of what it published itself.

export { demoBodies } from './bodies/index.ts';
export { type LedgerRow, marked, unmarked } from './ledger-row.ts';
export { ledgerSheet, sheetHeaders } from './ledger-sheet.ts';
export { type DemoYear, demoLedger, demoYears } from './ledgers.ts';
export { createDemo, demoAccounts, hasDemo } from './load.ts';
export { demoMetadata } from './metadata.ts';
export { type DemoPerson, demoPeople, separatedRoles } from './people.ts';
export { demoEmptyColumns, demoProfile } from './profile.ts';
export { demoDepartments, demoMark, demoOrganTree, demoTown, demoVillages } from './town.ts';
