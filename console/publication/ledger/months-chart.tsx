// The months of a year as columns, each channel a part of them; a part leads to its rows.
import { useMemo } from 'react';
import { Chart } from '../../parts/chart.tsx';
import { useGo } from '../../parts/organ.tsx';
import type { Figures } from './types.ts';

/** A channel keeps its colour from year to year, whichever others there are; the two most used differ in grey print as well. */
const colors: Readonly<Record<string, string>> = {
  website: '#4a8bd0',
  wechat: '#1d4f91',
  weibo: '#c4505a',
  client: '#2f7d5b',
  gazette: '#8d5aa8',
  noticeBoard: '#b86e00',
  broadcast: '#5aa6a6',
  press: '#a89a3c',
  briefing: '#444d5a',
  other: '#7a8797',
};

export function MonthsChart({ of }: { of: Figures }) {
  const go = useGo();
  const option = useMemo(() => optionOf(of), [of]);
  const words = of.channelMonths.map((one) => `${one.name}${one.counts.reduce((sum, n) => sum + n, 0)}条`).join('，');
  return (
    <section className="panel figure-chart">
      <h2>每月各渠道</h2>
      <Chart
        option={option}
        label={`${of.year}年每月各渠道公开条数的柱形图：${words}。各月数字见下面“月份”表。`}
        onPoint={({ series, category }) => {
          const channel = of.channelMonths.find((one) => one.name === series)?.key ?? '';
          const month = category.replace('月', '').padStart(2, '0');
          go(`/ledger?${new URLSearchParams({ year: String(of.year), month, channel })}`);
        }}
      />
    </section>
  );
}

function optionOf({ channelMonths, byMonth }: Figures) {
  return {
    tooltip: { trigger: 'item', renderMode: 'richText' },
    legend: { bottom: 0, type: 'plain' },
    grid: { left: 8, right: 8, top: 16, bottom: 56, containLabel: true },
    xAxis: { type: 'category', data: byMonth.map((one) => one.name), axisTick: { show: false } },
    yAxis: { type: 'value', minInterval: 1 },
    series: channelMonths.map((one) => ({
      name: one.name,
      itemStyle: { color: colors[one.key] ?? '#7a8797' },
      type: 'bar',
      stack: 'all',
      data: one.counts,
      barMaxWidth: 42,
      cursor: 'pointer',
    })),
  };
}
