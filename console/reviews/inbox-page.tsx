// 待我审核: what waits for me in every organ I act in, the most urgent first; one tap opens it.
import { Tag } from 'antd';
import { useNavigate } from 'react-router';
import '../publication/publication.css';
import './reviews.css';
import { DataList } from '../parts/data-list.tsx';
import { MinuteText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { organPath, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { type Waiting, waitingPath } from './types.ts';

export function InboxPage() {
  const organ = useOrgan();
  const navigate = useNavigate();
  const open = (row: Waiting) => void navigate(organPath({ slug: row.organSlug }, `/reviews/${row.subjectId}?review=${row.reviewId}`));
  return (
    <Page
      title="待我审核"
      about="轮到您这个环节、又不是您起草的，都在这里，受委托的也在；急的、等得久的在前。要逐件办理，保密审查不能成批通过。"
    >
      <DataList
        name="reviews"
        path={waitingPath}
        at={{ organId: organ.id }}
        also={{ everywhere: true }}
        columns={columns(organ.id)}
        rowKey={(row) => row.reviewId}
        onOpen={open}
        every={30_000}
        empty={<EmptyTeaches title="现在没有等您审核的">同事送审后会出现在这里，工作台上也会提醒。</EmptyTeaches>}
      />
    </Page>
  );
}

const columns = (here: string) => [
  { title: '标题', show: (row: Waiting) => <Title row={row} here={here} /> },
  { title: '环节', width: 170, show: (row: Waiting) => <Tag color="blue">{row.stageName}</Tag> },
  { title: '已等', width: 150, show: (row: Waiting) => <Waited row={row} /> },
  { title: '起草', width: 110, show: (row: Waiting) => row.authorName },
  { title: '送审时间', width: 150, deskOnly: true, show: (row: Waiting) => <MinuteText at={row.submittedAt} /> },
];

function Title({ row, here }: { row: Waiting; here: string }) {
  return (
    <>
      {row.urgent && <Tag color="red">紧急先发</Tag>}
      {row.title}
      {row.organId !== here && <span className="quiet">　{row.organName}</span>}
      {row.onBehalfOfName && <span className="quiet">　受{row.onBehalfOfName}委托</span>}
    </>
  );
}

function Waited({ row }: { row: Waiting }) {
  const words = row.age === 0 ? '今天到的' : `${row.age}个工作日`;
  if (row.level === 'normal') return <>{words}</>;
  return (
    <span className={`waited-${row.level}`}>
      {words}
      {row.level === 'red' ? `，超过${row.days}个` : ''}
    </span>
  );
}
