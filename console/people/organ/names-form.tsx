// The organ's names, its level and how its index numbers are made.
import { Alert, Form, Input, Select, Switch } from 'antd';
import type { Inputs } from '../../api/client.ts';
import { useTell } from '../../api/hooks.ts';
import { useHolds } from '../../parts/organ.tsx';
import { TellForm } from '../../parts/tell-form.tsx';
import { useSaid } from '../../parts/use-said.ts';
import { levelChoices } from './organ-words.ts';
import type { OrganView } from './profile-form.tsx';

type Change = Inputs<'/api/organs/{organId}', 'put'>;

export function NamesForm({ organ }: { organ: OrganView }) {
  const mayEdit = useHolds('systemAdmin');
  const said = useSaid();
  const save = useTell('put', '/api/organs/{organId}', { done: () => said('已保存') });
  return (
    <>
      {!mayEdit && <Alert className="sentence" type="info" showIcon title="修改需要系统管理员的角色。" />}
      <fieldset className="plain" disabled={!mayEdit}>
        <TellForm<Change['body'], unknown, Change>
          of={save as never}
          submit="保存"
          initialValues={organ}
          inputs={(body) => ({ path: { organId: organ.id }, body })}
        >
          <div className="form-grid">
            <Form.Item name="name" label="机关全称" rules={[{ required: true, whitespace: true, message: '请填全称。' }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="shortName" label="简称" rules={[{ required: true, whitespace: true, message: '请填简称。' }]}>
              <Input maxLength={40} />
            </Form.Item>
            <Form.Item name="level" label="层级">
              <Select options={levelChoices} disabled={!mayEdit} />
            </Form.Item>
            <Form.Item name="discloses" label="本机关公开政府信息" valuePropName="checked">
              <Switch disabled={!mayEdit} />
            </Form.Item>
          </div>
          <Form.Item
            name="indexTemplate"
            label="索引号规则"
            extra="{code} 机关代码，{yyyy} 年，{mm} 月，{column} 栏目，{seq:05d} 五位流水号。例如 {code}/{yyyy}-{seq:05d}。已经用过的索引号不变、不再用。"
            rules={[{ required: true, whitespace: true, message: '请填索引号规则。' }]}
          >
            <Input maxLength={100} />
          </Form.Item>
        </TellForm>
      </fieldset>
    </>
  );
}
