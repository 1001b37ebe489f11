// The door of the audit trail.
import './tables.ts';

export { appendEntry } from './append-entry.ts';
export { type AuditOutput, auditCli, auditVerify } from './cli.ts';
export { auditRoutes } from './routes.ts';
export { type Anchor, auditHead, type ChainFault, type ChainState, verifyAll, verifyChain } from './verify-chain.ts';
