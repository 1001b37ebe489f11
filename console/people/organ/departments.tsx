// The organ's departments: pasted, changed, closed.
import { Button, Form, Input, Modal, Space, Tag } from 'antd';
import { useState } from 'react';
import type { Answer, Inputs } from '../../api/client.ts';
import { useAsk, useTell } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { EmptyTeaches } from '../../parts/empty-teaches.tsx';
import { ErrorSentence } from '../../parts/error-sentence.tsx';
import { type ListColumn, ListRows } from '../../parts/list-rows.tsx';
import { useHolds, useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import { PasteNames } from './paste-names.tsx';

type Department = Answer<'/api/organs/{organId}/departments'>[number];
const onlySystemAdmin = [{ code: 'roles', message: '管理科室需要系统管理员的角色。' }];

export function Departments() {
  const { id: organId } = useOrgan();
  const may = useHolds('systemAdmin');
  const departments = useAsk('/api/organs/{organId}/departments', { path: { organId } });
  const [pasting, setPasting] = useState(false);
  const [editing, setEditing] = useState<Department | null>(null);
  return (
    <>
      <div className="list-head">
        <span className="quiet">稿件按科室归属，首次填好后可随时增减。</span>
        <WhyButton type="primary" blockers={may ? [] : onlySystemAdmin} onClick={() => setPasting(true)}>
          添加科室
        </WhyButton>
      </div>
      <Asked of={departments}>
        {(all) =>
          all.length === 0 ? (
            <EmptyTeaches title="还没有科室">点“添加科室”，把科室名单整列粘贴进来。</EmptyTeaches>
          ) : (
            <DepartmentTable all={all} may={may} edit={setEditing} />
          )
        }
      </Asked>
      <Modal open={pasting} title="添加科室" footer={null} destroyOnHidden onCancel={() => setPasting(false)}>
        <PasteDepartments />
      </Modal>
      <Modal open={editing !== null} title="修改科室" footer={null} destroyOnHidden onCancel={() => setEditing(null)}>
        {editing && <EditDepartment department={editing} done={() => setEditing(null)} />}
      </Modal>
    </>
  );
}

export function PasteDepartments() {
  const { id: organId } = useOrgan();
  const add = useTell('post', '/api/organs/{organId}/departments/bulk');
  return (
    <PasteNames of={add} inputs={(text) => ({ path: { organId }, body: { text } })} label="科室名单" name={`departments:${organId}`} />
  );
}

const columns: ListColumn<Department>[] = [
  {
    title: '科室',
    show: (d) => (
      <>
        {d.name} {d.closedAt && <Tag>已停用</Tag>}
      </>
    ),
  },
  { title: '别名', width: 260, show: (d) => d.otherNames },
  { title: '类别', width: 110, show: (d) => d.kind },
];

function DepartmentTable({ all, may, edit }: { all: Department[]; may: boolean; edit: (department: Department) => void }) {
  const { id: organId } = useOrgan();
  const close = useTell('post', '/api/organs/{organId}/departments/{id}/close');
  const reopen = useTell('post', '/api/organs/{organId}/departments/{id}/reopen');
  const actions = (department: Department) => {
    const path = { organId, id: department.id };
    return (
      <Space>
        <Button size="small" onClick={() => edit(department)}>
          修改
        </Button>
        {department.closedAt ? (
          <Button size="small" onClick={() => reopen.mutate({ path })}>
            恢复
          </Button>
        ) : (
          <Button size="small" onClick={() => close.mutate({ path })}>
            停用
          </Button>
        )}
      </Space>
    );
  };
  return (
    <>
      <ErrorSentence error={close.error ?? reopen.error} />
      <ListRows
        rows={all}
        columns={may ? [...columns, { title: '', width: 140, show: actions }] : columns}
        rowKey={(d) => d.id}
        here={-1}
        open={undefined}
      />
    </>
  );
}

type Change = Inputs<'/api/organs/{organId}/departments/{id}', 'put'>;

function EditDepartment({ department, done }: { department: Department; done: () => void }) {
  const { id: organId } = useOrgan();
  const change = useTell('put', '/api/organs/{organId}/departments/{id}', { done });
  return (
    <TellForm<Change['body'], unknown, Change>
      of={change as never}
      submit="保存"
      initialValues={department}
      inputs={(body) => ({ path: { organId, id: department.id }, body })}
    >
      <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填名称。' }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="otherNames" label="别名" extra="导入台账时按名称和别名认科室，几个别名用顿号隔开。">
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="kind" label="类别">
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="discloses" label="负责公开什么">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
      </Form.Item>
    </TellForm>
  );
}
