// A bar chart that is a table: readable by everybody, each number a link to its rows.
import { OrganLink } from '../../parts/organ.tsx';
import type { FigureLine } from './types.ts';

interface Props {
  title: string;
  lines: readonly FigureLine[];
  note?: string;
}

export function Bars({ title, lines, note }: Props) {
  const compared = lines.some((line) => line.before > 0);
  const most = Math.max(1, ...lines.map((line) => line.count));
  return (
    <section className="panel">
      <h2>{title}</h2>
      {note && <p className="quiet">{note}</p>}
      {lines.length === 0 ? (
        <p className="quiet">没有</p>
      ) : (
        <table className="bars">
          {compared && (
            <thead>
              <tr>
                <th scope="col">
                  <span className="for-readers">{title}</span>
                </th>
                <td />
                <th scope="col" className="count">
                  本年
                </th>
                <th scope="col" className="count">
                  上年
                </th>
              </tr>
            </thead>
          )}
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{line.name}</th>
                <td aria-hidden="true">
                  <span className="bar" style={{ width: `${(line.count / most) * 100}%` }} />
                </td>
                <td className="count">
                  <Count name={line.name} count={line.count} filter={line.filter} />
                </td>
                {compared && (
                  <td className="count">
                    <Count name={`${line.name}上年`} count={line.before} filter={yearBefore(line.filter)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Count({ name, count, filter }: { name: string; count: number; filter: FigureLine['filter'] }) {
  if (count === 0) return <span className="quiet">0</span>;
  return (
    <OrganLink to={`/ledger?${new URLSearchParams(filter)}`} aria-label={`${name} ${count} 条，看是哪些`}>
      {count}
    </OrganLink>
  );
}

const yearBefore = (filter: FigureLine['filter']) => ({ ...filter, year: String(Number(filter.year) - 1) });
