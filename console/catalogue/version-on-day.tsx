// Which version applied on a day.
import { DatePicker, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { serverUrl } from '../api/base.ts';
import { DayText } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import type { Version } from './types.ts';

export function VersionOnDay({ all }: { all: readonly Version[] }) {
  const organ = useOrgan();
  const [day, setDay] = useState<Dayjs | null>(dayjs());
  const text = day?.format('YYYY-MM-DD');
  // Newest first: the first that had begun.
  const found = text === undefined ? undefined : all.find((one) => one.effectiveOn <= text);
  return (
    <section className="panel apart">
      <h2>某一天适用哪一版</h2>
      <Space wrap>
        <DatePicker aria-label="哪一天" value={day} onChange={setDay} />
        {found && (
          <span>
            适用第{found.n}版，
            <DayText day={found.effectiveOn} />
            起，{found.itemCount} 项。{' '}
            <a href={serverUrl(`/api/organs/${organ.id}/catalogue/export.xlsx`, { n: String(found.n) })} download>
              下载这一版
            </a>
          </span>
        )}
        {text !== undefined && !found && <span className="quiet">那一天还没有生效的目录。</span>}
      </Space>
    </section>
  );
}
