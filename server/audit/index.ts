// The door of the audit trail.
import './tables.ts';

export { appendEntry } from './append-entry.ts';
export { auditCli, auditVerify } from './cli.ts';
export { redactEntries } from './redact.ts';
export { auditRoutes } from './routes.ts';
export { auditHead, verifyAll, verifyChain } from './verify-chain.ts';
