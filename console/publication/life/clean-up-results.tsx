// What each line of a 清理 list means and what becomes of it; on a phone one below the other.
import { Alert, Button, Grid, Table } from 'antd';
import type { Answer } from '../../api/client.ts';
import { OrganLink } from '../../parts/organ.tsx';

type Looked = Answer<'/api/organs/{organId}/clean-up', 'post'>;
type Line = Looked['results'][number];

interface Props {
  looked: Looked;
  busy: boolean;
  carryOut: () => void;
}

export function CleanUpResults({ looked, busy, carryOut }: Props) {
  const wide = Grid.useBreakpoint().md ?? window.innerWidth >= 768;
  return (
    <section className="panel">
      <h2>{looked.done ? '办理结果' : '核对结果'}</h2>
      <Alert
        className="sentence"
        showIcon
        type={looked.wrong > 0 ? 'warning' : 'success'}
        title={
          looked.done
            ? `办理了 ${looked.right} 条，${looked.wrong} 条没有办。`
            : `${looked.right} 条可以办理，${looked.wrong} 条不能；不能的不影响其他。`
        }
        description={
          looked.done || looked.right === 0 ? undefined : '办理后，公开页面、列表、检索和订阅马上标明新的有效性，原文仍在原来的网址。'
        }
      />
      <Table
        size="small"
        rowKey="line"
        showHeader={wide}
        pagination={looked.results.length > 50 ? { pageSize: 50 } : false}
        dataSource={looked.results}
        columns={wide ? columns : stacked}
      />
      {!looked.done && looked.right > 0 && (
        <Button className="carry-out" type="primary" danger loading={busy} onClick={carryOut}>
          办理这 {looked.right} 条
        </Button>
      )}
    </section>
  );
}

const columns = [
  { title: '行', dataIndex: 'line', width: 50 },
  { title: '清单上写的', dataIndex: 'text', width: 240 },
  { title: '对应的信息', width: 260, render: (_: unknown, row: Line) => <Meant row={row} /> },
  { title: '结果', render: (_: unknown, row: Line) => <Said row={row} /> },
];

const stacked = [
  {
    title: '结果',
    render: (_: unknown, row: Line) => (
      <>
        <div>
          {row.line}. {row.text}
        </div>
        {row.id && <Meant row={row} />}
        <div>
          <Said row={row} />
        </div>
      </>
    ),
  },
];

function Meant({ row }: { row: Line }) {
  return row.id ? <OrganLink to={`/publication/${row.id}`}>{row.title}</OrganLink> : <span className="quiet">—</span>;
}

function Said({ row }: { row: Line }) {
  return <span className={row.ok ? '' : 'due-word'}>{row.message}</span>;
}
