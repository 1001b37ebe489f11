// A story's chapters stand on each other: after one that failed the rest is not told.
import { test } from 'node:test';

let broken = false;
const witnesses: (() => Promise<string>)[] = [];

/** `tell` says what was to be seen when a chapter failed. */
export function witness(tell: () => Promise<string>): void {
  witnesses.push(tell);
}

/** Like `test`; skipped when an earlier chapter of the same file failed. */
export function chapter(name: string, tell: () => Promise<void>): void {
  test(name, async (t) => {
    if (broken) return t.skip('an earlier chapter failed');
    try {
      await tell();
    } catch (error) {
      broken = true;
      for (const seen of witnesses) t.diagnostic(await seen().catch(String));
      throw error;
    }
  });
}
