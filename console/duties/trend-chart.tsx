// How the figures went from night to night, as a line and as a table.
import { useMemo } from 'react';
import type { Answer } from '../api/client.ts';
import { useAsk } from '../api/hooks.ts';
import { Chart } from '../parts/chart.tsx';
import { DayText } from '../parts/day-text.tsx';
import { useOrgan } from '../parts/organ.tsx';
import { useSubject } from './subject.tsx';

const trendPath = '/api/organs/{organId}/duties/trend';
type Points = Answer<typeof trendPath>['points'];
const lines = [
  { key: 'itemsOverdue', name: '逾期事项', color: '#b3261e' },
  { key: 'clocksRed', name: '超期信息', color: '#b86e00' },
  { key: 'staleNow', name: '更新监测', color: '#1d4f91' },
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
      <Chart option={option} height={220} label={`最近${points.length}天逾期事项、超期信息和更新监测的数字，见下表。`} />
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
  return {
    color: lines.map((one) => one.color),
    tooltip: { trigger: 'axis', renderMode: 'richText' },
    legend: { bottom: 0 },
    grid: { left: 8, right: 16, top: 12, bottom: 40, containLabel: true },
    xAxis: { type: 'category', data: points.map((one) => one.day.slice(5)) },
    yAxis: { type: 'value', minInterval: 1 },
    series: lines.map((one) => ({ name: one.name, type: 'line', data: points.map((point) => point.figures[one.key]) })),
  };
}
