// What stands in the way, one line each, with the article where the law says so.
import type { Blocker } from '../api/refusal.ts';

export function BlockerList({ blockers }: { blockers: readonly Blocker[] }) {
  if (blockers.length === 0) return null;
  return (
    <ul className="blockers">
      {blockers.map((blocker) => (
        <li key={`${blocker.code}${blocker.message}`}>
          {blocker.message}
          {blocker.article && <span className="quiet">（{blocker.article}）</span>}
        </li>
      ))}
    </ul>
  );
}
