// Findings about a file itself: what is hidden in it, what its properties tell.
import { type Finding, type FindingKind, type ScreeningOptions, type Severity, suggestions } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';

export interface AboutFile {
  kind: FindingKind;
  severity: Severity;
  where: string;
  excerpt: string;
  suggestion?: string;
  /** Left out where no press of a button mends it. */
  fix?: Finding['fix'];
  count?: number;
  /** What the fingerprint is made of, where place and excerpt do not say it all. */
  value?: string;
}

/** One finding about a file. */
export function fileFinding(
  { kind, severity, where, excerpt, suggestion, fix, count, value }: AboutFile,
  options: ScreeningOptions,
): Finding {
  return {
    kind,
    severity,
    where,
    start: 0,
    end: 0,
    excerpt,
    fingerprint: fingerprint(kind, `${where}\u0000${excerpt}\u0000${value ?? ''}`, options.key),
    suggestion: suggestion ?? suggestions[kind],
    marks: [],
    ...(fix ? { fix } : {}),
    ...(count === undefined ? {} : { count }),
  };
}
