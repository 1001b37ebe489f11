// When do so many working days end? Counted out day by day.
import { Alert, Button, DatePicker, Form, InputNumber } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { dayInWords } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';

type Term = Answer<'/api/calendar/terms'>;

export function TermTrial() {
  const { id: organId } = useOrgan();
  const [asked, setAsked] = useState({ from: dayjs().format('YYYY-MM-DD'), workdays: 20 });
  const term = useAsk('/api/calendar/terms', { query: { ...asked, organId } }, { keep: true });
  const count = (values: { from: Dayjs; workdays: number }) =>
    setAsked({ from: values.from.format('YYYY-MM-DD'), workdays: values.workdays });
  return (
    <>
      <Form layout="inline" requiredMark={false} initialValues={{ from: dayjs(asked.from), workdays: asked.workdays }} onFinish={count}>
        <Form.Item name="from" label="从这一天的次日起算" rules={[{ required: true, message: '请选一天。' }]}>
          <DatePicker />
        </Form.Item>
        <Form.Item name="workdays" label="工作日数" rules={[{ required: true, message: '请填天数。' }]}>
          <InputNumber min={1} max={1000} precision={0} />
        </Form.Item>
        <Button type="primary" htmlType="submit">
          试算
        </Button>
      </Form>
      <Asked of={term}>{(found) => <Counted term={found} />}</Asked>
    </>
  );
}

function Counted({ term }: { term: Term }) {
  return (
    <>
      <p className="big-answer">
        第 {term.workdays} 个工作日是 <strong>{dayInWords(term.day, true)}</strong>
      </p>
      {term.provisional && (
        <Alert
          type="warning"
          showIcon
          className="sentence"
          title={`途中有放假通知未录入的日子，这个日期是推定的；最早可能是 ${dayInWords(term.earliestPossible)}，请按最早的日子安排。`}
        />
      )}
      <div className="two-columns">
        <StretchList title="计入的日子" of={term.counted} />
        <StretchList title="不计的日子" of={term.skipped} />
      </div>
    </>
  );
}

function StretchList({ title, of }: { title: string; of: Term['counted'] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="stretches">
        {of.map((stretch) => (
          <li key={stretch.from}>
            {dayInWords(stretch.from)}
            {stretch.to !== stretch.from && ` 至 ${dayInWords(stretch.to)}`}
            <span className="quiet">
              {'　'}
              {stretch.days > 1 && `${stretch.days} 天，`}
              {stretch.reason}
              {stretch.source && `（${stretch.source}）`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
