// How long a session lasts and how many failures lock a login.
import { Form, InputNumber } from 'antd';
import type { Answer, Inputs } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';

type Rules = Answer<'/api/sign-in-rules'>;

const fields: { name: keyof Rules; label: string; unit: string; min: number; max: number }[] = [
  { name: 'idleMinutes', label: '多久不操作要重新登录', unit: '分钟', min: 5, max: 240 },
  { name: 'absoluteHours', label: '一次登录最长', unit: '小时', min: 1, max: 24 },
  { name: 'lockAfter', label: '连续失败几次暂停登录', unit: '次', min: 3, max: 20 },
  { name: 'lockMinutes', label: '暂停多久', unit: '分钟', min: 1, max: 1440 },
];

export function SignInRulesForm({ close }: { close: () => void }) {
  const said = useSaid();
  const rules = useAsk('/api/sign-in-rules', {});
  const change = useTell('put', '/api/sign-in-rules', {
    done: () => {
      said('登录规则已保存');
      close();
    },
  });
  return (
    <Asked of={rules}>
      {(now) => (
        <TellForm<Rules, Rules, Inputs<'/api/sign-in-rules', 'put'>>
          of={change}
          submit="保存"
          initialValues={now}
          inputs={(body) => ({ body })}
        >
          {fields.map(({ name, label, unit, min, max }) => (
            <Form.Item
              key={name}
              name={name}
              label={`${label}（${unit}，${min}—${max}）`}
              rules={[{ required: true, message: '请填一个数。' }]}
            >
              <InputNumber min={min} max={max} precision={0} />
            </Form.Item>
          ))}
        </TellForm>
      )}
    </Asked>
  );
}
