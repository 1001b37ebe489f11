// Up to which day the list reaches.
import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { Inputs } from '../api/client.ts';
import { useTell } from '../api/hooks.ts';
import { dayInWords } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { TellForm } from '../parts/tell-form.tsx';
import type { Recipient } from './recipient.ts';

type Asked = Inputs<'/api/organs/{organId}/deliveries', 'post'>;

export function MakeList({ recipient, done }: { recipient: Recipient; done: (id: string) => void }) {
  const organ = useOrgan();
  const make = useTell('post', '/api/organs/{organId}/deliveries', { done: ({ id }) => done(id) });
  const inputs = ({ until }: { until: Dayjs }): Asked => ({
    path: { organId: organ.id },
    body: { recipientId: recipient.id, until: until.format('YYYY-MM-DD') },
  });
  return (
    <TellForm<{ until: Dayjs }, { id: string }, Asked>
      of={make}
      submit="生成"
      inputs={inputs}
      initialValues={{ until: dayjs().subtract(1, 'day') }}
    >
      <p>从{dayInWords(recipient.nextFrom)}起；今天公开的还可能变动，最晚到昨天为止。清单生成后不再改动，此后的变动列入下一份。</p>
      <Form.Item name="until" label="到哪天为止" rules={[{ required: true, message: '请选日期。' }]}>
        <DatePicker minDate={dayjs(recipient.nextFrom)} maxDate={dayjs().subtract(1, 'day')} />
      </Form.Item>
    </TellForm>
  );
}
