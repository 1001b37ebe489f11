// Imports of the ledger: bring a table, and what became of earlier ones.
import { Button } from 'antd';
import '../publication.css';
import { serverUrl } from '../../api/base.ts';
import type { Row } from '../../api/client.ts';
import { useTell } from '../../api/hooks.ts';
import { DataList } from '../../parts/data-list.tsx';
import { MinuteText } from '../../parts/day-text.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { useGo, useOrgan } from '../../parts/organ.tsx';
import { Page } from '../../parts/page.tsx';
import { Upload } from '../../parts/upload.tsx';
import { useIsOffice } from '../may.ts';
import { runsPath } from './types.ts';

type Listed = Row<typeof runsPath>;

export function ImportsPage() {
  const organ = useOrgan();
  return (
    <Page
      title="导入台账"
      about="用表格成批录入往年公开过的信息。先逐行核对，确认后才写入。"
      actions={
        <Button href={serverUrl(`/api/organs/${organ.id}/imports/template.xlsx`)} download>
          下载模板
        </Button>
      }
    >
      <NewImport />
      <h2 className="apart">导入过的</h2>
      <DataList
        name="imports"
        path={runsPath}
        at={{ organId: organ.id }}
        columns={columns}
        rowKey={(row) => row.id}
        opens={(row) => `/import/${row.id}`}
        empty={
          <EmptyTeaches title="还没有导入过">
            表头用“标题、公开渠道、信息种类、栏目、公开日期、形成日期、发文字号、网址、责任科室、内容概述”，次序不限；可以先下载模板。
          </EmptyTeaches>
        }
      />
    </Page>
  );
}

function NewImport() {
  const organ = useOrgan();
  const go = useGo();
  const start = useTell('post', runsPath, { done: ({ id }) => go(`/import/${id}`) });
  if (!useIsOffice()) return <p className="quiet">导入由公开办工作人员或公开办负责人办理。</p>;
  return (
    <section className="panel">
      {start.error && <ErrorSentence error={start.error} />}
      <Upload
        purpose="table"
        accept=".xlsx,.csv"
        label="选择表格"
        hint="xlsx 或 csv，也可以拖到这里；传完自动开始核对。"
        onDone={({ fileHash, fileName }) => fileHash && start.mutate({ path: { organId: organ.id }, body: { fileHash, fileName } })}
      />
    </section>
  );
}

const columns = [
  { title: '文件', show: (row: Listed) => <span className="breaks">{row.fileName}</span> },
  { title: '状态', width: 100, show: (row: Listed) => row.stateName },
  { title: '行数', width: 80, align: 'right' as const, show: (row: Listed) => row.total ?? row.checked },
  {
    title: '有错',
    width: 80,
    align: 'right' as const,
    show: (row: Listed) => (row.wrong > 0 ? <span className="count-wrong">{row.wrong}</span> : 0),
  },
  { title: '已导入', width: 80, align: 'right' as const, show: (row: Listed) => row.applied },
  { title: '经办', width: 100, deskOnly: true, show: (row: Listed) => row.createdByName },
  { title: '时间', width: 150, show: (row: Listed) => <MinuteText at={row.createdAt} /> },
];
