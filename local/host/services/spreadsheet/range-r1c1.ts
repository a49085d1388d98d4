import { fromR1C1, toR1C1 } from '../../formulas/r1c1';
import type { Official } from '../../run/service';
import { checkGrid, mismatch } from '../arguments';
import { RangeMetadata } from './range-metadata';

type Names = 'getFormulaR1C1' | 'getFormulasR1C1' | 'setFormulaR1C1' | 'setFormulasR1C1';

/** Formulas that name places by their distance. */
export abstract class RangeR1C1
  extends RangeMetadata
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  readonly #home = (row: number, column: number) => ({
    row: this.area.row + row,
    column: this.area.column + column,
  });

  getFormulaR1C1(): string {
    return this.getFormulasR1C1()[0]![0]!;
  }

  getFormulasR1C1(): string[][] {
    return this.getFormulas().map((line, r) =>
      line.map((formula, c) => (formula === '' ? '' : toR1C1(formula, this.#home(r, c)))),
    );
  }

  setFormulaR1C1(formula: string): this {
    if (typeof formula !== 'string') throw mismatch(this.serviceName, 'setFormulaR1C1', [formula]);
    const { rows, columns } = this.area;
    return this.setFormulasR1C1(
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => formula)),
    );
  }

  setFormulasR1C1(formulas: string[][]): this {
    const grid = checkGrid(formulas, this.area, this.serviceName, 'setFormulasR1C1');
    this.setFormulas(
      grid.map((line, r) => line.map((formula, c) => fromR1C1(String(formula), this.#home(r, c)))),
    );
    return this;
  }
}
