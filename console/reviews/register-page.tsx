// 保密审查台账: every form of a month, each to open and print, all to download as the monthly summary.
import { Button, DatePicker, Tag } from 'antd';
import dayjs from 'dayjs';
import { useSearchParams } from 'react-router';
import './reviews.css';
import { serverUrl } from '../api/base.ts';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { ListRows } from '../parts/list-rows.tsx';
import { OrganLink, useGo, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import type { SheetRow } from './types.ts';

export function RegisterPage() {
  const organ = useOrgan();
  const go = useGo();
  const [search, setSearch] = useSearchParams();
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(search.get('month') ?? '') ? search.get('month')! : dayjs().format('YYYY-MM');
  const rows = useAsk('/api/organs/{organId}/secrecy-sheets', { path: { organId: organ.id }, query: { month } });
  return (
    <Page
      title="保密审查台账"
      about="一事一审，逐件留下审查表（条例第十七条）。月底可以下载汇总表报备；没有公开内容的月份也有一张空表。"
      actions={
        <Button href={serverUrl(`/api/organs/${organ.id}/secrecy-sheets/export.xlsx`, { month })} download>
          下载月度汇总表
        </Button>
      }
    >
      <p className="register-month">
        <DatePicker
          picker="month"
          aria-label="月份"
          allowClear={false}
          value={dayjs(`${month}-01`)}
          onChange={(next) => next && setSearch({ month: next.format('YYYY-MM') }, { replace: true })}
        />{' '}
        {(rows.data?.length ?? 0) > 0 && <OrganLink to={`/secrecy-sheets/print?month=${month}`}>打印本月全部审查表</OrganLink>}
      </p>
      <Asked of={rows}>
        {(found) =>
          found.length === 0 ? (
            <EmptyTeaches title="这个月还没有办结的保密审查">保密审查员在“待我审核”里逐项填写审查表，办结后会出现在这里。</EmptyTeaches>
          ) : (
            <ListRows<SheetRow>
              rows={found}
              columns={columns}
              rowKey={(row) => row.reviewId}
              here={-1}
              open={(row) => go(`/secrecy-sheets/${row.reviewId}`)}
            />
          )
        }
      </Asked>
    </Page>
  );
}

const columns = [
  { title: '信息名称', show: (row: SheetRow) => row.title },
  { title: '编号', width: 160, show: (row: SheetRow) => row.number },
  { title: '审查日期', width: 150, show: (row: SheetRow) => <DayText day={row.decidedOn} /> },
  {
    title: '结论',
    width: 190,
    show: (row: SheetRow) => (
      <>
        {row.conclusion} {row.sentUp && <Tag>曾报审</Tag>}
      </>
    ),
  },
  { title: '审查人', width: 110, show: (row: SheetRow) => row.reviewerName },
  { title: '审批人', width: 110, show: (row: SheetRow) => row.approverName ?? '未到' },
];
