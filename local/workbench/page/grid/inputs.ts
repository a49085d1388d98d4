import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { GridInput, GridLayout } from '../../gridProtocol';
import type { CellEdit } from '../../protocol';
import { ChoiceList } from './choiceList';
import { typedTextOf } from './display';
import { type InputCell, isTickedText, showInputs, tickEdit } from './inputCells';
import { seenCell } from './sheetView';

/** What {@link Inputs} asks and tells. */
export interface InputsListener {
  layout(sheetId: number): GridLayout | undefined;
  edited(edit: CellEdit): void;
  /** Puts the keyboard back into the grid. */
  focus(): void;
}

/** Cells in which one chooses: by the mouse, or with the space bar (a checkbox) and Alt+↓ (a list). */
export class Inputs {
  readonly #list: ChoiceList;

  constructor(
    container: HTMLElement,
    readonly univer: Univer,
    readonly api: FUniver,
    readonly listener: InputsListener,
  ) {
    this.#list = new ChoiceList(() => listener.focus());
    showInputs(univer, {
      inputAt: (sheetId, row, column) => this.#inputAt(sheetId, row, column),
      open: (cell) => this.#open(cell),
      edited: (edit) => listener.edited(edit),
    });
    container.addEventListener('keydown', (event) => this.#press(event), { capture: true });
  }

  #inputAt(sheetId: number, row: number, column: number): GridInput | undefined {
    return this.listener
      .layout(sheetId)
      ?.inputs.find(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
  }

  #open(cell: InputCell): void {
    const { input, sheetId, row, column } = cell;
    const seen = seenCell(this.univer, row - 1, column - 1);
    if (!seen || !input.choices) return;
    const choose = (typed: string) => this.listener.edited({ sheetId, row, column, typed });
    this.#list.open(seen.box, input.choices, this.#textAt(cell), input.help, choose);
  }

  #press(event: KeyboardEvent): void {
    const opens = event.key === 'ArrowDown' && event.altKey;
    const ticks = event.key === ' ' && !event.ctrlKey && !event.shiftKey;
    if (!(opens || ticks) || this.api.getActiveWorkbook()?.isCellEditing()) return;
    const cell = this.#selected();
    if (!cell || (cell.input.choices === null) !== ticks) return;
    event.preventDefault();
    event.stopPropagation();
    if (opens) this.#open(cell);
    else this.listener.edited(tickEdit(cell, isTickedText(this.#textAt(cell), cell.input)));
  }

  #selected(): InputCell | null {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange();
    if (!sheet || !range) return null;
    const place = {
      sheetId: Number(sheet.getSheetId()),
      row: range.getRow() + 1,
      column: range.getColumn() + 1,
    };
    const input = this.#inputAt(place.sheetId, place.row, place.column);
    return input ? { input, ...place } : null;
  }

  #textAt({ sheetId, row, column }: InputCell): string {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(String(sheetId));
    return typedTextOf(sheet?.getRange(row - 1, column - 1).getCellData()).replace(/^'/, '');
  }
}
