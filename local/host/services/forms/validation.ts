import type { AnswerRule, RuleKind } from '../../model/form-rules';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';

/** A finished rule: TextValidation, ParagraphTextValidation or CheckboxValidation. */
export class ValidationService extends Service {
  constructor(
    context: RunContext,
    readonly serviceName: string,
    readonly rule: AnswerRule,
  ) {
    super(context);
  }
}

/** What all builders of rules have; the last condition counts. */
abstract class ValidationBuilder extends Service {
  abstract readonly builds: string;
  #rule: Pick<AnswerRule, 'kind' | 'bounds'> | undefined;
  #helpText = '';

  protected readonly numeric = (kind: RuleKind, ...bounds: unknown[]): this => {
    if (!bounds.every((bound) => typeof bound === 'number')) {
      throw mismatch(this.serviceName, `require${kind}`, bounds);
    }
    this.#rule = { kind, bounds: bounds as number[] };
    return this;
  };

  protected readonly pattern = (kind: RuleKind, pattern: unknown): this => {
    try {
      new RegExp(String(pattern), 'u');
    } catch {
      throw new ServiceError(`Invalid regular expression pattern ${pattern}`);
    }
    this.#rule = { kind, bounds: [String(pattern)] };
    return this;
  };

  setHelpText(text: unknown): this {
    this.#helpText = String(text);
    return this;
  }

  build(): ValidationService {
    if (!this.#rule) throw new ServiceError('No validation rule was set.');
    return new ValidationService(this.context, this.builds, { ...this.#rule, helpText: this.#helpText });
  }
}

type ParagraphNames =
  | 'build'
  | 'requireTextContainsPattern'
  | 'requireTextDoesNotContainPattern'
  | 'requireTextDoesNotMatchPattern'
  | 'requireTextLengthGreaterThanOrEqualTo'
  | 'requireTextLengthLessThanOrEqualTo'
  | 'requireTextMatchesPattern'
  | 'setHelpText';

export class ParagraphTextValidationBuilder
  extends ValidationBuilder
  implements Official<GoogleAppsScript.Forms.ParagraphTextValidationBuilder, ParagraphNames>
{
  readonly serviceName: string = 'FormApp.ParagraphTextValidationBuilder';
  readonly builds: string = 'FormApp.ParagraphTextValidation';

  requireTextContainsPattern(pattern: unknown): this {
    return this.pattern('TextContainsPattern', pattern);
  }

  requireTextDoesNotContainPattern(pattern: unknown): this {
    return this.pattern('TextDoesNotContainPattern', pattern);
  }

  requireTextMatchesPattern(pattern: unknown): this {
    return this.pattern('TextMatchesPattern', pattern);
  }

  requireTextDoesNotMatchPattern(pattern: unknown): this {
    return this.pattern('TextDoesNotMatchPattern', pattern);
  }

  requireTextLengthGreaterThanOrEqualTo(length: unknown): this {
    return this.numeric('TextLengthGreaterThanOrEqualTo', length);
  }

  requireTextLengthLessThanOrEqualTo(length: unknown): this {
    return this.numeric('TextLengthLessThanOrEqualTo', length);
  }
}

type TextNames =
  | 'requireNumber'
  | 'requireNumberBetween'
  | 'requireNumberEqualTo'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberLessThan'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireNumberNotBetween'
  | 'requireNumberNotEqualTo'
  | 'requireTextIsEmail'
  | 'requireTextIsUrl'
  | 'requireWholeNumber';

export class TextValidationBuilder
  extends ParagraphTextValidationBuilder
  implements Official<GoogleAppsScript.Forms.TextValidationBuilder, TextNames>
{
  override readonly serviceName = 'FormApp.TextValidationBuilder';
  override readonly builds = 'FormApp.TextValidation';

  requireNumber(): this {
    return this.numeric('Number');
  }

  requireWholeNumber(): this {
    return this.numeric('WholeNumber');
  }

  requireNumberBetween(start: unknown, end: unknown): this {
    return this.numeric('NumberBetween', start, end);
  }

  requireNumberNotBetween(start: unknown, end: unknown): this {
    return this.numeric('NumberNotBetween', start, end);
  }

  requireNumberEqualTo(bound: unknown): this {
    return this.numeric('NumberEqualTo', bound);
  }

  requireNumberNotEqualTo(bound: unknown): this {
    return this.numeric('NumberNotEqualTo', bound);
  }

  requireNumberGreaterThan(bound: unknown): this {
    return this.numeric('NumberGreaterThan', bound);
  }

  requireNumberGreaterThanOrEqualTo(bound: unknown): this {
    return this.numeric('NumberGreaterThanOrEqualTo', bound);
  }

  requireNumberLessThan(bound: unknown): this {
    return this.numeric('NumberLessThan', bound);
  }

  requireNumberLessThanOrEqualTo(bound: unknown): this {
    return this.numeric('NumberLessThanOrEqualTo', bound);
  }

  requireTextIsEmail(): this {
    return this.numeric('TextIsEmail');
  }

  requireTextIsUrl(): this {
    return this.numeric('TextIsUrl');
  }
}

type CheckboxNames =
  | 'build'
  | 'requireSelectAtLeast'
  | 'requireSelectAtMost'
  | 'requireSelectExactly'
  | 'setHelpText';

export class CheckboxValidationBuilder
  extends ValidationBuilder
  implements Official<GoogleAppsScript.Forms.CheckboxValidationBuilder, CheckboxNames>
{
  readonly serviceName = 'FormApp.CheckboxValidationBuilder';
  readonly builds = 'FormApp.CheckboxValidation';

  requireSelectAtLeast(count: unknown): this {
    return this.numeric('SelectAtLeast', count);
  }

  requireSelectAtMost(count: unknown): this {
    return this.numeric('SelectAtMost', count);
  }

  requireSelectExactly(count: unknown): this {
    return this.numeric('SelectExactly', count);
  }
}
