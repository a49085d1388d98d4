import type { Book } from '../../model/book';
import { type Chart, chartOption } from '../../model/chart';
import type { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { type Constant, type Official, Service } from '../../run/service';
import { RangeService } from '../spreadsheet/range';
import type { EmbeddedChartBuilder } from './chart-builder';
import { HIDDEN_STRATEGY, MERGE_STRATEGY } from './charts';
import type { Draft } from './draft';
import { builderOf } from './typed-builders';

type Names =
  | 'getChartId'
  | 'getContainerInfo'
  | 'getHiddenDimensionStrategy'
  | 'getMergeStrategy'
  | 'getNumHeaders'
  | 'getOptions'
  | 'getRanges'
  | 'getTransposeRowsAndColumns'
  | 'modify';

/** SpreadsheetApp.EmbeddedChart: a chart as it was built or found; what is on the tab changes by updateChart only. */
export class EmbeddedChartService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.EmbeddedChart, Names>
{
  readonly serviceName = 'SpreadsheetApp.EmbeddedChart';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly chart: Draft,
  ) {
    super(context);
  }

  /** Null until the chart is on a tab. */
  getChartId(): number | null {
    return this.chart.id;
  }

  getContainerInfo(): ContainerInfoService {
    return new ContainerInfoService(this.context, this.chart.position);
  }

  getHiddenDimensionStrategy(): Constant {
    return HIDDEN_STRATEGY.members[this.chart.hiddenStrategy as 'IGNORE_BOTH'];
  }

  getMergeStrategy(): Constant {
    return MERGE_STRATEGY.members[this.chart.mergeStrategy as 'MERGE_COLUMNS'];
  }

  getNumHeaders(): number {
    return this.chart.headers;
  }

  getOptions(): ChartOptionsService {
    return new ChartOptionsService(this.context, this.chart);
  }

  getRanges(): RangeService[] {
    return rangesOf(this.context, this.book, this.chart);
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.transposed;
  }

  modify(): EmbeddedChartBuilder {
    return builderOf('', this.context, this.book, this.sheet, { ...this.chart });
  }
}

/** The ranges a chart draws from, as far as their tabs are still there. */
export function rangesOf(context: RunContext, book: Book, chart: Pick<Chart, 'ranges'>): RangeService[] {
  return chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = book.sheetWithId(sheetId);
    return sheet ? [new RangeService(context, book, sheet, area)] : [];
  });
}

type PlaceNames = 'getAnchorRow' | 'getAnchorColumn' | 'getOffsetX' | 'getOffsetY';

/** SpreadsheetApp.ContainerInfo: where a chart lies. */
export class ContainerInfoService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.ContainerInfo, PlaceNames>
{
  readonly serviceName = 'SpreadsheetApp.ContainerInfo';

  constructor(
    context: RunContext,
    readonly position: Chart['position'],
  ) {
    super(context);
  }

  getAnchorRow(): number {
    return this.position.row;
  }

  getAnchorColumn(): number {
    return this.position.column;
  }

  getOffsetX(): number {
    return this.position.offsetX;
  }

  getOffsetY(): number {
    return this.position.offsetY;
  }
}

/** Charts.ChartOptions */
export class ChartOptionsService
  extends Service
  implements Official<GoogleAppsScript.Charts.ChartOptions, 'get'>
{
  readonly serviceName = 'Charts.ChartOptions';

  constructor(
    context: RunContext,
    readonly chart: Draft,
  ) {
    super(context);
  }

  get(option: string): unknown {
    if (option === 'width' || option === 'height') return this.chart[option];
    return chartOption(this.chart, option) ?? null;
  }
}
