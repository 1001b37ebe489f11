// 待我审核: what waits for me, the oldest first; one tap opens it.
import { Tag } from 'antd';
import '../publication/publication.css';
import type { Row } from '../api/client.ts';
import { DataList } from '../parts/data-list.tsx';
import { MinuteText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';

const path = '/api/organs/{organId}/reviews/waiting';
type Waiting = Row<typeof path>;

export function InboxPage() {
  const organ = useOrgan();
  return (
    <Page title="待我审核" about="轮到您这个环节、又不是您起草的，都在这里；等得久的在前。">
      <DataList
        name="reviews"
        path={path}
        at={{ organId: organ.id }}
        columns={columns}
        rowKey={(row) => row.reviewId}
        opens={(row) => `/reviews/${row.subjectId}`}
        every={30_000}
        empty={<EmptyTeaches title="现在没有等您审核的">同事送审后会出现在这里，工作台上也会提醒。</EmptyTeaches>}
      />
    </Page>
  );
}

const columns = [
  { title: '标题', show: (row: Waiting) => row.title },
  { title: '环节', width: 100, show: (row: Waiting) => <Tag color="blue">{row.stageName}</Tag> },
  { title: '起草', width: 100, show: (row: Waiting) => row.authorName },
  { title: '送审时间', width: 150, show: (row: Waiting) => <MinuteText at={row.submittedAt} /> },
];
