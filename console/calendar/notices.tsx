// Holiday notices entered here: typed in by one person, compared with the original by another.
import { Alert, Button, Modal, Tag } from 'antd';
import { useState } from 'react';
import { useAsk } from '../api/hooks.ts';
import { DataList } from '../parts/data-list.tsx';
import { DayText } from '../parts/day-text.tsx';
import { EmptyTeaches } from '../parts/empty-teaches.tsx';
import type { ListColumn } from '../parts/list-rows.tsx';
import { useHoldsForAll } from '../parts/organ.tsx';
import { WhyButton } from '../parts/why-button.tsx';
import type { Notice } from './notice.ts';
import { NoticeForm } from './notice-form.tsx';
import { NoticeView } from './notice-view.tsx';

const states: Record<Notice['state'], { name: string; color: string }> = {
  proposed: { name: '待复核', color: 'gold' },
  confirmed: { name: '已生效', color: 'green' },
  withdrawn: { name: '已撤回', color: 'default' },
};

const columns: ListColumn<Notice>[] = [
  { title: '通知', show: (row) => row.title },
  { title: '年份', width: 70, show: (row) => row.year },
  { title: '文号', width: 170, show: (row) => row.documentNumber ?? '—' },
  { title: '印发', width: 130, show: (row) => <DayText day={row.issuedOn} /> },
  { title: '状态', width: 90, show: (row) => <Tag color={states[row.state].color}>{states[row.state].name}</Tag> },
  { title: '录入', width: 100, show: (row) => row.proposedBy },
  { title: '复核', width: 100, show: (row) => row.confirmedBy ?? '—' },
];

export function Notices() {
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState<Notice | null>(null);
  const mayPropose = useHoldsForAll('disclosureOfficer', 'disclosureHead');
  const first = useAsk('/api/calendar/notices', { query: { page: 1, pageSize: 1 } });
  const missing = first.data?.unannouncedYears ?? [];
  return (
    <>
      {missing.length > 0 && (
        <Alert
          className="sentence"
          type="info"
          showIcon
          title={`${missing[0]} 年及以后的放假通知还没有录入。通知一般在上一年十一月前后印发，印发后请录入，由另一人复核。`}
        />
      )}
      <div className="list-head">
        <span className="quiet">2019 年至 2026 年的通知已随系统提供，这里只列后来录入的。</span>
        <WhyButton type="primary" blockers={mayPropose ? [] : onlyOffice} onClick={() => setAdding(true)}>
          录入通知
        </WhyButton>
      </div>
      <DataList
        name="notices"
        path="/api/calendar/notices"
        at={{}}
        filters={[
          {
            name: 'state',
            kind: 'choice',
            placeholder: '状态',
            choices: Object.entries(states).map(([value, { name }]) => ({ value, label: name })),
          },
        ]}
        columns={columns}
        rowKey={(row) => row.id}
        onOpen={setOpen}
        empty={
          <EmptyTeaches title="还没有录入过通知">国务院办公厅印发下一年的放假通知后，点“录入通知”，再请一位同事对照原文复核。</EmptyTeaches>
        }
      />
      <Modal open={adding} title="录入放假通知" width={720} footer={null} destroyOnHidden onCancel={() => setAdding(false)}>
        <NoticeForm done={() => setAdding(false)} />
      </Modal>
      <Modal
        open={open !== null}
        title={open?.title}
        width={680}
        footer={<Button onClick={() => setOpen(null)}>关闭</Button>}
        onCancel={() => setOpen(null)}
      >
        {open && <NoticeView notice={open} done={() => setOpen(null)} />}
      </Modal>
    </>
  );
}

const onlyOffice = [{ code: 'roles', message: '录入通知需要最上级机关的公开办工作人员或公开办负责人的角色：一份通知全系统共用。' }];
