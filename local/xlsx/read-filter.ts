import { displayText, parseA1, type SheetModel } from '../host';
import type { ColumnFilter, Filter } from '../host/model/filter';
import type { RuleValue } from '../host/model/validation';
import { COMPARISONS } from './comparisons';
import type { RawWorksheet } from './raw';
import type { AnyFilter, XmlNode } from './raw-rules';
import { isRawFilter, isTrue } from './rules-in-files';

/**
 * The filter of a tab with the rows it hides. A file does not say which rows its filter hides and which a person hid:
 * within a filter with criteria all hidden rows are taken for the filter's.
 */
export function readFilter(sheet: SheetModel, worksheet: RawWorksheet): void {
  const { autoFilter } = worksheet;
  const ref = refOf(autoFilter);
  const area = ref === null ? null : parseA1(ref, { rows: sheet.rowCount, columns: sheet.columnCount });
  if (!area) return;
  const columns = isRawFilter(autoFilter) ? autoFilter.columns : [];
  const criteria = new Map<number, ColumnFilter>();
  for (const column of columns) {
    const position = area.column + Number(column.attributes.colId ?? 0);
    const read = readColumn(sheet, area, position, column);
    if (read) criteria.set(position, read);
  }
  sheet.filter = { area, columns: criteria };
  if (!columns.some(({ children }) => children.length > 0)) return;
  const isInside = (row: number) => row > area.row && row < area.row + area.rows;
  sheet.filteredRows = new Set([...sheet.hiddenRows].filter(isInside));
  for (const row of sheet.filteredRows) sheet.hiddenRows.delete(row);
}

function refOf(filter: AnyFilter): string | null {
  if (typeof filter === 'string') return filter;
  return isRawFilter(filter) ? filter.ref : null;
}

function readColumn(
  sheet: SheetModel,
  area: Filter['area'],
  column: number,
  { children }: XmlNode,
): ColumnFilter | null {
  const [kind] = children;
  if (kind?.name === 'filters') {
    const shown = new Set(kind.children.map(({ attributes }) => attributes.val ?? ''));
    if (isTrue(kind.attributes.blank)) shown.add('');
    const hidden = textsIn(sheet, area, column).filter((text) => !shown.has(text));
    return { criteria: null, values: [], hidden };
  }
  const condition = kind?.name === 'customFilters' ? customOf(kind) : null;
  return condition && { ...condition, hidden: [] };
}

/** The texts that a filter's column shows, each once, in their order. */
export function textsIn(sheet: SheetModel, area: Filter['area'], column: number): string[] {
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => area.row + 1 + index);
  return [...new Set(rows.map((row) => displayText(sheet.at(row, column))))];
}

function customOf({ attributes, children }: XmlNode): Pick<ColumnFilter, 'criteria' | 'values'> | null {
  const tests = children.map((test) => ({
    operator: test.attributes.operator ?? 'equal',
    value: test.attributes.val ?? '',
  }));
  const [first, second] = tests;
  if (!first) return null;
  if (!second) return singleOf(first.operator, first.value);
  const operators = `${first.operator} ${second.operator}`;
  const values: RuleValue[] = [Number(first.value), Number(second.value)];
  const isBetween = isTrue(attributes.and) && operators === 'greaterThanOrEqual lessThanOrEqual';
  if (isBetween) return { criteria: 'NUMBER_BETWEEN', values };
  const isOutside = !isTrue(attributes.and) && operators === 'lessThan greaterThan';
  return isOutside ? { criteria: 'NUMBER_NOT_BETWEEN', values } : null;
}

/** Stars stand for any text: `*x*` contains, `x*` begins, `*x` ends. */
const STARS: readonly (readonly [pattern: RegExp, criteria: string])[] = [
  [/^\*([^*?]+)\*$/, 'TEXT_CONTAINS'],
  [/^([^*?]+)\*$/, 'TEXT_STARTS_WITH'],
  [/^\*([^*?]+)$/, 'TEXT_ENDS_WITH'],
];

function singleOf(operator: string, value: string): Pick<ColumnFilter, 'criteria' | 'values'> | null {
  if (value.trim() === '') {
    return { criteria: operator === 'notEqual' ? 'CELL_NOT_EMPTY' : 'CELL_EMPTY', values: [] };
  }
  if (Number.isFinite(Number(value))) {
    const criteria = COMPARISONS[operator];
    return criteria ? { criteria, values: [Number(value)] } : null;
  }
  const text = value.replaceAll('~', '');
  if (operator === 'notEqual') {
    const contained = STARS[0]![0].exec(text)?.[1];
    return contained === undefined ? null : { criteria: 'TEXT_DOES_NOT_CONTAIN', values: [contained] };
  }
  if (operator !== 'equal') return null;
  for (const [pattern, criteria] of STARS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return { criteria, values: [found] };
  }
  return /[*?]/.test(text) ? null : { criteria: 'TEXT_EQUAL_TO', values: [text] };
}
