import type { Book } from '../../model/book';
import { guessedHeaders } from '../../model/chart-series';
import type { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { Constant, type Official, Service } from '../../run/service';
import { mismatch, wholeNumbers } from '../arguments';
import { RangeService } from '../spreadsheet/range';
import { CHART_TYPE } from './charts';
import type { Building, Draft } from './draft';
import { ContainerInfoService, EmbeddedChartService, rangesOf } from './embedded-chart';
import { builderOf } from './typed-builders';

type Names =
  | 'addRange'
  | 'removeRange'
  | 'clearRanges'
  | 'getRanges'
  | 'getChartType'
  | 'setChartType'
  | 'getContainer'
  | 'setPosition'
  | 'setOption'
  | 'setNumHeaders'
  | 'setTransposeRowsAndColumns'
  | 'setMergeStrategy'
  | 'setHiddenDimensionStrategy'
  | 'asAreaChart'
  | 'asBarChart'
  | 'asColumnChart'
  | 'asComboChart'
  | 'asHistogramChart'
  | 'asLineChart'
  | 'asPieChart'
  | 'asScatterChart'
  | 'asTableChart'
  | 'build';

/** SpreadsheetApp.EmbeddedChartBuilder */
export class EmbeddedChartBuilder
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, Names>
{
  readonly serviceName: string;

  /** `kind` is what stands in the class name of a builder for one type, for example `Bar`. */
  constructor(
    context: RunContext,
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly building: Building,
    kind = '',
  ) {
    super(context);
    this.serviceName = `SpreadsheetApp.Embedded${kind}ChartBuilder`;
  }

  /** Sets an option and goes on; typed builders are made of this. */
  protected readonly option = (name: string, value: unknown): this => {
    this.building.options = { ...this.building.options, [name]: value };
    return this;
  };

  readonly #as = (type: string, kind: string): EmbeddedChartBuilder => {
    this.building.type = type;
    return builderOf(kind, this.context, this.book, this.sheet, this.building);
  };

  readonly #name = (method: string, type: string, value: unknown): string => {
    if (!(value instanceof Constant) || value.type !== type)
      throw mismatch(this.serviceName, method, [value]);
    return value.name;
  };

  readonly #range = (method: string, range: unknown): Draft['ranges'][number] => {
    if (!(range instanceof RangeService)) throw mismatch(this.serviceName, method, [range]);
    return { sheetId: range.sheet.id, area: range.area };
  };

  addRange(range: unknown): this {
    this.building.ranges = [...this.building.ranges, this.#range('addRange', range)];
    return this;
  }

  removeRange(range: unknown): this {
    const gone = JSON.stringify(this.#range('removeRange', range));
    this.building.ranges = this.building.ranges.filter((other) => JSON.stringify(other) !== gone);
    return this;
  }

  clearRanges(): this {
    this.building.ranges = [];
    return this;
  }

  getRanges(): RangeService[] {
    return rangesOf(this.context, this.book, this.building);
  }

  getChartType(): Constant {
    return CHART_TYPE.members[this.building.type as 'BAR'];
  }

  setChartType(type: unknown): this {
    this.building.type = this.#name('setChartType', CHART_TYPE.type, type);
    return this;
  }

  getContainer(): ContainerInfoService {
    return new ContainerInfoService(this.context, this.building.position);
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    const [r, c, x, y] = wholeNumbers(this.serviceName, 'setPosition', [row, column, offsetX, offsetY]);
    this.building.position = { row: r!, column: c!, offsetX: x!, offsetY: y! };
    return this;
  }

  /** `width` and `height` are options, too. */
  setOption(name: string, value: unknown): this {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'setOption', [name, value]);
    if ((name === 'width' || name === 'height') && typeof value === 'number') {
      this.building[name] = value;
      return this;
    }
    return this.option(name, value);
  }

  setNumHeaders(headers: number): this {
    this.building.headers = wholeNumbers(this.serviceName, 'setNumHeaders', [headers])[0]!;
    return this;
  }

  setTransposeRowsAndColumns(transposed: boolean): this {
    this.building.transposed = transposed === true;
    return this;
  }

  setMergeStrategy(strategy: unknown): this {
    this.building.mergeStrategy = this.#name('setMergeStrategy', 'Charts.ChartMergeStrategy', strategy);
    return this;
  }

  setHiddenDimensionStrategy(strategy: unknown): this {
    const type = 'Charts.ChartHiddenDimensionStrategy';
    this.building.hiddenStrategy = this.#name('setHiddenDimensionStrategy', type, strategy);
    return this;
  }

  asAreaChart(): EmbeddedChartBuilder {
    return this.#as('AREA', 'Area');
  }

  asBarChart(): EmbeddedChartBuilder {
    return this.#as('BAR', 'Bar');
  }

  asColumnChart(): EmbeddedChartBuilder {
    return this.#as('COLUMN', 'Column');
  }

  asComboChart(): EmbeddedChartBuilder {
    return this.#as('COMBO', 'Combo');
  }

  asHistogramChart(): EmbeddedChartBuilder {
    return this.#as('HISTOGRAM', 'Histogram');
  }

  asLineChart(): EmbeddedChartBuilder {
    return this.#as('LINE', 'Line');
  }

  asPieChart(): EmbeddedChartBuilder {
    return this.#as('PIE', 'Pie');
  }

  asScatterChart(): EmbeddedChartBuilder {
    return this.#as('SCATTER', 'Scatter');
  }

  asTableChart(): EmbeddedChartBuilder {
    return this.#as('TABLE', 'Table');
  }

  build(): EmbeddedChartService {
    const { building } = this;
    const headers = building.headers < 0 ? guessedHeaders(this.book, building) : building.headers;
    return new EmbeddedChartService(this.context, this.book, this.sheet, { ...building, headers });
  }
}
