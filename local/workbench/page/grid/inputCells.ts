import {
  type ICellCustomRender,
  type ICellRenderContext,
  InterceptorEffectEnum,
  type Univer,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { GridInput } from '../../gridProtocol';
import type { CellEdit } from '../../protocol';
import { typedTextOf } from './display';

/** Below everything else that changes how a cell is shown. */
const LAST = 4;
const ARROW = { width: 22, color: '#12436d' };
const BOX = { size: 16, color: '#12436d', empty: '#4d5156' };

/** A cell in which one chooses. Row and column count from 1. */
export interface InputCell {
  input: GridInput;
  sheetId: number;
  row: number;
  column: number;
}

/** What {@link showInputs} asks and tells. */
export interface InputHooks {
  inputAt(sheetId: number, row: number, column: number): GridInput | undefined;
  /** The list of a cell is to be opened. */
  open(cell: InputCell): void;
  edited(edit: CellEdit): void;
}

/** Draws lists' arrows and checkboxes into their cells and lets the mouse use them. What is valid the host decides. */
export function showInputs(univer: Univer, hooks: InputHooks): void {
  const arrow: ICellCustomRender = {
    zIndex: 10,
    drawWith: (context, info) => drawArrow(context, boxOf(info)),
    isHit: ({ x, y }, info) => {
      const { startY, endX, endY } = boxOf(info);
      return x >= endX - ARROW.width && x <= endX && y >= startY && y <= endY;
    },
    onPointerDown: (info) => {
      const cell = inputOf(info, hooks);
      // Until the button is let go, Univer takes the keyboard to the cell.
      if (cell)
        window.addEventListener('pointerup', () => setTimeout(() => hooks.open(cell)), { once: true });
    },
  };
  const checkbox: ICellCustomRender = {
    zIndex: 10,
    drawWith: (context, info) => drawCheckbox(context, boxOf(info), isTicked(info, inputOf(info, hooks))),
    isHit: ({ x, y }, info) => {
      const { startX, startY, endX, endY } = boxOf(info);
      const reach = BOX.size;
      return Math.abs(x - (startX + endX) / 2) <= reach && Math.abs(y - (startY + endY) / 2) <= reach;
    },
    onPointerDown: (info) => {
      const cell = inputOf(info, hooks);
      if (cell) hooks.edited(tickEdit(cell, isTicked(info, cell)));
    },
  };
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: LAST,
      handler: (cell, { subUnitId, row, col }, next) => {
        const input = hooks.inputAt(Number(subUnitId), row + 1, col + 1);
        if (!input) return next(cell);
        const isCheckbox = input.choices === null;
        return next({
          ...cell,
          customRender: [...(cell?.customRender ?? []), isCheckbox ? checkbox : arrow],
          ...(isCheckbox && { fontRenderExtension: { ...cell?.fontRenderExtension, isSkip: true } }),
          coverable: false,
        });
      },
    });
}

/** The edit that ticks a checkbox, or unticks one that is ticked. */
export function tickEdit({ input, sheetId, row, column }: InputCell, isTickedNow: boolean): CellEdit {
  const { on, off } = input.ticked ?? { on: 'TRUE', off: 'FALSE' };
  return { sheetId, row, column, typed: isTickedNow ? off : on };
}

/** Whether a checkbox's cell, as text, is the ticked one. */
export const isTickedText = (text: string, { ticked }: GridInput): boolean =>
  text.toUpperCase() === (ticked?.on ?? 'TRUE').toUpperCase();

function isTicked({ worksheet, row, col }: ICellRenderContext, cell: InputCell | null): boolean {
  return cell !== null && isTickedText(typedTextOf(worksheet.getCellRaw(row, col)), cell.input);
}

function inputOf({ subUnitId, row, col }: ICellRenderContext, hooks: InputHooks): InputCell | null {
  const place = { sheetId: Number(subUnitId), row: row + 1, column: col + 1 };
  const input = hooks.inputAt(place.sheetId, place.row, place.column);
  return input ? { input, ...place } : null;
}

function boxOf({ primaryWithCoord }: ICellRenderContext): {
  startX: number;
  startY: number;
  endX: number;
  endY: number;
} {
  return primaryWithCoord.isMergedMainCell ? primaryWithCoord.mergeInfo : primaryWithCoord;
}

function drawArrow(
  context: CanvasRenderingContext2D,
  { startY, endX, endY }: ReturnType<typeof boxOf>,
): void {
  const [x, y] = [endX - ARROW.width / 2, (startY + endY) / 2];
  context.save();
  context.fillStyle = ARROW.color;
  context.beginPath();
  context.moveTo(x - 5, y - 3);
  context.lineTo(x + 5, y - 3);
  context.lineTo(x, y + 4);
  context.fill();
  context.restore();
}

function drawCheckbox(
  context: CanvasRenderingContext2D,
  { startX, startY, endX, endY }: ReturnType<typeof boxOf>,
  isOn: boolean,
): void {
  const [left, top] = [(startX + endX - BOX.size) / 2, (startY + endY - BOX.size) / 2];
  context.save();
  context.lineWidth = 1.5;
  context.strokeStyle = isOn ? BOX.color : BOX.empty;
  context.fillStyle = BOX.color;
  if (isOn) context.fillRect(left, top, BOX.size, BOX.size);
  context.strokeRect(left, top, BOX.size, BOX.size);
  if (isOn) {
    context.lineWidth = 2;
    context.strokeStyle = '#ffffff';
    context.beginPath();
    context.moveTo(left + 3, top + 8);
    context.lineTo(left + 7, top + 12);
    context.lineTo(left + 13, top + 4);
    context.stroke();
  }
  context.restore();
}
