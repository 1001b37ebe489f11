// Typing a notice in; it counts only after another person has confirmed it.
import { DatePicker, Form, Input, InputNumber, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTell } from '../api/hooks.ts';
import { TellForm } from '../parts/tell-form.tsx';
import { useSaid } from '../parts/use-said.ts';
import { daysIn, holidaysIn } from './notice-lines.ts';

interface Values {
  year: number;
  kind: 'annual' | 'amendment';
  title: string;
  documentNumber?: string;
  issuedOn: Dayjs;
  holidays?: string;
  workingWeekends?: string;
  region?: string;
}

const understood = (read: (text: string) => unknown[] | string) => ({
  validator: (_: unknown, text?: string) => {
    const found = read(text ?? '');
    return typeof found === 'string' ? Promise.reject(new Error(found)) : Promise.resolve();
  },
});
const list = <T,>(found: T[] | string): T[] => (typeof found === 'string' ? [] : found);

export function NoticeForm({ done }: { done: () => void }) {
  const said = useSaid();
  const propose = useTell('post', '/api/calendar/notices', {
    done: () => {
      said('已录入，请另一位同事对照原文复核');
      done();
    },
  });
  const inputs = (values: Values) => ({
    body: {
      region: values.region?.trim() ?? '',
      notice: {
        year: values.year,
        kind: values.kind,
        title: values.title,
        documentNumber: values.documentNumber?.trim() || null,
        issuedOn: values.issuedOn.format('YYYY-MM-DD'),
        holidays: list(holidaysIn(values.holidays ?? '')),
        workingWeekends: list(daysIn(values.workingWeekends ?? '')),
      },
    },
  });
  return (
    <TellForm<Values, { id: string }, ReturnType<typeof inputs>>
      of={propose}
      inputs={inputs}
      submit="录入，交另一人复核"
      initialValues={{ kind: 'annual' }}
    >
      <div className="form-grid">
        <Form.Item name="year" label="年份" rules={[{ required: true, message: '请填年份。' }]}>
          <InputNumber min={2019} max={2100} precision={0} />
        </Form.Item>
        <Form.Item name="kind" label="种类">
          <Radio.Group
            options={[
              { value: 'annual', label: '年度通知' },
              { value: 'amendment', label: '调整通知' },
            ]}
          />
        </Form.Item>
        <Form.Item name="issuedOn" label="印发日期" rules={[{ required: true, message: '请选印发日期。' }]}>
          <DatePicker />
        </Form.Item>
        <Form.Item name="documentNumber" label="发文字号">
          <Input placeholder="国办发明电〔2026〕…号" maxLength={100} />
        </Form.Item>
      </div>
      <Form.Item name="title" label="通知标题" rules={[{ required: true, message: '请填标题。' }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="holidays" label="放假" extra="一行一个节日：名称、第一天、最后一天。" rules={[understood(holidaysIn)]}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} placeholder={'元旦 2027-01-01 2027-01-03\n春节 2027-02-05 2027-02-11'} />
      </Form.Item>
      <Form.Item name="workingWeekends" label="调休上班的周末" extra="一行一天。" rules={[understood(daysIn)]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} placeholder="2027-02-14" />
      </Form.Item>
      <Form.Item name="region" label="只用于某地区时填六位行政区划代码，全国通知留空">
        <Input maxLength={6} className="short-input" />
      </Form.Item>
    </TellForm>
  );
}
