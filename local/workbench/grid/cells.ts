import { type Cell, displayText, isCellError, isDateFormat, readTyped, type TextRun } from '../../host';
import type { GridCell, GridRun } from '../gridProtocol';
import type { Judgement } from './judgements';
import { gridStyle, type StyleTable } from './styles';

/** A cell of the host in the grid's words, with what the tab's rules say of it. */
export function gridCell(cell: Cell, styles: StyleTable, judgement?: Judgement): GridCell {
  const value = isCellError(cell.value) ? cell.value.error : cell.value;
  const plain = value === null ? '' : String(value);
  const shown = displayText(cell);
  const typed = typedText(cell);
  const style = styles.indexOf(cell, judgement?.looks ?? null);
  return {
    ...(value !== null && value !== '' && { value }),
    ...(cell.formula !== undefined && { formula: cell.formula }),
    ...(shown !== plain && { shown }),
    ...(typed !== shown && { typed }),
    ...(style !== null && { style }),
    ...(cell.link !== undefined && { link: cell.link }),
    ...(cell.runs !== undefined && cell.runs.length > 1 && { runs: gridRuns(cell.runs) }),
    ...(judgement?.warning != null && { warning: judgement.warning }),
  };
}

function gridRuns(runs: readonly TextRun[]): GridRun[] {
  return runs.map(({ text, font }) => ({ text, ...(font && { style: gridStyle({ font }) }) }));
}

/** What a person would type to get this cell: shown in the editor, and sent when the cell is copied elsewhere. */
export function typedText(cell: Cell): string {
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === 'number') return typedNumber(cell.value, cell.numberFormat);
  if (typeof cell.value === 'string') return typedString(cell.value, cell.numberFormat);
  return displayText(cell);
}

function typedNumber(value: number, format: string | undefined): string {
  if (isDateFormat(format)) return displayText({ value, numberFormat: momentFormat(value) });
  if (format?.includes('%')) return `${decimalComma(Number((value * 100).toPrecision(15)))}%`;
  return decimalComma(value);
}

function momentFormat(serial: number): string {
  if (Number.isInteger(serial)) return 'dd/mm/yyyy';
  return serial < 1 ? 'hh:mm:ss' : 'dd/mm/yyyy hh:mm:ss';
}

const decimalComma = (value: number): string => String(value).replace('.', ',');

/** Text that would be read as something else gets the apostrophe one types to keep it text. */
function typedString(text: string, format: string | undefined): string {
  if (text === '') return '';
  const read = readTyped(text, format, new Date(0));
  return read.formula === undefined && read.value === text ? text : `'${text}`;
}
