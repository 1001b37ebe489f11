// A year at a glance: what is worked, what is off, what is only expected.
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button, Space, Tag } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/hooks.ts';
import { Asked } from '../parts/asked.tsx';
import { dayInWords } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { type CalendarDay, MonthGrid } from './month-grid.tsx';

export function YearView() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year')) || dayjs().year();
  const { id: organId } = useOrgan();
  const about = useAsk('/api/calendar/years/{year}', { path: { year }, query: { organId } });
  const days = useAsk('/api/calendar/days', { query: { from: `${year}-01-01`, to: `${year}-12-31`, organId } });
  const to = (next: number) => setSearch({ year: String(next) }, { replace: true });
  return (
    <>
      <div className="year-head">
        <Space>
          <Button icon={<LeftOutlined />} aria-label="上一年" onClick={() => to(year - 1)} />
          <h2>{year} 年</h2>
          <Button icon={<RightOutlined />} aria-label="下一年" onClick={() => to(year + 1)} />
        </Space>
        <Legend />
      </div>
      <Asked of={about}>
        {(found) => (
          <>
            {found.provisional && (
              <Alert
                className="sentence"
                type="warning"
                showIcon
                title="这一年的放假通知还没有录入，以下只是推定；录入并复核通知后，各项期限会自动重算。"
              />
            )}
            <p className="quiet">
              全年 {found.workingDays} 个工作日。依据：{found.source}
            </p>
          </>
        )}
      </Asked>
      <Asked of={days}>{(all) => <Months days={all} />}</Asked>
    </>
  );
}

function Months({ days }: { days: CalendarDay[] }) {
  const [chosen, setChosen] = useState<CalendarDay | null>(null);
  const months = Array.from({ length: 12 }, (_, m) => days.filter((d) => Number(d.day.slice(5, 7)) === m + 1));
  return (
    <>
      <div className="months">
        {months.map((month, m) => (
          <MonthGrid key={month[0]?.day ?? m} title={`${m + 1}月`} days={month} chosen={chosen?.day} choose={setChosen} />
        ))}
      </div>
      <p className="chosen-day" aria-live="polite">
        {chosen ? (
          <>
            <strong>{dayInWords(chosen.day, true)}</strong>：{chosen.working ? '工作日' : '不是工作日'}，{chosen.reason}。
            {chosen.source && <span className="quiet">依据：{chosen.source}</span>}
          </>
        ) : (
          <span className="quiet">点一天，看它为什么上班或放假。</span>
        )}
      </p>
    </>
  );
}

function Legend() {
  return (
    <Space size={4} wrap className="legend">
      <Tag className="day-off-mark">休</Tag>放假
      <Tag className="day-work-mark">班</Tag>调休上班
      <Tag className="day-expected-mark">推</Tag>推定，通知未录入
    </Space>
  );
}
