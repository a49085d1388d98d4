import { type Candidate, formulaAt } from '../formulas/rule-formulas';
import { a1Of } from '../model/a1';
import { holdsCell, intersection, placesIn } from '../model/areas';
import type { Book } from '../model/book';
import { type Cell, hasContent } from '../model/cell';
import { displayText } from '../model/display-text';
import type { SheetModel } from '../model/sheet-model';
import type { RuleValue, ValidatedArea, ValidationRule } from '../model/validation';
import { readTyped } from '../values/typed';
import { fits } from './criteria';
import { operandsAt } from './operands';

/** A cell's content with the rule it has to meet. */
interface Judged extends Candidate {
  readonly entry: ValidatedArea;
}

/**
 * Why the rule on a cell refuses what is about to be put there, in Google's words; null when nothing does. A rule that
 * only warns refuses nothing; neither does one whose formula this machine cannot calculate.
 */
export function violation(
  book: Book,
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell,
): string | null {
  return firstViolation(book, [{ sheet, row, column, cell }]);
}

/** The same for many cells that are written together. */
export function firstViolation(book: Book, writes: readonly Candidate[]): string | null {
  const judged = writes.flatMap((write): Judged[] => {
    const { validations } = write.sheet;
    const entry = validations.find(({ area }) => holdsCell(area, write.row, write.column));
    return entry?.rule.rejects ? [{ ...write, entry }] : [];
  });
  const wrong = invalid(book, judged, writes)[0];
  return wrong ? refusal(wrong.entry.rule, wrong.row, wrong.column) : null;
}

/** The cells of a tab that hold what their rule does not allow; Sheets marks them with a red corner. */
export function invalidCells(book: Book, sheet: SheetModel): { row: number; column: number }[] {
  if (sheet.validations.length === 0) return [];
  book.settle();
  const grid = {
    row: 1,
    column: 1,
    rows: sheet.rows.length,
    columns: Math.max(0, ...sheet.rows.map((line) => line.length)),
  };
  const judged = sheet.validations.flatMap((entry) => {
    const area = intersection(entry.area, grid);
    return [...(area ? placesIn(area) : [])].map((place): Judged => {
      const { value, numberFormat } = sheet.at(place.row, place.column);
      return { ...place, sheet, entry, cell: { value, ...(numberFormat ? { numberFormat } : {}) } };
    });
  });
  return invalid(book, judged, []).map(({ row, column }) => ({ row, column }));
}

function invalid(book: Book, all: readonly Judged[], writes: readonly Candidate[]): Judged[] {
  const filled = calculated(book, all).filter(({ cell }) => hasContent(cell));
  const byRule = new Map<ValidatedArea, Judged[]>();
  for (const judged of filled) {
    const same = byRule.get(judged.entry);
    if (same) same.push(judged);
    else byRule.set(judged.entry, [judged]);
  }
  const wrong = [...byRule].flatMap(([{ area, rule }, cells]) => {
    const listed = listedBy(book, rule);
    if (listed) return cells.filter(({ cell }) => !listed(cell));
    const source = { sheet: cells[0]!.sheet, home: area, values: rule.values };
    const operands = operandsAt(book, source, cells, writes);
    return cells.filter(({ cell }, index) => {
      const own = operands[index]!;
      return own !== null && !fits(rule.criteria, own, cell, new Date(0));
    });
  });
  return wrong.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Formulas are judged by what they give; those that cannot be calculated here are left out. */
function calculated(book: Book, all: readonly Judged[]): Judged[] {
  const formulas = all.filter(({ cell }) => cell.formula !== undefined);
  if (formulas.length === 0) return [...all];
  const results = book.ruleFormulas.results(
    formulas.map((place) => ({
      sheet: place.sheet,
      formula: formulaAt(place.cell.formula!, place, place),
    })),
  );
  const values = new Map(formulas.map((place, index) => [place, results[index]] as const));
  return all.flatMap((place) => {
    if (place.cell.formula === undefined) return [place];
    const { formula: _formula, ...looks } = place.cell;
    const value = values.get(place);
    return value === undefined ? [] : [{ ...place, cell: { ...looks, value } }];
  });
}

/** For criteria that name what is allowed: whether a cell holds one of it. */
function listedBy(book: Book, { criteria, values }: ValidationRule): ((cell: Cell) => boolean) | null {
  if (criteria === 'VALUE_IN_RANGE') {
    const listed = new Set(values.flatMap((value) => valuesIn(book, value)));
    return (cell) => listed.has(cell.value);
  }
  if (criteria !== 'VALUE_IN_LIST' && criteria !== 'CHECKBOX') return null;
  if (criteria === 'CHECKBOX' && values.length === 0) return (cell) => typeof cell.value === 'boolean';
  return isOneOf(values);
}

/** Whether a cell holds one of the values, be it as it stands there, as typed, or as shown. */
function isOneOf(values: readonly RuleValue[]): (cell: Cell) => boolean {
  const texts = values.filter((value): value is string => typeof value === 'string');
  const typed = texts.map((text) => readTyped(text, undefined, new Date(0)).value);
  const held = new Set<unknown>([...values, ...typed]);
  const shown = new Set(texts);
  return (cell) => held.has(cell.value) || (typeof cell.value !== 'string' && shown.has(displayText(cell)));
}

function valuesIn(book: Book, value: RuleValue): Cell['value'][] {
  if (typeof value !== 'object' || !('area' in value)) return [];
  const home = book.sheetWithId(value.sheetId);
  const grid = home && { row: 1, column: 1, rows: home.rows.length, columns: home.columnCount };
  const area = grid && intersection(value.area, grid);
  if (!home || !area) return [];
  book.settle();
  return [...placesIn(area)].map(({ row, column }) => home.at(row, column).value);
}

/**
 * Public logs show this text word by word with a list, and without anything more for other criteria; that a help text
 * takes its place is seen in the web page only.
 */
function refusal(rule: ValidationRule, row: number, column: number): string {
  if (rule.helpText) return rule.helpText;
  const cell = a1Of({ row, column, rows: 1, columns: 1 });
  const text = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (rule.criteria !== 'VALUE_IN_LIST') return text;
  return `${text} Please enter one of the following values: ${rule.values.join(', ')}.`;
}
