// Keeps account of what is changed in a file, so that nothing is changed silently.
import type { FileChange } from '../file-answers.ts';
import type { FindingKind } from '../finding.ts';

export class Changes {
  private readonly counts = new Map<string, FileChange>();
  readonly left: string[] = [];
  private readonly kinds: readonly FindingKind[] | undefined;

  constructor(kinds?: readonly FindingKind[]) {
    this.kinds = kinds;
  }

  /** Whether findings of this kind are to be mended. */
  wants(kind: FindingKind): boolean {
    return this.kinds === undefined || this.kinds.includes(kind);
  }

  /** Notes `count` changes of one sort at one place. */
  note(what: string, where: string, count = 1): void {
    if (count <= 0) return;
    const key = `${what}\u0000${where}`;
    const known = this.counts.get(key);
    if (known) known.count += count;
    else this.counts.set(key, { what, where, count });
  }

  /** Notes what stays and what to do instead. */
  leave(sentence: string): void {
    if (!this.left.includes(sentence)) this.left.push(sentence);
  }

  get list(): FileChange[] {
    return [...this.counts.values()];
  }
}
