// How the figures went from night to night, as a line and as a table.
import dayjs from 'dayjs';
import { useMemo } from 'react';
import type { Answer } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { Chart } from '../parts/chart.tsx';
import { DayText } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { useSubject } from './subject.tsx';

const trendPath = '/api/organs/{organId}/duties/trend';
type Points = Answer<typeof trendPath>['points'];
/** Told apart by their marks too, for those who do not see the colours. */
const lines = [
  { key: 'itemsOverdue', name: '逾期事项', color: '#b3261e', symbol: 'circle' },
  { key: 'clocksRed', name: '超期未公开的信息', color: '#b86e00', symbol: 'triangle' },
  { key: 'staleNow', name: '更新监测查到的', color: '#1d4f91', symbol: 'rect' },
  { key: 'itemsGood', name: '正常事项', color: '#2f7d5b', symbol: 'diamond' },
] as const;

export function TrendChart() {
  const organ = useOrgan();
  const { query } = useSubject();
  const points = useAsk(trendPath, { path: { organId: organ.id }, query }).data?.points ?? [];
  if (points.length < 2) return <p className="quiet">每晚记一次数字，满两天起在这里画出变化。</p>;
  return <Trend points={points} />;
}

function Trend({ points }: { points: Points }) {
  const option = useMemo(() => optionOf(points), [points]);
  return (
    <section className="panel">
      <h2>变化</h2>
      <p className="quiet">每晚23:40记一次；没有记到的晚上，线是断开的。</p>
      <Chart option={option} height={260} label={`最近${points.length}晚${lines.map((one) => one.name).join('、')}的数字，见下表。`} />
      <details>
        <summary>看数字</summary>
        <table className="trend">
          <thead>
            <tr>
              <th scope="col">日期</th>
              {lines.map((one) => (
                <th key={one.key} scope="col">
                  {one.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...points].reverse().map((point) => (
              <tr key={point.day}>
                <th scope="row">
                  <DayText day={point.day} />
                </th>
                {lines.map((one) => (
                  <td key={one.key}>{point.figures[one.key]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function optionOf(points: Points) {
  const days = daysBetween(points[0]!.day, points.at(-1)!.day);
  const byDay = new Map(points.map((one) => [one.day, one.figures]));
  return {
    color: lines.map((one) => one.color),
    tooltip: { trigger: 'axis', renderMode: 'richText' },
    legend: { bottom: 0 },
    grid: { left: 8, right: 16, top: 12, bottom: 64, containLabel: true },
    xAxis: { type: 'category', data: days.map((day) => dayjs(day).format('M月D日')) },
    yAxis: { type: 'value', minInterval: 1 },
    series: lines.map(({ key, name, symbol }) => ({
      name,
      symbol,
      type: 'line',
      symbolSize: 7,
      data: days.map((day) => byDay.get(day)?.[key] ?? null),
    })),
  };
}

/** Every day, also those of nights without figures. */
function daysBetween(first: string, last: string): string[] {
  return Array.from({ length: dayjs(last).diff(first, 'day') + 1 }, (_, n) => dayjs(first).add(n, 'day').format('YYYY-MM-DD'));
}
