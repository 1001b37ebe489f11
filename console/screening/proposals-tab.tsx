// What a new version of the program proposes: taken or left, by the dozen; nothing has been changed yet.
import { Space, Table, Tag } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { ErrorSentence } from '../parts/error-sentence.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { useSaid } from '../parts/use-said.ts';
import { WhyButton } from '../parts/why-button.tsx';
import type { Lists } from './types.ts';

type Proposal = Answer<'/api/organs/{organId}/wording/proposals'>[number];

const whats: Record<Proposal['what'], string> = { new: '新增', changed: '有修改', gone: '建议停用' };
const chooseFirst = [{ code: 'none', message: '请先在下面勾选。' }];

export function ProposalsTab({ of }: { of: Lists }) {
  const organ = useOrgan();
  const said = useSaid();
  const [chosen, setChosen] = useState<string[]>([]);
  const proposals = useAsk('/api/organs/{organId}/wording/proposals', { path: { organId: organ.id } });
  const decide = useTell('post', '/api/organs/{organId}/wording/proposals/decide', {
    done: ({ decided }) => {
      said(`已处理 ${decided} 条`);
      setChosen([]);
    },
  });
  const blockers = of.editBlockers.length > 0 ? of.editBlockers : chosen.length === 0 ? chooseFirst : [];
  const press = (take: boolean) => decide.mutate({ path: { organId: organ.id }, body: { keys: chosen, take } });
  return (
    <>
      <p>系统升级带来的词条。采用以前照旧检查，不会改动本机关的词库；不采用的，以后不再提。</p>
      <Space wrap className="sentence">
        <WhyButton type="primary" blockers={blockers} loading={decide.isPending} onClick={() => press(true)}>
          采用勾选的 {chosen.length} 条
        </WhyButton>
        <WhyButton blockers={blockers} loading={decide.isPending} onClick={() => press(false)}>
          不采用
        </WhyButton>
      </Space>
      <ErrorSentence error={decide.error} />
      <Asked of={proposals}>
        {(all) => (
          <Table<Proposal>
            size="small"
            rowKey="key"
            columns={columns}
            dataSource={all}
            scroll={{ x: 640 }}
            pagination={{ pageSize: 50, hideOnSinglePage: true }}
            rowSelection={{ selectedRowKeys: chosen, onChange: (keys) => setChosen(keys.map(String)), preserveSelectedRowKeys: true }}
          />
        )}
      </Asked>
    </>
  );
}

const columns = [
  { title: '建议', width: 110, render: (_: unknown, row: Proposal) => whats[row.what] },
  { title: '词库', width: 140, dataIndex: 'listName' },
  {
    title: '现在',
    render: (_: unknown, row: Proposal) => (
      <>
        {row.now ?? '—'} {row.editedHere && <Tag color="blue">本机关改过</Tag>}
      </>
    ),
  },
  { title: '建议改成', render: (_: unknown, row: Proposal) => row.proposed ?? '停用' },
  { title: '依据', dataIndex: 'source' },
];
