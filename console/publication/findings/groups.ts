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
  const files = [...checks, ...unlisted(findings, checks)].map((check) => fileGroup(check, findings));
  return {
    text: findings.filter((one) => !one.fileHash),
    files: files.filter(({ check, findings: found }) => found.length > 0 || check.state !== 'done'),
    blocking: findings.filter((one) => isOpen(one) && one.severity === 'block').length,
    warnings: findings.filter((one) => isOpen(one) && one.severity === 'warn').length,
    pending: checks.filter((one) => one.state === 'pending' || one.state === 'stale').length,
  };
}

/** Files with findings that no list of checks names, e.g. where only the findings were handed on. */
function unlisted(findings: readonly Finding[], checks: readonly FileCheck[]): FileCheck[] {
  const known = new Set(checks.map((one) => one.fileHash));
  const more = new Map<string, FileCheck>();
  for (const { fileHash, where } of findings) {
    if (!fileHash || known.has(fileHash)) continue;
    const title = /^附件《(.*?)》/.exec(where)?.[1];
    more.set(fileHash, { fileHash, title: title ?? '正文里的图片', picture: title === undefined, state: 'done', problem: null });
  }
  return [...more.values()];
}

function fileGroup(check: FileCheck, all: readonly Finding[]): FileGroup {
  const findings = all.filter((one) => one.fileHash === check.fileHash);
  const wants = (how: 'clean' | 'mask') => findings.some((one) => isOpen(one) && one.fix === how);
  return { check, findings, hows: (['clean', 'mask'] as const).filter(wants) };
}
