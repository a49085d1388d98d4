import { ConstantGroup, type Official, Service } from '../../run/service';

/** Charts.ChartType */
export const CHART_TYPE = new ConstantGroup('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

/** Charts.Position */
export const POSITION = new ConstantGroup('Charts.Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

/** Charts.CurveStyle */
export const CURVE_STYLE = new ConstantGroup('Charts.CurveStyle', ['NORMAL', 'SMOOTH']);

/** Charts.ChartMergeStrategy */
export const MERGE_STRATEGY = new ConstantGroup('Charts.ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);

/** Charts.ChartHiddenDimensionStrategy */
export const HIDDEN_STRATEGY = new ConstantGroup('Charts.ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);

type Names = 'ChartType' | 'Position' | 'CurveStyle' | 'ChartMergeStrategy' | 'ChartHiddenDimensionStrategy';

/** Charts: only the constants that charts of a spreadsheet need. */
export class Charts extends Service implements Official<GoogleAppsScript.Charts.Charts, Names> {
  readonly serviceName = 'Charts';

  get ChartType() {
    return CHART_TYPE;
  }

  get Position() {
    return POSITION;
  }

  get CurveStyle() {
    return CURVE_STYLE;
  }

  get ChartMergeStrategy() {
    return MERGE_STRATEGY;
  }

  get ChartHiddenDimensionStrategy() {
    return HIDDEN_STRATEGY;
  }
}
