import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import type { EmbeddedChartBuilder } from '../charts/chart-builder';
import { freshChart } from '../charts/draft';
import { EmbeddedChartService } from '../charts/embedded-chart';
import { builderOf } from '../charts/typed-builders';
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
    this.sheet.charts = [...this.sheet.charts, { ...chart.chart, id: this.book.freeChartId() }];
    this.sheet.touched();
  }

  updateChart(chart: unknown): void {
    const { chart: changed } = this.#known('updateChart', chart);
    this.sheet.charts = this.sheet.charts.map((other) =>
      other.id === changed.id ? { ...changed, id: other.id } : other,
    );
    this.sheet.touched();
  }

  removeChart(chart: unknown): void {
    const { id } = this.#known('removeChart', chart).chart;
    this.sheet.charts = this.sheet.charts.filter((other) => other.id !== id);
    this.sheet.touched();
  }
}
