// A list of the organ's own.
import { Form, Input, Modal, Radio } from 'antd';
import { useTell } from '../api/hooks.ts';
import { useGo, useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { kindHints, kindNames } from './types.ts';

type OwnKind = keyof typeof kindHints;
interface Values {
  name: string;
  about?: string;
  kind: OwnKind;
}

export function NewList({ close }: { close: () => void }) {
  const organ = useOrgan();
  const go = useGo();
  const said = useSaid();
  const make = useTell('post', '/api/organs/{organId}/wording/lists', {
    done: ({ id }) => {
      said('词库已建好，可以增加词条了');
      close();
      go(`/wording?tab=entries&listId=${id}`);
    },
  });
  return (
    <Modal open title="新建词库" footer={null} onCancel={close} destroyOnHidden>
      <TellForm<Values, { id: string }, Parameters<typeof make.mutate>[0]>
        of={make}
        submit="新建"
        initialValues={{ kind: 'mistaken' }}
        inputs={({ name, about, kind }) => ({ path: { organId: organ.id }, body: { name, about: about ?? '', kind } })}
      >
        <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填写词库的名称。' }]}>
          <Input maxLength={60} placeholder="例如：本镇地名和机构" />
        </Form.Item>
        <Form.Item name="kind" label="用来做什么">
          <Radio.Group className="kind-choices">
            {(Object.keys(kindHints) as OwnKind[]).map((kind) => (
              <Radio key={kind} value={kind}>
                {kindNames[kind]} <span className="quiet">{kindHints[kind]}</span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item name="about" label="用途说明">
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
      </TellForm>
    </Modal>
  );
}
