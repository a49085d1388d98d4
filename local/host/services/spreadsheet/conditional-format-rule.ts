import type { Book } from '../../model/book';
import type { ConditionalFormat, GradientPoint } from '../../model/conditional-format';
import type { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { type Constant, type Official, Service } from '../../run/service';
import { booleanCriteria } from './condition-builder';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { RangeService } from './range';
import { scriptRuleValue } from './rule-values';
import { INTERPOLATION_TYPE } from './spreadsheet-constants';

type RuleNames = 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges';
export type BooleanFormat = Extract<ConditionalFormat, { kind: 'boolean' }>;
export type GradientFormat = Extract<ConditionalFormat, { kind: 'gradient' }>;

/** SpreadsheetApp.ConditionalFormatRule. Never changed once made. */
export class ConditionalFormatRuleService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, RuleNames>
{
  readonly serviceName = 'SpreadsheetApp.ConditionalFormatRule';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly format: ConditionalFormat,
  ) {
    super(context);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context, this);
  }

  getBooleanCondition(): BooleanConditionService | null {
    const { format } = this;
    return format.kind === 'boolean' ? new BooleanConditionService(this.context, this.book, format) : null;
  }

  getGradientCondition(): GradientConditionService | null {
    const { format } = this;
    return format.kind === 'gradient' ? new GradientConditionService(this.context, format) : null;
  }

  getRanges(): RangeService[] {
    return this.format.areas.map((area) => new RangeService(this.context, this.book, this.sheet, area));
  }
}

/** SpreadsheetApp.BooleanCondition */
export class BooleanConditionService
  extends Service
  implements
    Official<
      GoogleAppsScript.Spreadsheet.BooleanCondition,
      keyof GoogleAppsScript.Spreadsheet.BooleanCondition
    >
{
  readonly serviceName = 'SpreadsheetApp.BooleanCondition';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly format: Pick<BooleanFormat, 'criteria' | 'values' | 'looks'>,
  ) {
    super(context);
  }

  getBackground(): string | null {
    return this.format.looks.background ?? null;
  }

  getBold(): boolean | null {
    return this.format.looks.bold ?? null;
  }

  getCriteriaType(): Constant {
    return booleanCriteria(this.format.criteria)!;
  }

  getCriteriaValues(): unknown[] {
    return this.format.values.map((value) => scriptRuleValue(this.context, this.book, value));
  }

  getFontColor(): string | null {
    return this.format.looks.color ?? null;
  }

  getItalic(): boolean | null {
    return this.format.looks.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.format.looks.strike ?? null;
  }

  getUnderline(): boolean | null {
    return this.format.looks.underline ?? null;
  }
}

/** SpreadsheetApp.GradientCondition */
export class GradientConditionService
  extends Service
  implements
    Official<
      GoogleAppsScript.Spreadsheet.GradientCondition,
      keyof GoogleAppsScript.Spreadsheet.GradientCondition
    >
{
  readonly serviceName = 'SpreadsheetApp.GradientCondition';

  constructor(
    context: RunContext,
    readonly format: Pick<GradientFormat, 'min' | 'mid' | 'max'>,
  ) {
    super(context);
  }

  getMaxColor(): string {
    return this.format.max.color;
  }

  getMaxType(): Constant | null {
    return typeOf(this.format.max);
  }

  getMaxValue(): string {
    return this.format.max.value;
  }

  getMidColor(): string {
    return this.format.mid?.color ?? '';
  }

  getMidType(): Constant | null {
    return typeOf(this.format.mid);
  }

  getMidValue(): string {
    return this.format.mid?.value ?? '';
  }

  getMinColor(): string {
    return this.format.min.color;
  }

  getMinType(): Constant | null {
    return typeOf(this.format.min);
  }

  getMinValue(): string {
    return this.format.min.value;
  }
}

function typeOf(point: GradientPoint | null): Constant | null {
  return (INTERPOLATION_TYPE.members as Readonly<Record<string, Constant>>)[point?.type ?? ''] ?? null;
}
