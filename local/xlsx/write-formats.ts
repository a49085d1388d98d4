import type { Style } from 'exceljs';
import type { Book, SheetModel } from '../host';
import { a1Of } from '../host/model/a1';
import type { ConditionalFormat, ConditionalLooks, GradientPoint } from '../host/model/conditional-format';
import { fileColor } from '../host/values/colors';
import type { SheetOrigin } from './carcass';
import { NUMBER_COMPARISONS, reversed, type Words } from './comparisons';
import { type Condition, formulaOf, literal } from './criteria-as-formulas';
import type { RawFormat, RawFormatRule } from './raw-rules';
import { formatWording } from './read-formats';
import { cornerOf, ruleFormulaForFile, type TabNames } from './rule-words';

/**
 * Puts a tab's conditional formats into the file in their order. Those it came with keep their wording; those only the
 * file understands stay, behind the others.
 */
export function writeFormats(
  book: Book,
  sheet: SheetModel,
  { worksheet, rules, rawRules }: SheetOrigin,
  names: TabNames,
): void {
  if (sheet.conditionalFormats === rules.conditionalFormats) {
    worksheet.conditionalFormattings = [...rawRules.formats];
    return;
  }
  const known = new Set(rules.conditionalFormats.map((format) => formatWording(format)?.rule));
  const foreign = rawRules.formats.flatMap(({ ref, rules: all }) =>
    all.filter((rule) => !known.has(rule)).map((rule): RawFormat => ({ ref, rules: [rule] })),
  );
  const own = sheet.conditionalFormats.flatMap((format): RawFormat[] => {
    const wording = formatWording(format);
    const rule = wording?.rule ?? ruleForFile(book, format, names);
    return rule ? [{ ref: wording?.ref ?? format.areas.map(a1Of).join(' '), rules: [rule] }] : [];
  });
  worksheet.conditionalFormattings = [...own, ...foreign].map(({ ref, rules: [rule] }, index) => ({
    ref,
    rules: [{ ...rule!, priority: index + 1 }],
  }));
}

function ruleForFile(book: Book, format: ConditionalFormat, names: TabNames): RawFormatRule | null {
  if (format.kind === 'gradient') return scaleForFile(format);
  const made = conditionForFile(book, format, cornerOf(format.areas[0]!), names);
  if (!made) return null;
  const { type, formulae, ...attributes } = made;
  return { type, attributes: { type, ...attributes }, formulae, style: styleOf(format.looks) };
}

const OPERATORS: Words = { ...reversed(NUMBER_COMPARISONS), TEXT_EQUAL_TO: 'equal' };

/** Kinds that the file names with an operator and the text of their own. */
const TEXT_KINDS: Readonly<Record<string, { type: string; operator: string }>> = {
  TEXT_CONTAINS: { type: 'containsText', operator: 'containsText' },
  TEXT_DOES_NOT_CONTAIN: { type: 'notContainsText', operator: 'notContains' },
  TEXT_STARTS_WITH: { type: 'beginsWith', operator: 'beginsWith' },
  TEXT_ENDS_WITH: { type: 'endsWith', operator: 'endsWith' },
};

type Made = { type: string; formulae: string[]; operator?: string; text?: string };

function conditionForFile(book: Book, condition: Condition, corner: string, names: TabNames): Made | null {
  const { criteria, values } = condition;
  const [first] = values;
  const operator = OPERATORS[criteria];
  const worded = (value: Condition['values'][number]) =>
    typeof value === 'object' && 'formula' in value
      ? ruleFormulaForFile(value.formula, book, names)
      : literal(value);
  if (operator) return { type: 'cellIs', operator, formulae: values.map(worded) };
  if (criteria === 'CUSTOM_FORMULA' && first !== undefined) {
    return { type: 'expression', formulae: [worded(first)] };
  }
  const formula = formulaOf(condition, corner);
  if (formula === null) return null;
  const kind = TEXT_KINDS[criteria];
  if (kind && typeof first === 'string') return { ...kind, text: first, formulae: [formula] };
  if (criteria === 'CELL_EMPTY') return { type: 'containsBlanks', formulae: [formula] };
  if (criteria === 'CELL_NOT_EMPTY') return { type: 'notContainsBlanks', formulae: [formula] };
  return { type: 'expression', formulae: [formula] };
}

function styleOf({ background, color, bold, italic, underline, strike }: ConditionalLooks): Partial<Style> {
  const font = {
    ...(color === undefined ? {} : { color: fileColor(color) }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(strike === undefined ? {} : { strike }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    // In a conditional format the background colour is the one that shows.
    ...(background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: fileColor(background) } }),
  };
}

const POINT_TYPES: Readonly<Record<string, string>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function scaleForFile({ min, mid, max }: Extract<ConditionalFormat, { kind: 'gradient' }>): RawFormatRule {
  const points: GradientPoint[] = [min, ...(mid ? [mid] : []), max];
  return {
    type: 'colorScale',
    cfvo: points.map(({ type, value }) => ({
      type: POINT_TYPES[type] ?? 'num',
      ...(value === '' ? {} : { value: Number(value.replace(',', '.')) }),
    })),
    color: points.map(({ color }) => fileColor(color) as { argb: string }),
  };
}
