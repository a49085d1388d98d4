import type { Book } from '../../model/book';
import type { ConditionalLooks, GradientPoint } from '../../model/conditional-format';
import type { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import { Constant, type Official } from '../../run/service';
import { parseColor } from '../../values/colors';
import { mismatch } from '../arguments';
import { ConditionBuilder } from './condition-builder';
import {
  BooleanConditionService,
  ConditionalFormatRuleService,
  GradientConditionService,
} from './conditional-format-rule';
import { RangeService } from './range';
import { INTERPOLATION_TYPE } from './spreadsheet-constants';

type Names = Exclude<keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, 'withCriteria'>;
type Points = Partial<Record<'min' | 'mid' | 'max', GradientPoint>>;

/** SpreadsheetApp.ConditionalFormatRuleBuilder */
export class ConditionalFormatRuleBuilder
  extends ConditionBuilder
  implements Official<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, Names>
{
  readonly serviceName = 'SpreadsheetApp.ConditionalFormatRuleBuilder';
  #ranges: readonly RangeService[] = [];
  #looks: ConditionalLooks = {};
  #points: Points = {};

  constructor(context: RunContext, model?: ConditionalFormatRuleService) {
    super(context);
    if (!model) return;
    const { format } = model;
    this.#ranges = model.getRanges();
    if (format.kind === 'boolean') {
      this.condition = { criteria: format.criteria, values: format.values };
      this.#looks = format.looks;
    } else {
      this.#points = { min: format.min, max: format.max, ...(format.mid ? { mid: format.mid } : {}) };
    }
  }

  /** Adds to the looks; null takes a part away again. */
  readonly #look = (name: keyof ConditionalLooks, value: unknown): this => {
    const { [name]: _old, ...others } = this.#looks;
    this.#looks = value === null ? others : { ...others, [name]: value };
    return this;
  };

  readonly #point = (name: keyof Points, color: unknown, type: string, value: string): this => {
    this.#points = { ...this.#points, [name]: { color: colorArgument(color) ?? '#ffffff', type, value } };
    return this;
  };

  readonly #pointWithValue = (
    name: keyof Points,
    method: string,
    [color, type, value]: readonly unknown[],
  ): this => {
    const isType = type instanceof Constant && type.type === INTERPOLATION_TYPE.type;
    if (typeof color !== 'string' || !isType || typeof value !== 'string') {
      throw mismatch(this.serviceName, method, [color, type, value]);
    }
    return this.#point(name, color, type.name, value);
  };

  build(): ConditionalFormatRuleService {
    const [first] = this.#ranges;
    if (!first) {
      throw new NotSupportedLocally('SpreadsheetApp.ConditionalFormatRuleBuilder.build without ranges');
    }
    return this.#rule(first.book, first.sheet);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context, this.build());
  }

  getBooleanCondition(): BooleanConditionService | null {
    if (!this.condition) return null;
    const format = { ...this.condition, looks: this.#looks };
    return new BooleanConditionService(this.context, this.#ranges[0]?.book ?? this.context.book, format);
  }

  getGradientCondition(): GradientConditionService | null {
    const { min, mid = null, max } = this.#points;
    return min && max ? new GradientConditionService(this.context, { min, mid, max }) : null;
  }

  getRanges(): RangeService[] {
    return [...this.#ranges];
  }

  setRanges(ranges: unknown): this {
    if (!Array.isArray(ranges) || !ranges.every((range) => range instanceof RangeService)) {
      throw mismatch(this.serviceName, 'setRanges', [ranges]);
    }
    this.#ranges = ranges;
    return this;
  }

  setBackground(color: string | null): this {
    return this.#look('background', colorArgument(color));
  }

  setFontColor(color: string | null): this {
    return this.#look('color', colorArgument(color));
  }

  setBold(bold: boolean | null): this {
    return this.#look('bold', bold);
  }

  setItalic(italic: boolean | null): this {
    return this.#look('italic', italic);
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.#look('strike', strikethrough);
  }

  setUnderline(underline: boolean | null): this {
    return this.#look('underline', underline);
  }

  setGradientMaxpoint(color: string): this {
    return this.#point('max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(...point: unknown[]): this {
    return this.#pointWithValue('max', 'setGradientMaxpointWithValue', point);
  }

  setGradientMidpointWithValue(...point: unknown[]): this {
    return this.#pointWithValue('mid', 'setGradientMidpointWithValue', point);
  }

  setGradientMinpoint(color: string): this {
    return this.#point('min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(...point: unknown[]): this {
    return this.#pointWithValue('min', 'setGradientMinpointWithValue', point);
  }

  #rule(book: Book, sheet: SheetModel): ConditionalFormatRuleService {
    const areas = this.#ranges.map(({ area }) => area);
    const { min, mid = null, max } = this.#points;
    if (this.condition) {
      const format = { kind: 'boolean', areas, ...this.condition, looks: this.#looks } as const;
      return new ConditionalFormatRuleService(this.context, book, sheet, format);
    }
    if (!min || !max) {
      throw new NotSupportedLocally('SpreadsheetApp.ConditionalFormatRuleBuilder.build without a condition');
    }
    const format = { kind: 'gradient', areas, min, mid, max } as const;
    return new ConditionalFormatRuleService(this.context, book, sheet, format);
  }
}

function colorArgument(color: unknown): string | null {
  try {
    return parseColor(color === null || color === undefined ? null : String(color));
  } catch {
    throw new ServiceError(`Invalid color value: ${color}`);
  }
}
