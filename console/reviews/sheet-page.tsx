// 保密审查表 on A4: one, or all of a month one after the other.
import { Button } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import './reviews.css';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { OrganLink, useOrgan } from '../parts/organ.tsx';
import { Page } from '../parts/page.tsx';
import { useSheetPage } from '../parts/use-sheet-page.ts';
import { SheetTable } from './sheet-table.tsx';

export function SheetPage() {
  const { id = '' } = useParams();
  return (
    <Page title="保密审查表" actions={<Actions />}>
      <One id={id} />
    </Page>
  );
}

export function SheetsPage() {
  const [search] = useSearchParams();
  const month = search.get('month') ?? '';
  const rows = useAsk('/api/organs/{organId}/secrecy-sheets', { path: { organId: useOrgan().id }, query: { month } });
  return (
    <Page title={`保密审查表 ${month}`} about="一张一页。" actions={<Actions />}>
      <Asked of={rows}>{(found) => found.map((row) => <One key={row.reviewId} id={row.reviewId} />)}</Asked>
    </Page>
  );
}

function Actions() {
  useSheetPage();
  return (
    <>
      <Button type="primary" onClick={() => window.print()}>
        打印
      </Button>
      <OrganLink to="/secrecy-sheets">回台账</OrganLink>
    </>
  );
}

function One({ id }: { id: string }) {
  const sheet = useAsk('/api/organs/{organId}/secrecy-sheets/{id}', { path: { organId: useOrgan().id, id } });
  return <Asked of={sheet}>{(found) => <SheetTable sheet={found} />}</Asked>;
}
