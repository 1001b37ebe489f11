// One entry unfolded: every column that changed, before and after.
import type { Row } from '../api/client.ts';

type Entry = Row<'/api/audit'>;
type Change = Entry['changes'][number];

export function Changes({ entry }: { entry: Entry }) {
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
            {entry.changes.map((change, at) => (
              <tr key={`${change.table}${change.key}${change.column}`}>
                <td>{isNewRow(entry, at) && <RowName of={change} />}</td>
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

/** The row is named once, above its columns. */
function isNewRow({ changes }: Entry, at: number): boolean {
  const [before, now] = [changes[at - 1], changes[at]];
  return before?.table !== now?.table || before?.key !== now?.key;
}

function RowName({ of }: { of: Change }) {
  return (
    <>
      {of.table}
      <small className="quiet"> {of.key}</small>
    </>
  );
}
