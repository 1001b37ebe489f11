// The door of the audit trail.
import './tables.ts';

export { appendEntry } from './append-entry.ts';
export { type AuditOutput, auditCli, auditVerify } from './cli.ts';
export { installationChain } from './entry.ts';
export { type AuditFilter, auditRows } from './queries/list-entries.ts';
export type { ReadableEntry } from './readable.ts';
export { auditRoutes } from './routes.ts';
export { type Anchor, auditHead, type ChainFault, type ChainState, verifyAll, verifyChain } from './verify-chain.ts';
