import { a1Of, displayText, type SheetModel } from '../host';
import type { ColumnFilter, Filter } from '../host/model/filter';
import type { SheetOrigin } from './carcass';
import { COMPARISONS, reversed } from './comparisons';
import type { XmlNode } from './raw-rules';
import { textsIn } from './read-filter';

/** Puts a tab's filter into the file, unless it is the one that came with it. */
export function writeFilter(sheet: SheetModel, { worksheet, rules, rawRules }: SheetOrigin): void {
  if (sheet.filter === rules.filter) {
    worksheet.autoFilter = rawRules.filter;
    return;
  }
  const { filter } = sheet;
  worksheet.autoFilter = filter && {
    ref: a1Of(filter.area),
    columns: [...filter.columns].map(([column, criteria]) =>
      node('filterColumn', { colId: String(column - filter.area.column) }, [
        customFilters(criteria) ?? shownTexts(sheet, filter, column),
      ]),
    ),
  };
}

function node(name: string, attributes: Record<string, string>, children: XmlNode[] = []): XmlNode {
  return { name, attributes, children };
}

const OPERATORS = reversed(COMPARISONS);

/** A condition in the file's own words; null where it has none, or values are hidden as well. */
function customFilters({ criteria, values, hidden }: ColumnFilter): XmlNode | null {
  const [first, second] = values;
  if (hidden.length > 0) return null;
  const tests = (and: boolean, ...pairs: (readonly [operator: string, value: string])[]) =>
    node(
      'customFilters',
      and ? { and: '1' } : {},
      pairs.map(([operator, val]) =>
        node('customFilter', operator === 'equal' ? { val } : { operator, val }),
      ),
    );
  const operator = OPERATORS[criteria ?? ''];
  if (operator && typeof first === 'number') return tests(false, [operator, String(first)]);
  const text = typeof first === 'string' ? first.replace(/[~*?]/g, '~$&') : null;
  if (text !== null) {
    switch (criteria) {
      case 'TEXT_CONTAINS':
        return tests(false, ['equal', `*${text}*`]);
      case 'TEXT_DOES_NOT_CONTAIN':
        return tests(false, ['notEqual', `*${text}*`]);
      case 'TEXT_STARTS_WITH':
        return tests(false, ['equal', `${text}*`]);
      case 'TEXT_ENDS_WITH':
        return tests(false, ['equal', `*${text}`]);
      case 'TEXT_EQUAL_TO':
        return tests(false, ['equal', text]);
      default:
        return null;
    }
  }
  if (typeof first !== 'number' || typeof second !== 'number') return null;
  const [low, high] = [Math.min(first, second), Math.max(first, second)].map(String) as [string, string];
  if (criteria === 'NUMBER_BETWEEN') {
    return tests(true, ['greaterThanOrEqual', low], ['lessThanOrEqual', high]);
  }
  return criteria === 'NUMBER_NOT_BETWEEN' ? tests(false, ['lessThan', low], ['greaterThan', high]) : null;
}

/** The texts of the column that are to be seen now: what a file can say of any criteria. */
function shownTexts(sheet: SheetModel, { area, columns }: Filter, column: number): XmlNode {
  const hidden = new Set(columns.get(column)?.hidden);
  const byCondition = columns.get(column)?.criteria !== null;
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  const seen = new Set(
    rows.filter((row) => !sheet.filteredRows.has(row)).map((row) => displayText(sheet.at(row, column))),
  );
  const shown = textsIn(sheet, area, column).filter(
    (text) => !hidden.has(text) && (!byCondition || seen.has(text)),
  );
  return node(
    'filters',
    shown.includes('') ? { blank: '1' } : {},
    shown.filter((text) => text !== '').map((val) => node('filter', { val })),
  );
}
