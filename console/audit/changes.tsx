// One entry unfolded: every column that changed, before and after.
import type { Row } from '../api/client.ts';

export function Changes({ entry }: { entry: Row<'/api/audit'> }) {
  return (
    <div className="changes">
      <p className="quiet">
        {entry.verb}　网络地址 {entry.address || '—'}　校验值 <code>{entry.hash.slice(0, 16)}…</code>
        {entry.reason && <>　理由：{entry.reason}</>}
      </p>
      {entry.changes.length === 0 ? (
        <p className="quiet">这次操作没有改动数据。</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>哪张表、哪一行</th>
              <th>项目</th>
              <th>之前</th>
              <th>之后</th>
            </tr>
          </thead>
          <tbody>
            {entry.changes.map((change) => (
              <tr key={`${change.table}${change.key}${change.column}`}>
                <td>
                  {change.table}
                  <small className="quiet"> {change.key}</small>
                </td>
                <td>{change.column}</td>
                <td className="before">{change.before ?? '（无）'}</td>
                <td>{change.after ?? '（无）'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
