import type { Book, SheetModel } from '../host';
import { rebased } from '../host/model/rebase';
import type { RuleValue, ValidatedArea, ValidationRule } from '../host/model/validation';
import { DAY_COMPARISONS, NUMBER_COMPARISONS } from './comparisons';
import { type Condition, conditionIn, literalIn } from './criteria-as-formulas';
import type { RawWorksheet } from './raw';
import type { RawValidation } from './raw-rules';
import { areasOf, cornerOf, ruleFormulaOf, sourceArea } from './rule-words';

/** How the file words a rule that the book took over unchanged. */
export interface ValidationWording {
  readonly address: string;
  readonly rule: RawValidation;
}

const wordings = new WeakMap<ValidatedArea, ValidationWording>();

/** The file's own wording of a rule; undefined for one made or changed here. */
export const validationWording = (entry: ValidatedArea): ValidationWording | undefined => wordings.get(entry);

/** The input rules of a tab. What Sheets has no criterion for (a time, INDIRECT) stays with the file. */
export function readValidations(book: Book, sheet: SheetModel, worksheet: RawWorksheet): ValidatedArea[] {
  const firsts = new Map<RawValidation, { area: ValidatedArea['area']; rule: ValidationRule }>();
  return Object.entries(worksheet.dataValidations.model ?? {}).flatMap(([address, raw]) => {
    const [area] = areasOf(address, sheet);
    if (!area || !raw) return [];
    // A rule's formulas are written for the first of its areas.
    const first = firsts.get(raw);
    const rule = first ? movedTo(first, area) : readRule(book, sheet, raw, cornerOf(area));
    if (!rule) return [];
    if (!first) firsts.set(raw, { area, rule });
    const entry = { area, rule };
    wordings.set(entry, { address, rule: raw });
    return [entry];
  });
}

function movedTo(
  { area, rule }: { area: ValidatedArea['area']; rule: ValidationRule },
  to: ValidatedArea['area'],
): ValidationRule {
  const values = rebased(rule.values, area, to);
  return values === rule.values ? rule : { ...rule, values };
}

function readRule(book: Book, sheet: SheetModel, raw: RawValidation, corner: string): ValidationRule | null {
  const condition = conditionOf(book, sheet, raw, corner);
  if (!condition) return null;
  return {
    ...condition,
    rejects: raw.showErrorMessage === true && (raw.errorStyle ?? 'stop') === 'stop',
    showsList: raw.showDropDown !== true,
    helpText: (raw.showInputMessage && raw.prompt) || null,
  };
}

function conditionOf(
  book: Book,
  sheet: SheetModel,
  { type, operator = 'between', texts = [] }: RawValidation,
  corner: string,
): Condition | null {
  const [first = ''] = texts;
  // LibreOffice writes a second value where only one is needed.
  const ends = texts.slice(0, /between/i.test(operator) ? 2 : 1);
  switch (type) {
    case 'list':
      return listOf(book, sheet, first);
    case 'whole':
    case 'decimal': {
      const criteria = NUMBER_COMPARISONS[operator];
      return criteria ? { criteria, values: ends.map(numberOf) } : null;
    }
    case 'date': {
      if (operator === 'greaterThanOrEqual' && Number(first) <= 1) {
        return { criteria: 'DATE_IS_VALID_DATE', values: [] };
      }
      const criteria = DAY_COMPARISONS[operator];
      return criteria ? { criteria, values: ends.map(dayOf) } : null;
    }
    case 'textLength':
      return { criteria: 'CUSTOM_FORMULA', values: [{ formula: lengthFormula(corner, operator, texts) }] };
    case 'custom':
      return (
        conditionIn(first, corner) ??
        oneOf(first, corner) ?? { criteria: 'CUSTOM_FORMULA', values: [{ formula: ruleFormulaOf(first) }] }
      );
    default:
      return null;
  }
}

function listOf(book: Book, sheet: SheetModel, text: string): Condition | null {
  // LibreOffice forgets to double quotes inside the text.
  const inline = /^"(.*)"$/s.exec(text.trim())?.[1];
  if (inline !== undefined) {
    const items = inline.replaceAll('""', '"').split(',');
    return { criteria: 'VALUE_IN_LIST', values: items.map((item) => item.trim()) };
  }
  const source = sourceArea(text, book, sheet);
  return source ? { criteria: 'VALUE_IN_RANGE', values: [source] } : null;
}

/** `OR(A1="x",A1="y")`: a list too long, or with commas in it, for a file's own lists. */
function oneOf(text: string, corner: string): Condition | null {
  const test = `${corner}=("(?:[^"]|"")*")`;
  if (!new RegExp(`^OR\\(${test}(?:,${test})*\\)$`).test(text)) return null;
  const items = [...text.matchAll(new RegExp(test, 'g'))].map(([, item]) => literalIn(item!));
  return { criteria: 'VALUE_IN_LIST', values: items };
}

function numberOf(text: string): RuleValue {
  const value = literalIn(text);
  return typeof value === 'object' && 'formula' in value ? { formula: ruleFormulaOf(text) } : value;
}

function dayOf(text: string): RuleValue {
  const value = numberOf(text);
  return typeof value === 'number' ? { serial: value } : value;
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

function lengthFormula(corner: string, operator: string, [first = '0', second = '0']: string[]): string {
  const length = `LEN(${corner})`;
  if (operator === 'between') return `=AND(${length}>=${first},${length}<=${second})`;
  if (operator === 'notBetween') return `=OR(${length}<${first},${length}>${second})`;
  return `=${length}${SIGNS[operator] ?? '='}${first}`;
}
