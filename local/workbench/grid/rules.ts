import type { Book } from '../../host';
import { displayText } from '../../host/model/display-text';
import type { RuleValue, ValidationRule } from '../../host/model/validation';

/** What a rule offers to choose from, as cells show it; null when it offers nothing. */
export function choicesOf(book: Book, rule: ValidationRule): string[] | null {
  if (rule.criteria === 'CHECKBOX') return Object.values(tickedBy(rule));
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.map(textOf);
  if (rule.criteria === 'VALUE_IN_RANGE')
    return [...new Set(rule.values.flatMap((from) => shownIn(book, from)))];
  return null;
}

/** What a checkbox holds when ticked and when not. */
export function tickedBy({ values }: ValidationRule): { on: string; off: string } {
  const [on = 'TRUE', off = 'FALSE'] = values.map(textOf);
  return { on, off };
}

function shownIn(book: Book, from: RuleValue): string[] {
  if (typeof from !== 'object' || !('area' in from)) return [];
  const { row, column, rows, columns } = from.area;
  const lines = book.sheetWithId(from.sheetId)?.rows.slice(row - 1, row - 1 + rows) ?? [];
  return lines.flatMap((line) =>
    line.slice(column - 1, column - 1 + columns).flatMap((cell) => (cell && displayText(cell)) || []),
  );
}

function textOf(value: RuleValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return displayText({ value });
  return typeof value === 'boolean' ? String(value).toUpperCase() : '';
}
