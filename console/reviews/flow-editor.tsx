// A flow being set: its stages in order, who decides each, what it looks at. The server says why it cannot stand like this.
import { Button, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { useKinds } from '../publication/ask.ts';
import { type EditedStage, StageEditor } from './stage-editor.tsx';
import type { Flow, FlowsAnswer } from './types.ts';

interface Values {
  name: string;
  covers: 'rest' | 'kinds' | 'reprints';
  kinds: string[];
}

interface Props {
  flow: Flow;
  found: FlowsAnswer;
  close: () => void;
}

export function FlowEditor({ flow, found, close }: Props) {
  const organ = useOrgan();
  const said = useSaid();
  const kinds = useKinds();
  const [stages, setStages] = useState<EditedStage[]>(() => flow.stages.map((one, at) => ({ ...one, key: String(at) })));
  const [covers, setCovers] = useState<Values['covers']>(flow.reprints ? 'reprints' : flow.kinds.length > 0 ? 'kinds' : 'rest');
  const tell = useTell('post', '/api/organs/{organId}/review-flows', {
    done: () => {
      said('已保存，以后送审的按这个流程办');
      close();
    },
  });
  return (
    <Modal open title={flow.id === null ? '新设流程' : `修改“${flow.name}”`} width={840} footer={null} onCancel={close} destroyOnHidden>
      <TellForm<Values, unknown, Parameters<typeof tell.mutate>[0]>
        of={tell}
        submit="保存"
        beside={<Button onClick={close}>取消</Button>}
        initialValues={{ name: flow.id === null ? '' : flow.name, covers, kinds: [...flow.kinds] }}
        onValuesChange={(changed) => changed.covers && setCovers(changed.covers)}
        inputs={({ name, kinds: some }) => ({
          path: { organId: organ.id },
          body: {
            id: flow.id,
            name: name ?? '',
            kinds: covers === 'kinds' ? (some ?? []) : [],
            reprints: covers === 'reprints',
            stages: stages.map(({ key: _key, ...one }) => one),
          },
        })}
      >
        <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请写流程的名称。' }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="covers" label="用于">
          <Radio.Group
            options={[
              { value: 'rest', label: '没有另设流程的各种信息' },
              { value: 'kinds', label: '选定的几种' },
              { value: 'reprints', label: '转载' },
            ]}
          />
        </Form.Item>
        <Form.Item name="kinds" label="信息种类" hidden={covers !== 'kinds'}>
          <Select
            mode="multiple"
            options={(kinds.data ?? []).map((one) => ({ value: one.code, label: one.name }))}
            optionFilterProp="label"
          />
        </Form.Item>
        <StageEditor stages={stages} set={setStages} found={found} />
      </TellForm>
    </Modal>
  );
}
