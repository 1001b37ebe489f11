// Findings put together by where they stand: the text first, then each file with how far its check is.
import type { FileCheck, Finding } from '../types.ts';

export interface FileGroup {
  check: FileCheck;
  findings: Finding[];
  /** What one click can do to this file. */
  hows: ('clean' | 'mask')[];
}

export interface Groups {
  text: Finding[];
  files: FileGroup[];
  /** Not yet answered. */
  blocking: number;
  warnings: number;
  /** Files still being looked through. */
  pending: number;
}

const isOpen = (one: Finding) => one.waiver === null;

/** Groups in the order in which they are worked off. */
export function groupsOf(findings: readonly Finding[], checks: readonly FileCheck[]): Groups {
  const files = checks.map((check) => fileGroup(check, findings));
  return {
    text: findings.filter((one) => !one.fileHash),
    files: files.filter(({ check, findings: found }) => found.length > 0 || check.state !== 'done'),
    blocking: findings.filter((one) => isOpen(one) && one.severity === 'block').length,
    warnings: findings.filter((one) => isOpen(one) && one.severity === 'warn').length,
    pending: checks.filter((one) => one.state === 'pending' || one.state === 'stale').length,
  };
}

function fileGroup(check: FileCheck, all: readonly Finding[]): FileGroup {
  const findings = all.filter((one) => one.fileHash === check.fileHash);
  const wants = (how: 'clean' | 'mask') => findings.some((one) => isOpen(one) && one.fix === how);
  return { check, findings, hows: (['clean', 'mask'] as const).filter(wants) };
}
