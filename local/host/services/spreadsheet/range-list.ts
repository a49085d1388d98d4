import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';
import { select } from './active-cells';
import type { RangeService } from './range';

type Names =
  | 'getRanges'
  | 'activate'
  | 'breakApart'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'clearNote'
  | 'setBackground'
  | 'setBackgroundRGB'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontFamily'
  | 'setFontLine'
  | 'setFontSize'
  | 'setFontStyle'
  | 'setFontWeight'
  | 'setFormula'
  | 'setFormulaR1C1'
  | 'setHorizontalAlignment'
  | 'setNote'
  | 'setNumberFormat'
  | 'setValue'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'trimWhitespace';

/** SpreadsheetApp.RangeList: what is done to it is done to each of its ranges. */
export class RangeListService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.RangeList, Names>
{
  readonly serviceName = 'SpreadsheetApp.RangeList';

  constructor(
    context: RunContext,
    readonly ranges: readonly RangeService[],
  ) {
    super(context);
  }

  readonly #each = (change: (range: RangeService) => unknown): this => {
    for (const range of this.ranges) change(range);
    return this;
  };

  getRanges(): RangeService[] {
    return [...this.ranges];
  }

  /** The last range becomes the active one. */
  activate(): this {
    select(this.context.screen, this.ranges);
    return this;
  }

  breakApart(): this {
    return this.#each((range) => range.breakApart());
  }

  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean; commentsOnly?: boolean }): this {
    return this.#each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }

  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.#each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setBorder(...args: Parameters<RangeService['setBorder']>): this {
    return this.#each((range) => range.setBorder(...args));
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontFamily(family: string | null): this {
    return this.#each((range) => range.setFontFamily(family));
  }

  setFontLine(line: string | null): this {
    return this.#each((range) => range.setFontLine(line));
  }

  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size));
  }

  setFontStyle(style: string | null): this {
    return this.#each((range) => range.setFontStyle(style));
  }

  setFontWeight(weight: string | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula));
  }

  setFormulaR1C1(formula: string): this {
    return this.#each((range) => range.setFormulaR1C1(formula));
  }

  setHorizontalAlignment(side: string | null): this {
    return this.#each((range) => range.setHorizontalAlignment(side));
  }

  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }

  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }

  setVerticalAlignment(side: string | null): this {
    return this.#each((range) => range.setVerticalAlignment(side));
  }

  setWrap(wrapped: boolean): this {
    return this.#each((range) => range.setWrap(wrapped));
  }

  setWrapStrategy(strategy: unknown): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }

  trimWhitespace(): this {
    return this.#each((range) => range.trimWhitespace());
  }
}
