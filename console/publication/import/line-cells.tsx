// One line of the file with all its cells.
import type { RunRow } from './types.ts';

export function LineCells({ row }: { row: RunRow }) {
  return (
    <dl className="line-cells">
      {Object.entries(row.cells).map(([name, text]) => (
        <div key={name} className="line-cell">
          <dt>{name}</dt>
          <dd>{String(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
