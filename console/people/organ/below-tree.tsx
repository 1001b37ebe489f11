// The organs as a tree; a new one below an existing one.
import { Alert, Form, Input, Modal, Select, Tag, Tree } from 'antd';
import { useState } from 'react';
import type { Answer, Inputs } from '../../api/client.ts';
import { useAsk, useTell } from '../../api/hooks.ts';
import { Asked } from '../../parts/asked.tsx';
import { useHolds, useOrgan } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { WhyButton } from '../../parts/why-button.tsx';
import { kindChoices, kindNames, levelChoices, levelNames } from './organ-words.ts';

type Organ = Answer<'/api/organs'>[number];
interface Node {
  key: string;
  title: React.ReactNode;
  children: Node[];
}

export function BelowTree() {
  const organs = useAsk('/api/organs', {});
  const may = useHolds('systemAdmin');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <div className="list-head">
        <span className="quiet">省、市、县、乡镇和部门、派出机构的隶属关系。</span>
        <WhyButton blockers={may ? [] : [{ code: 'roles', message: '新建机关需要系统管理员的角色。' }]} onClick={() => setAdding(true)}>
          新建下级机关
        </WhyButton>
      </div>
      <Asked of={organs}>{(all) => <Tree defaultExpandAll selectable={false} treeData={nodes(all, null)} />}</Asked>
      <Modal open={adding} title="新建下级机关" footer={null} destroyOnHidden onCancel={() => setAdding(false)}>
        <NewOrgan done={() => setAdding(false)} />
      </Modal>
    </>
  );
}

/** Those whose parent is not among the organs stand at the top. */
function nodes(all: Organ[], parentId: string | null): Node[] {
  const known = new Set(all.map((organ) => organ.id));
  const isHere = (organ: Organ) =>
    parentId === null ? organ.parentId === null || !known.has(organ.parentId) : organ.parentId === parentId;
  return all.filter(isHere).map((organ) => ({ key: organ.id, title: <OrganLine organ={organ} />, children: nodes(all, organ.id) }));
}

function OrganLine({ organ }: { organ: Organ }) {
  return (
    <>
      {organ.name} <span className="quiet">{`${levelNames[organ.level] ?? ''} ${kindNames[organ.kind] ?? ''}`}</span>
      {organ.closedAt && <Tag className="after">已停用</Tag>}
    </>
  );
}

type Make = Inputs<'/api/organs', 'post'>;

function NewOrgan({ done }: { done: () => void }) {
  const here = useOrgan();
  const said = useSaid();
  const create = useTell('post', '/api/organs', {
    done: () => {
      said('已新建；三位管理员沿用本机关的');
      done();
    },
  });
  return (
    <>
      <Alert className="sentence" type="info" showIcon title={`建在“${here.name}”之下。`} />
      <TellForm<Make['body'], { id: string }, Make>
        of={create}
        submit="新建"
        initialValues={{ level: 'town', kind: 'government' }}
        inputs={(body) => ({ body: { ...body, parentId: here.id } })}
      >
        <OrganFields />
        <Form.Item name="kind" label="种类">
          <Select options={kindChoices} />
        </Form.Item>
      </TellForm>
    </>
  );
}

/** Full name, short name, level and the name in addresses; also used by the first set-up (`under` names the form's part). */
export function OrganFields({ under = [] }: { under?: string[] }) {
  const at = (name: string) => (under.length > 0 ? [...under, name] : name);
  return (
    <>
      <Form.Item
        name={at('name')}
        label="机关全称"
        rules={[{ required: true, whitespace: true, message: '请填全称，如“某市某区某镇人民政府”。' }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <div className="form-grid">
        <Form.Item name={at('shortName')} label="简称" rules={[{ required: true, whitespace: true, message: '请填简称，如“某镇”。' }]}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name={at('level')} label="层级" rules={[{ required: true, message: '请选层级。' }]}>
          <Select options={levelChoices} />
        </Form.Item>
        <Form.Item
          name={at('slug')}
          label="网址名"
          extra="出现在网址里，以后不能改，如拼音。"
          rules={[{ required: true, pattern: /^[a-z0-9][a-z0-9-]{1,39}$/, message: '2 到 40 个小写字母、数字或短横线。' }]}
        >
          <Input autoCapitalize="none" spellCheck={false} maxLength={40} />
        </Form.Item>
      </div>
    </>
  );
}
