import type { Chart } from '../../host/model/chart';
import type { ChartSeries, GridChart } from '../gridProtocol';

/** What a chart's options say, in the grid's words; `index` counts the series from 0. */
export interface ChartOptions
  extends Pick<GridChart, 'title' | 'stacking' | 'axisTitles' | 'legend' | 'range'> {
  nameOf(index: number): string | null;
  colorOf(index: number): string | null;
  /** How a series is drawn when that is told for it alone, as in a combination. */
  drawOf(index: number): ChartSeries['draw'] | null;
}

const DRAWN: Readonly<Record<string, ChartSeries['draw']>> = { line: 'line', bars: 'bars', area: 'area' };

/** Reads the options of a chart, given by path (`vAxis.title`) or as nested objects (`vAxis: {title}`). */
export function optionsOf({ type, options }: Chart): ChartOptions {
  const at = (path: string) => optionAt(options, path);
  const ofSeries = (index: number, name: string) => at(`series.${index}.${name}`);
  const value = type === 'BAR' ? 'hAxis' : 'vAxis';
  return {
    title: textOf(at('title')) ?? '',
    stacking: stackingOf(at('isStacked')),
    axisTitles: { horizontal: textOf(at('hAxis.title')) ?? '', vertical: textOf(at('vAxis.title')) ?? '' },
    legend: (at('legend.position') ?? at('legend')) !== 'none',
    range: {
      least: numberOf(at(`${value}.viewWindow.min`) ?? at(`${value}.minValue`)),
      most: numberOf(at(`${value}.viewWindow.max`) ?? at(`${value}.maxValue`)),
    },
    nameOf: (index) => textOf(ofSeries(index, 'labelInLegend')),
    colorOf: (index) => textOf(ofSeries(index, 'color') ?? at(`colors.${index}`)),
    drawOf: (index) => DRAWN[String(ofSeries(index, 'type') ?? at('seriesType') ?? '')] ?? null,
  };
}

/** The option at a path; a longer written part of the path (`'vAxis.title'` as one name) wins over nesting. */
function optionAt(options: unknown, path: string): unknown {
  if (typeof options !== 'object' || options === null) return undefined;
  const known = options as Record<string, unknown>;
  if (path in known) return known[path];
  const steps = path.split('.');
  for (let length = steps.length - 1; length > 0; length--) {
    const found = known[steps.slice(0, length).join('.')];
    const deeper = found === undefined ? undefined : optionAt(found, steps.slice(length).join('.'));
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function stackingOf(option: unknown): GridChart['stacking'] {
  if (option === 'percent' || option === 'relative') return 'shares';
  return option === true || option === 'true' || option === 'absolute' ? 'sums' : 'none';
}

const textOf = (option: unknown): string | null => (typeof option === 'string' ? option : null);

const numberOf = (option: unknown): number | null => (typeof option === 'number' ? option : null);
