// A table of words brought in: what it would do is shown line by line before anything is written.
import { Alert, Checkbox, Form, Modal, Table, Tag } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { Upload } from '../parts/upload.tsx';
import { useSaid } from '../parts/use-said.ts';
import { ReasonItem } from './reason-item.tsx';
import type { List } from './types.ts';

type Preview = Answer<'/api/organs/{organId}/wording/lists/{listId}/import-preview'>;
type Line = Preview['lines'][number];

interface Brought {
  fileHash: string;
  fileName: string;
}

export function ImportEntries({ list, close }: { list: List; close: () => void }) {
  const [brought, setBrought] = useState<Brought | null>(null);
  return (
    <Modal open className="wording-import" title={`导入到“${list.name}”`} width={760} footer={null} onCancel={close} destroyOnHidden>
      <p className="quiet">
        xlsx 或 csv。表头要有“词语”，还可以有“改为、自何时、说明、依据、级别、启用”；导出的词库可以直接改好再导入。先核对，确认后才写入。
      </p>
      <Upload
        purpose="table"
        accept=".xlsx,.csv"
        label={brought ? '换一个表格' : '选择表格'}
        onDone={({ fileHash, fileName }) => fileHash && setBrought({ fileHash, fileName })}
      />
      {brought && <Previewed key={brought.fileHash} list={list} brought={brought} close={close} />}
    </Modal>
  );
}

function Previewed({ list, brought, close }: { list: List; brought: Brought; close: () => void }) {
  const organ = useOrgan();
  const preview = useAsk('/api/organs/{organId}/wording/lists/{listId}/import-preview', {
    path: { organId: organ.id, listId: list.id },
    query: { fileHash: brought.fileHash },
  });
  return (
    <Asked of={preview}>
      {(found) => (
        <>
          <Alert
            className="sentence"
            type={found.wrong > 0 ? 'warning' : 'info'}
            showIcon
            title={`${brought.fileName}：共 ${found.total} 行，新增 ${found.new}，修改 ${found.changed}，相同 ${found.same}，有错 ${found.wrong}。`}
          />
          <Table<Line>
            size="small"
            rowKey="line"
            columns={columns}
            dataSource={found.lines}
            scroll={{ x: 560 }}
            pagination={{ pageSize: 10, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
          />
          {found.total > found.lines.length && <p className="quiet">只列出前 {found.lines.length} 行，有错的在最前面。</p>}
          <CarryOut list={list} brought={brought} preview={found} close={close} />
        </>
      )}
    </Asked>
  );
}

const states: Record<Line['state'], { name: string; color: string }> = {
  new: { name: '新增', color: 'green' },
  changed: { name: '修改', color: 'blue' },
  same: { name: '相同', color: 'default' },
  wrong: { name: '有错', color: 'red' },
};

const columns = [
  { title: '行', dataIndex: 'line', width: 60 },
  { title: '词语', dataIndex: 'expression', className: 'breaks' },
  { title: '改为', dataIndex: 'replacement', className: 'breaks' },
  {
    title: '情况',
    width: 260,
    render: (_: unknown, line: Line) => (
      <>
        <Tag color={states[line.state].color}>{states[line.state].name}</Tag>
        {line.problems.join('')}
      </>
    ),
  },
];

function CarryOut({ list, brought, preview, close }: { list: List; brought: Brought; preview: Preview; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const carry = useTell('post', '/api/organs/{organId}/wording/lists/{listId}/import', {
    done: ({ added, changed }) => {
      said(`已新增 ${added} 条、修改 ${changed} 条`);
      close();
    },
  });
  if (preview.new + preview.changed === 0) return <p>没有要写入的词条。</p>;
  return (
    <TellForm<{ onlyRight?: boolean; reason: string }, unknown, Parameters<typeof carry.mutate>[0]>
      of={carry}
      submit={`导入 ${preview.new + preview.changed} 条`}
      initialValues={{ onlyRight: false }}
      inputs={({ onlyRight, reason }) => ({
        path: { organId: organ.id, listId: list.id },
        body: { ...brought, onlyRight: onlyRight ?? false, reason },
      })}
    >
      {preview.wrong > 0 && (
        <Form.Item
          name="onlyRight"
          valuePropName="checked"
          rules={[
            { validator: (_, on) => (on ? Promise.resolve() : Promise.reject(new Error('还有有错的行：请改好再传，或者勾选这一项。'))) },
          ]}
        >
          <Checkbox>只导入没有错的行</Checkbox>
        </Form.Item>
      )}
      <ReasonItem />
    </TellForm>
  );
}
