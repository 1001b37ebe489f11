// Lending one of one's roles to a colleague from day to day; the security administrator does it for somebody who cannot.
import { DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { Inputs } from '../api/client.ts';
import { useAsk, useTell } from '../api/hooks.ts';
import { useHolds, useMe, useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import { type Role, roles } from './roles.ts';

interface Values {
  fromPersonId: string;
  toPersonId: string;
  role: Role;
  days: [Dayjs, Dayjs];
  reason: string;
}

const lendable = (Object.keys(roles) as Role[]).filter((role) => !['systemAdmin', 'securityAdmin', 'auditor'].includes(role));

export function DelegationForm({ done }: { done: () => void }) {
  const organ = useOrgan();
  const { person } = useMe();
  const forOthers = useHolds('securityAdmin');
  const add = useTell('post', '/api/organs/{organId}/delegations', { done });
  const colleagues = useAsk('/api/organs/{organId}/colleagues', { path: { organId: organ.id } });
  const people = (colleagues.data ?? []).map((c) => ({ value: c.id, label: `${c.name}　${c.roleNames.join('、')}` }));
  const mine = forOthers ? lendable : lendable.filter((role) => organ.roles.includes(role));
  const inputs = ({ days, ...rest }: Values): Inputs<'/api/organs/{organId}/delegations', 'post'> => ({
    path: { organId: organ.id },
    body: { ...rest, fromDay: days[0].format('YYYY-MM-DD'), toDay: days[1].format('YYYY-MM-DD') },
  });
  return (
    <TellForm<Values, { id: string }, ReturnType<typeof inputs>>
      of={add}
      submit="委托"
      inputs={inputs}
      initialValues={{ fromPersonId: person?.id ?? '', ...(mine.length === 1 ? { role: mine[0] } : {}) }}
    >
      <Form.Item name="fromPersonId" label="委托人" hidden={!forOthers} rules={[{ required: true, message: '请选委托人。' }]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={people} />
      </Form.Item>
      <Form.Item name="role" label="委托哪个角色" rules={[{ required: true, message: '请选角色。' }]}>
        <Select options={mine.map((role) => ({ value: role, label: roles[role].name }))} />
      </Form.Item>
      <Form.Item name="toPersonId" label="由谁代办" rules={[{ required: true, message: '请选代办人。' }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={colleagues.isPending}
          options={people.filter((p) => forOthers || p.value !== person?.id)}
        />
      </Form.Item>
      <Form.Item name="days" label="从哪天到哪天" rules={[{ required: true, message: '请选起止日期。' }]}>
        <DatePicker.RangePicker minDate={dayjs()} />
      </Form.Item>
      <Form.Item name="reason" label="理由" rules={[{ required: true, whitespace: true, message: '请填理由，如“年休假”。' }]}>
        <Input maxLength={200} />
      </Form.Item>
    </TellForm>
  );
}
