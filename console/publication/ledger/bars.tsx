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
                  {line.count === 0 ? (
                    <span className="quiet">0</span>
                  ) : (
                    <OrganLink to={`/ledger?${new URLSearchParams(line.filter)}`} aria-label={`${line.name} ${line.count} 条，看是哪些`}>
                      {line.count}
                    </OrganLink>
                  )}
                </td>
                {compared && <td className="count quiet">{line.before}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
