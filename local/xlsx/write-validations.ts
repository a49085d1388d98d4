import type { Book, SheetModel } from '../host';
import { a1Of, overlaps } from '../host/model/a1';
import type { ValidatedArea, ValidationRule } from '../host/model/validation';
import type { SheetOrigin } from './carcass';
import { DAY_COMPARISONS, NUMBER_COMPARISONS, reversed, type Words } from './comparisons';
import { formulaOf, literal } from './criteria-as-formulas';
import type { RawValidation } from './raw-rules';
import { validationWording } from './read-validations';
import { areaForFile, areasOf, cornerOf, ruleFormulaForFile, type TabNames } from './rule-words';

/** Longest list that a file holds in the rule itself. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;

/**
 * Puts a tab's input rules into the file. Rules it came with keep their wording; rules only the file understands stay
 * where no other rule was set.
 */
export function writeValidations(
  book: Book,
  sheet: SheetModel,
  { worksheet, rules, rawRules }: SheetOrigin,
  names: TabNames,
): void {
  if (sheet.validations === rules.validations) {
    worksheet.dataValidations.model = { ...rawRules.validations };
    return;
  }
  const known = new Set(rules.validations.map((entry) => validationWording(entry)?.address));
  const isFree = (address: string) =>
    !areasOf(address, sheet).some((area) => sheet.validations.some((entry) => overlaps(entry.area, area)));
  const foreign = Object.entries(rawRules.validations).filter(
    ([address]) => !known.has(address) && isFree(address),
  );
  const own = sheet.validations.flatMap((entry): [string, RawValidation][] => {
    const wording = validationWording(entry);
    if (wording) return [[wording.address, wording.rule]];
    const rule = ruleForFile(book, entry, names);
    return rule ? [[a1Of(entry.area), rule]] : [];
  });
  worksheet.dataValidations.model = Object.fromEntries([...foreign, ...own]);
}

function ruleForFile(book: Book, { area, rule }: ValidatedArea, names: TabNames): RawValidation | null {
  const condition = conditionForFile(book, rule, cornerOf(area), names);
  if (!condition) return null;
  return {
    ...condition,
    allowBlank: true,
    showErrorMessage: true,
    ...(rule.rejects ? {} : { errorStyle: 'warning' }),
    ...(rule.showsList ? {} : { showDropDown: true }),
    ...(rule.helpText ? { showInputMessage: true, prompt: rule.helpText.slice(0, LONGEST_PROMPT) } : {}),
  };
}

const OPERATORS: Words = { ...reversed(NUMBER_COMPARISONS), ...reversed(DAY_COMPARISONS) };

function conditionForFile(
  book: Book,
  rule: ValidationRule,
  corner: string,
  names: TabNames,
): Pick<RawValidation, 'type' | 'operator' | 'texts'> | null {
  const { criteria, values } = rule;
  const operator = OPERATORS[criteria];
  if (operator) {
    const texts = values.map((value) =>
      typeof value === 'object' && 'formula' in value
        ? ruleFormulaForFile(value.formula, book, names)
        : literal(value),
    );
    return { type: criteria.startsWith('DATE') ? 'date' : 'decimal', operator, texts };
  }
  if (criteria === 'DATE_IS_VALID_DATE') {
    return { type: 'date', operator: 'greaterThanOrEqual', texts: ['1'] };
  }
  if (criteria === 'VALUE_IN_LIST') return listForFile(values.map(String), corner);
  if (criteria === 'VALUE_IN_RANGE') {
    const source = values[0] === undefined ? null : areaForFile(values[0], book, names);
    return source === null ? null : { type: 'list', texts: [source] };
  }
  const [first] = values;
  const isCustom = criteria === 'CUSTOM_FORMULA' && typeof first === 'object' && 'formula' in first;
  const formula = isCustom ? ruleFormulaForFile(first.formula, book, names) : formulaOf(rule, corner);
  return formula === null ? null : { type: 'custom', texts: [formula] };
}

function listForFile(items: readonly string[], corner: string): { type: string; texts: string[] } {
  const inline = literal(items.join(','));
  const fits = inline.length <= LONGEST_LIST && !items.some((item) => item.includes(','));
  if (fits) return { type: 'list', texts: [inline] };
  return { type: 'custom', texts: [`OR(${items.map((item) => `${corner}=${literal(item)}`).join(',')})`] };
}
