import type { Chart } from '../../model/chart';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import type { EmbeddedChartBuilder } from '../charts/chart-builder';
import { freshChart } from '../charts/draft';
import { EmbeddedChartService } from '../charts/embedded-chart';
import { builderOf } from '../charts/typed-builders';
import { refuseProtectedTab } from './refusals';
import { SheetSelection } from './sheet-selection';

type Names = 'newChart' | 'getCharts' | 'insertChart' | 'updateChart' | 'removeChart';

/** Charts on a tab. */
export abstract class SheetCharts
  extends SheetSelection
  implements Official<GoogleAppsScript.Spreadsheet.Sheet, Names>
{
  readonly #known = (method: string, chart: unknown): EmbeddedChartService => {
    if (!(chart instanceof EmbeddedChartService)) throw mismatch(this.serviceName, method, [chart]);
    if (!this.sheet.charts.some(({ id }) => id === chart.chart.id)) {
      throw new ServiceError('Invalid argument: chart');
    }
    return chart;
  };

  /** Charts are objects of the tab: who may not change it may not change them. */
  readonly #replace = (charts: readonly Chart[]): void => {
    refuseProtectedTab(this.context, this.book, this.sheet);
    this.sheet.charts = charts;
    this.sheet.touched();
  };

  newChart(): EmbeddedChartBuilder {
    return builderOf('', this.context, this.book, this.sheet, freshChart());
  }

  getCharts(): EmbeddedChartService[] {
    return this.sheet.charts.map(
      (chart) => new EmbeddedChartService(this.context, this.book, this.sheet, chart),
    );
  }

  insertChart(chart: unknown): void {
    if (!(chart instanceof EmbeddedChartService)) throw mismatch(this.serviceName, 'insertChart', [chart]);
    this.#replace([...this.sheet.charts, { ...chart.chart, id: this.book.freeChartId() }]);
  }

  updateChart(chart: unknown): void {
    const { chart: changed } = this.#known('updateChart', chart);
    this.#replace(
      this.sheet.charts.map((other) => (other.id === changed.id ? { ...changed, id: other.id } : other)),
    );
  }

  removeChart(chart: unknown): void {
    const { id } = this.#known('removeChart', chart).chart;
    this.#replace(this.sheet.charts.filter((other) => other.id !== id));
  }
}
