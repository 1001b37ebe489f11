// The parts of ECharts that are used; a chunk of its own.
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Draws into the box. Notes beside the pointer are drawn in the picture: the page's rules forbid styles written in markup. */
export function draw(box: HTMLElement, option: EChartsCoreOption): EChartsType {
  const chart = init(box, null, { renderer: 'svg' });
  // By name: a family that is inherited cannot be measured, and words would run into each other.
  chart.setOption({ animation: false, textStyle: { fontFamily: getComputedStyle(box).fontFamily }, ...option });
  return chart;
}
