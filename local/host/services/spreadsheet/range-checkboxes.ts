import { intersection, placesIn } from '../../model/areas';
import type { Cell } from '../../model/cell';
import { type RuleValue, ruleFor, withRule } from '../../model/validation';
import type { Official } from '../../run/service';
import { cellAfterWrite } from '../../values/cell-values';
import { mismatch } from '../arguments';
import { RangeRules } from './range-rules';
import { refuseProtected } from './refusals';
import { ruleValueOf } from './rule-values';

type Names = 'insertCheckboxes' | 'removeCheckboxes' | 'check' | 'uncheck' | 'isChecked';

/** What a checkbox puts into its cell. */
interface States {
  readonly checked: unknown;
  readonly unchecked: unknown;
}

/** Checkboxes: cells whose input rule knows two values. */
export abstract class RangeCheckboxes
  extends RangeRules
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  readonly #statesAt = (row: number, column: number): States | null => {
    const rule = ruleFor(this.sheet.validations, row, column);
    return rule?.criteria === 'CHECKBOX' ? statesOf(rule.values) : null;
  };

  readonly #written = (cell: Cell, input: unknown): Cell => cellAfterWrite(cell, input, this.context.now());

  /** Whether a checkbox is ticked; null when its cell holds neither of its values. */
  readonly #isTicked = (cell: Cell, states: States): boolean | null => {
    const holds = (state: unknown) => cell.value === this.#written({ value: null }, state).value;
    if (holds(states.checked)) return true;
    return holds(states.unchecked) || cell.value === null ? false : null;
  };

  readonly #tick = (ticked: boolean): this =>
    this.write((cell, r, c) => {
      const states = this.#statesAt(this.area.row + r, this.area.column + c);
      if (!states || this.#isTicked(cell, states) === null) return cell;
      return this.#written(cell, ticked ? states.checked : states.unchecked);
    });

  insertCheckboxes(...given: unknown[]): this {
    if (given.length > 2) throw mismatch(this.serviceName, 'insertCheckboxes', given);
    const values = given.map(ruleValueOf);
    this.putRule({ criteria: 'CHECKBOX', values, rejects: true, showsList: true, helpText: null });
    return this.write((cell) => this.#written(cell, statesOf(values).unchecked));
  }

  removeCheckboxes(): this {
    refuseProtected(this.context, this.book, this.sheet, this.area);
    this.write((cell, r, c) => {
      const states = this.#statesAt(this.area.row + r, this.area.column + c);
      return states && this.#isTicked(cell, states) !== null ? this.#written(cell, '') : cell;
    });
    const boxes = this.sheet.validations.filter(({ rule }) => rule.criteria === 'CHECKBOX');
    for (const { area } of boxes) {
      const part = intersection(area, this.area);
      if (part) this.sheet.validations = withRule(this.sheet.validations, part, null);
    }
    this.sheet.touched();
    return this;
  }

  check(): this {
    return this.#tick(true);
  }

  uncheck(): this {
    return this.#tick(false);
  }

  isChecked(): boolean | null {
    const found = new Set(
      [...placesIn(this.area)].map(({ row, column }) => {
        const states = this.#statesAt(row, column);
        return states && this.#isTicked(this.sheet.at(row, column), states);
      }),
    );
    return found.size === 1 ? [...found][0]! : null;
  }
}

function statesOf(values: readonly RuleValue[]): States {
  if (values.length === 0) return { checked: true, unchecked: false };
  return { checked: values[0], unchecked: values[1] ?? '' };
}
