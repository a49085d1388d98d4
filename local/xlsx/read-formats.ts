import type { Style } from 'exceljs';
import type { SheetModel } from '../host';
import type { ConditionalFormat, ConditionalLooks, GradientPoint } from '../host/model/conditional-format';
import type { RuleValue } from '../host/model/validation';
import { cssOf } from '../host/values/colors';
import { NUMBER_COMPARISONS } from './comparisons';
import { type Condition, conditionIn, literalIn } from './criteria-as-formulas';
import type { RawWorksheet } from './raw';
import type { RawFormatRule } from './raw-rules';
import { areasOf, cornerOf, ruleFormulaOf } from './rule-words';

/** How the file words a format that the book took over unchanged. */
export interface FormatWording {
  readonly ref: string;
  readonly rule: RawFormatRule;
}

const wordings = new WeakMap<ConditionalFormat, FormatWording>();

/** The file's own wording of a format; undefined for one made or changed here. */
export const formatWording = (format: ConditionalFormat): FormatWording | undefined => wordings.get(format);

/** The conditional formats of a tab by their priority. What Sheets has no criterion for stays with the file. */
export function readFormats(sheet: SheetModel, worksheet: RawWorksheet): ConditionalFormat[] {
  const all = (worksheet.conditionalFormattings ?? []).flatMap(({ ref, rules }) =>
    rules.map((rule) => ({ ref, rule })),
  );
  return all
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap((wording) => {
      const areas = areasOf(wording.ref, sheet);
      const format = areas.length > 0 ? readFormat(areas, wording.rule) : null;
      if (!format) return [];
      wordings.set(format, wording);
      return [format];
    });
}

function readFormat(areas: ConditionalFormat['areas'], rule: RawFormatRule): ConditionalFormat | null {
  if (rule.type === 'colorScale') return gradientOf(areas, rule);
  const condition = conditionOf(rule, cornerOf(areas[0]!));
  return condition && { kind: 'boolean', areas, ...condition, looks: looksOf(rule.style) };
}

/** Kinds of rules on texts, by the file's own names. */
const TEXT_KINDS: Readonly<Record<string, string>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

const DAY_PERIODS: Readonly<Record<string, string>> = {
  today: 'TODAY',
  tomorrow: 'TOMORROW',
  yesterday: 'YESTERDAY',
};

function conditionOf(rule: RawFormatRule, corner: string): Condition | null {
  const type = rule.attributes?.type ?? rule.type;
  const [first = ''] = rule.formulae ?? [];
  const text = rule.attributes?.text;
  if (TEXT_KINDS[type]) {
    if (text !== undefined) return { criteria: TEXT_KINDS[type], values: [text] };
    return conditionIn(first, corner);
  }
  switch (type) {
    case 'containsBlanks':
      return { criteria: 'CELL_EMPTY', values: [] };
    case 'notContainsBlanks':
      return { criteria: 'CELL_NOT_EMPTY', values: [] };
    case 'timePeriod': {
      const day = DAY_PERIODS[rule.timePeriod ?? ''];
      return day ? { criteria: 'DATE_EQUAL_TO_RELATIVE', values: [day] } : null;
    }
    case 'cellIs':
      return comparison(rule);
    case 'expression':
      return (
        conditionIn(first, corner) ?? {
          criteria: 'CUSTOM_FORMULA',
          values: [{ formula: ruleFormulaOf(first) }],
        }
      );
    default:
      return null;
  }
}

function comparison({ operator = '', formulae = [] }: RawFormatRule): Condition | null {
  const criteria = NUMBER_COMPARISONS[operator];
  const values = formulae.map((text): RuleValue => {
    const value = literalIn(text);
    return typeof value === 'object' ? { formula: ruleFormulaOf(text) } : value;
  });
  if (!criteria || values.length === 0) return null;
  if (values.every((value) => typeof value !== 'string')) return { criteria, values };
  return operator === 'equal' ? { criteria: 'TEXT_EQUAL_TO', values } : null;
}

const POINT_TYPES: Readonly<Record<string, string>> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

function gradientOf(
  areas: ConditionalFormat['areas'],
  { cfvo = [], color = [] }: RawFormatRule,
): ConditionalFormat | null {
  const points = cfvo.map(({ type, value }, index): GradientPoint | null => {
    const known = POINT_TYPES[type];
    if (!known) return null;
    const shown = known === 'MIN' || known === 'MAX' || value === undefined ? '' : String(value);
    return { color: cssOf(color[index], '#ffffff'), type: known, value: shown };
  });
  if (points.length < 2 || points.includes(null)) return null;
  const [min, ...rest] = points as GradientPoint[];
  return { kind: 'gradient', areas, min: min!, mid: rest.length > 1 ? rest[0]! : null, max: rest.pop()! };
}

function looksOf(style: Partial<Style> | undefined): ConditionalLooks {
  const { fill, font } = style ?? {};
  const background =
    fill?.type === 'pattern' ? cssOf(fill.bgColor ?? fill.fgColor, '') || undefined : undefined;
  const color = font?.color ? cssOf(font.color, '') || undefined : undefined;
  return {
    ...(background ? { background } : {}),
    ...(color ? { color } : {}),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.underline === undefined ? {} : { underline: Boolean(font.underline) }),
    ...(font?.strike === undefined ? {} : { strike: font.strike }),
  };
}
