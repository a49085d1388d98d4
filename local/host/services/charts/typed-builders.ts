import type { Book } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { Constant, type Official } from '../../run/service';
import { mismatch } from '../arguments';
// The classes here build on this one: it is imported by nobody else, so that it is always there before them.
import { EmbeddedChartBuilder } from './chart-builder';
import { CURVE_STYLE, POSITION } from './charts';
import type { Building } from './draft';

/** The builder for one kind of chart (`Bar`, `Pie` …) with the methods that kind has; for none, the plain one. */
export function builderOf(
  kind: string,
  context: RunContext,
  book: Book,
  sheet: SheetModel,
  building: Building,
): EmbeddedChartBuilder {
  const Builder = BUILDERS[kind] ?? EmbeddedChartBuilder;
  return new Builder(context, book, sheet, building, kind);
}

type TitledNames = 'setTitle' | 'setColors' | 'setBackgroundColor' | 'setLegendPosition';

/** What all drawn charts have. */
class TitledChartBuilder
  extends EmbeddedChartBuilder
  implements Official<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder, TitledNames>
{
  setTitle(title: string): this {
    if (typeof title !== 'string') throw mismatch(this.serviceName, 'setTitle', [title]);
    return this.option('title', title);
  }

  setColors(colors: string[]): this {
    if (!Array.isArray(colors)) throw mismatch(this.serviceName, 'setColors', [colors]);
    return this.option('colors', [...colors]);
  }

  setBackgroundColor(color: string): this {
    return this.option('backgroundColor', color);
  }

  setLegendPosition(position: unknown): this {
    if (!(position instanceof Constant) || position.type !== POSITION.type) {
      throw mismatch(this.serviceName, 'setLegendPosition', [position]);
    }
    return this.option('legend.position', position.name.toLowerCase());
  }
}

/** Charts with a horizontal and a vertical axis. */
class AxisChartBuilder
  extends TitledChartBuilder
  implements
    Official<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder, 'setXAxisTitle' | 'setYAxisTitle'>
{
  setXAxisTitle(title: string): this {
    return this.option('hAxis.title', title);
  }

  setYAxisTitle(title: string): this {
    return this.option('vAxis.title', title);
  }
}

/** Charts over labels: lines, and all that {@link StackedChartBuilder} adds to. */
class LabelledChartBuilder
  extends AxisChartBuilder
  implements
    Official<
      GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder,
      'setRange' | 'reverseCategories' | 'useLogScale'
    >
{
  setRange(start: number, end: number): this {
    return this.option('vAxis.viewWindow.min', start).option('vAxis.viewWindow.max', end);
  }

  reverseCategories(): this {
    return this.option('reverseCategories', true);
  }

  useLogScale(): this {
    return this.option('vAxis.logScale', true);
  }
}

class LineChartBuilder
  extends LabelledChartBuilder
  implements Official<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder, 'setCurveStyle'>
{
  setCurveStyle(style: unknown): this {
    if (!(style instanceof Constant) || style.type !== CURVE_STYLE.type) {
      throw mismatch(this.serviceName, 'setCurveStyle', [style]);
    }
    return this.option('curveType', style === CURVE_STYLE.members.SMOOTH ? 'function' : 'none');
  }
}

class StackedChartBuilder
  extends LabelledChartBuilder
  implements Official<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder, 'setStacked'>
{
  setStacked(): this {
    return this.option('isStacked', true);
  }
}

class ScatterChartBuilder
  extends AxisChartBuilder
  implements
    Official<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder, 'setXAxisRange' | 'setYAxisRange'>
{
  setXAxisRange(start: number, end: number): this {
    return this.option('hAxis.viewWindow.min', start).option('hAxis.viewWindow.max', end);
  }

  setYAxisRange(start: number, end: number): this {
    return this.option('vAxis.viewWindow.min', start).option('vAxis.viewWindow.max', end);
  }
}

class PieChartBuilder
  extends TitledChartBuilder
  implements Official<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder, 'set3D' | 'reverseCategories'>
{
  set3D(): this {
    return this.option('is3D', true);
  }

  reverseCategories(): this {
    return this.option('reverseCategories', true);
  }
}

const BUILDERS: Readonly<Record<string, typeof EmbeddedChartBuilder>> = {
  Area: StackedChartBuilder,
  Bar: StackedChartBuilder,
  Column: StackedChartBuilder,
  Combo: StackedChartBuilder,
  Histogram: StackedChartBuilder,
  Line: LineChartBuilder,
  Pie: PieChartBuilder,
  Scatter: ScatterChartBuilder,
};
