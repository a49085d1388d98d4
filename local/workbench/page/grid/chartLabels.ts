import type { Chart, Plugin } from 'chart.js';
import type { GridChart } from '../../gridProtocol';

/** More figures than this and their labels would lie over each other. */
const MOST_LABELS = 30;
const INK = '#202124';

/** Writes figures at the ends of single bars, and the name of a target at its line (ux.md 8.1: direct labels). */
export function directLabels(chart: GridChart): Plugin {
  return {
    id: 'directLabels',
    afterDatasetsDraw: (drawn) => {
      const { ctx } = drawn;
      ctx.save();
      ctx.fillStyle = INK;
      ctx.font = '14px Arial, Helvetica, sans-serif';
      const bars = chart.series.flatMap(({ draw }, index) => (draw === 'bars' ? [index] : []));
      if (bars.length === 1 && chart.categories.length <= MOST_LABELS && chart.stacking === 'none')
        labelBars(drawn, chart, bars[0]!);
      for (const [index, { isTarget }] of chart.series.entries())
        if (isTarget) labelTarget(drawn, chart, index);
      ctx.restore();
    },
  };
}

function labelBars(drawn: Chart, { kind, series }: GridChart, index: number): void {
  const { ctx } = drawn;
  const isBar = kind === 'bar';
  ctx.textAlign = isBar ? 'left' : 'center';
  ctx.textBaseline = isBar ? 'middle' : 'bottom';
  drawn.getDatasetMeta(index).data.forEach(({ x, y }, place) => {
    const text = series[index]?.shown[place] ?? '';
    if (series[index]?.values[place] != null) ctx.fillText(text, isBar ? x + 4 : x, isBar ? y : y - 2);
  });
}

function labelTarget(drawn: Chart, { series }: GridChart, index: number): void {
  const { ctx, chartArea } = drawn;
  const point = drawn.getDatasetMeta(index).data.at(-1);
  const { name, shown } = series[index]!;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'bottom';
  if (!point) return;
  const text = `${name} ${shown[0] ?? ''}`;
  // Bars may stand behind the words.
  ctx.lineWidth = 5;
  ctx.strokeStyle = '#ffffff';
  ctx.strokeText(text, chartArea.right, point.y - 3);
  ctx.fillText(text, chartArea.right, point.y - 3);
}
