// The settings of a list: name, what a hit does, on or off, whether the organs below use it too.
import { Form, Input, Modal, Radio, Switch } from 'antd';
import { useTell } from '../api/hooks.ts';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { ReasonItem } from './reason-item.tsx';
import type { List } from './types.ts';

interface Values {
  name: string;
  about: string;
  /** Not asked of a list that allows. */
  severity?: 'block' | 'warn';
  active: boolean;
  /** Not asked of a list of the program. */
  shared?: boolean;
  reason: string;
}

export function ListForm({ list, close }: { list: List; close: () => void }) {
  const organ = useOrgan();
  const said = useSaid();
  const change = useTell('put', '/api/organs/{organId}/wording/lists/{listId}', {
    done: () => {
      said('已修改，下一次检查起生效');
      close();
    },
  });
  const { name, about, active, shared, version } = list;
  return (
    <Modal open title={`词库设置：${list.name}`} footer={null} onCancel={close} destroyOnHidden>
      <TellForm<Values, unknown, Parameters<typeof change.mutate>[0]>
        of={change}
        submit="保存"
        initialValues={{ name, about, active, shared, severity: list.severity ?? 'warn' }}
        inputs={(values) => ({
          path: { organId: organ.id, listId: list.id },
          body: { ...values, version, severity: values.severity ?? list.severity ?? 'warn', shared: values.shared ?? false },
        })}
      >
        <Form.Item name="name" label="名称" rules={[{ required: true, whitespace: true, message: '请填写词库的名称。' }]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="about" label="用途说明">
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
        {list.severity !== null && (
          <Form.Item name="severity" label="查到以后" extra="词条自己定了级别的，以词条为准。">
            <Radio.Group
              options={[
                { value: 'block', label: '必须处理，否则不能公开' },
                { value: 'warn', label: '提醒，保留要说明理由' },
              ]}
            />
          </Form.Item>
        )}
        <Form.Item name="active" label="启用" valuePropName="checked" extra="停用后，其中的词都不再检查。">
          <Switch />
        </Form.Item>
        {!list.shipped && (
          <Form.Item name="shared" label="下级机关也用" valuePropName="checked" extra="下级能看到、会照此检查，但不能改。">
            <Switch />
          </Form.Item>
        )}
        <ReasonItem />
      </TellForm>
    </Modal>
  );
}
