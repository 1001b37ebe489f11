// A chart out of ECharts as SVG, loaded only where one is shown. What it shows always stands beside it as a table too.
import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';

interface Props {
  option: EChartsCoreOption;
  /** Read out instead of the picture. */
  label: string;
  height?: number;
  onPoint?: (at: { series: string; category: string }) => void;
}

export function Chart({ option, label, height = 280, onPoint }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const pointed = useRef(onPoint);
  pointed.current = onPoint;
  useEffect(() => {
    let chart: EChartsType | null = null;
    let gone = false;
    const resize = new ResizeObserver(() => chart?.resize());
    const show = async () => {
      const { draw } = await import('./draw-chart.ts');
      if (gone || !box.current) return;
      chart = draw(box.current, option);
      chart.on('click', ({ seriesName, name }) => pointed.current?.({ series: seriesName ?? '', category: name }));
      resize.observe(box.current);
    };
    void show();
    return () => {
      gone = true;
      resize.disconnect();
      chart?.dispose();
    };
  }, [option]);
  return <div ref={box} role="img" aria-label={label} style={{ height }} />;
}
