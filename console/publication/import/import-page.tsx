// One import: how far the check is, line by line what is right or wrong, then the import itself. It goes on when the page is left.
import { Alert, Progress, Segmented } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import '../publication.css';
import { serverUrl } from '../../api/base.ts';
import { useAsk } from '../../api/hooks.ts';
import { DataList } from '../../parts/data-list.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { OrganLink, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { AskedPage } from '../asked-page.tsx';
import { LineCells } from './line-cells.tsx';
import { RunSteps } from './run-steps.tsx';
import { type Run, type RunRow, rowsPath, runPath } from './types.ts';

const underWay = ['uploaded', 'checking', 'applying'];

export function ImportPage() {
  const { id = '' } = useParams();
  const organ = useOrgan();
  const [going, setGoing] = useState(true);
  const run = useAsk(runPath, { path: { organId: organ.id, runId: id } }, { every: going ? 1000 : false });
  const isGoing = run.data ? underWay.includes(run.data.state) : run.error === null;
  if (isGoing !== going) setGoing(isGoing);
  return (
    <AskedPage of={run} title="导入台账" back="/import">
      {(found) => <One run={found} />}
    </AskedPage>
  );
}

function One({ run }: { run: Run }) {
  const organ = useOrgan();
  const wrongFile = serverUrl(`/api/organs/${organ.id}/imports/${run.id}/wrong-lines.xlsx`);
  return (
    <Page title={run.fileName} about={`导入台账 · ${run.stateName}`} actions={<RunSteps run={run} />}>
      <section className="panel" aria-live="polite">
        <Going run={run} />
        {run.problem && <Alert className="sentence" type="error" showIcon title={run.problem} />}
        {run.notes.map((note) => (
          <p key={note} className="quiet">
            {note}
          </p>
        ))}
        <Counts run={run} />
        {run.wrong > 0 && (
          <a href={wrongFile} download>
            下载有错的行（带说明，改好可以再传）
          </a>
        )}
        {run.state === 'done' && (
          <p>
            导入了 {run.applied} 条{run.onlyRight && '（只导入了正确的行）'}。
            <OrganLink to={`/ledger?importRun=${run.id}`}>看导入的条目</OrganLink>
          </p>
        )}
      </section>
      {run.state !== 'cancelled' && run.checked > 0 && <Lines run={run} />}
    </Page>
  );
}

function Going({ run }: { run: Run }) {
  if (!underWay.includes(run.state)) return null;
  const done = run.state === 'applying' ? run.applied : run.checked;
  const all = run.state === 'applying' ? run.right : run.total;
  return (
    <>
      <p>
        {run.state === 'uploaded' ? '等待核对' : run.state === 'checking' ? '正在逐行核对' : '正在导入'}：{done}
        {all ? ` / ${all}` : ''} 行。可以离开这一页，回来接着看。
      </p>
      <Progress aria-label="进度" percent={all ? Math.floor((done / all) * 100) : 0} status="active" showInfo={Boolean(all)} />
    </>
  );
}

function Counts({ run }: { run: Run }) {
  return (
    <div className="import-counts">
      <span>
        正确 <strong>{run.right}</strong>
      </span>
      <span className={run.wrong > 0 ? 'count-wrong' : ''}>
        有错 <strong>{run.wrong}</strong>
      </span>
      <span>
        重复 <strong>{run.duplicates}</strong>
      </span>
    </div>
  );
}

type Shown = '' | 'wrong' | 'duplicate' | 'right';

function Lines({ run }: { run: Run }) {
  const organ = useOrgan();
  const [shown, setShown] = useState<Shown>(run.wrong > 0 ? 'wrong' : '');
  const counts: Record<Shown, number> = { '': run.checked, wrong: run.wrong, duplicate: run.duplicates, right: run.right };
  return (
    <>
      <Segmented<Shown>
        value={shown}
        options={[
          { value: '', label: `全部 ${counts['']}` },
          { value: 'wrong', label: `有错 ${counts.wrong}` },
          { value: 'duplicate', label: `重复 ${counts.duplicate}` },
          { value: 'right', label: `正确 ${counts.right}` },
        ]}
        onChange={setShown}
      />
      <DataList
        key={shown}
        name="import-lines"
        path={rowsPath}
        at={{ organId: organ.id, runId: run.id }}
        also={shown ? { state: shown } : {}}
        columns={columns}
        rowKey={(row) => String(row.line)}
        unfolds={(row) => <LineCells row={row} />}
        empty={<EmptyTeaches title="没有这样的行" />}
      />
    </>
  );
}

const columns = [
  { title: '行', width: 64, show: (row: RunRow) => row.line },
  { title: '标题', show: (row: RunRow) => <span className="title-cell title-words">{String(row.cells.标题 ?? '（没有标题）')}</span> },
  { title: '公开日期', width: 120, show: (row: RunRow) => String(row.cells.公开日期 ?? '') },
  { title: '情况', show: (row: RunRow) => <State row={row} /> },
];

function State({ row }: { row: RunRow }) {
  if (row.problems.length > 0)
    return (
      <ul className="blockers count-wrong">
        {row.problems.map((one) => (
          <li key={one.column + one.message}>{one.message}</li>
        ))}
      </ul>
    );
  return <>{row.state === 'duplicate' ? `重复：${row.duplicateOf ?? '台账里已有'}` : '正确'}</>;
}
