import {
  CellValueType,
  type ICellData,
  InterceptorEffectEnum,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { HostWords } from './cellData';

/** Below Univer's own formatting of plain numbers (11), so that the host's text has the last word. */
const AFTER_NUMBER_FORMATS = 5;

/** The corner of a cell whose content breaks a rule that only marks. */
const WARNING = { color: '#8c0d0d', size: 8 };

/** What a person typed, kept with the cell until the host has read it. */
export interface TypedByHand {
  byHand: string;
}

/** The host's words for a cell, unless the cell has changed since. */
export function wordsOf(cell: Nullable<ICellData>): HostWords | null {
  const words = cell?.custom as Partial<HostWords> | null | undefined;
  if (!words || !('of' in words)) return null;
  return (cell?.v ?? null) === (words.of ?? null) ? (words as HostWords) : null;
}

/** Shows cells as the host writes them, edits them as one would type them, and keeps what was typed by hand. */
export function showHostWords(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, { rawData }, next) => {
      const words = wordsOf(rawData);
      if (words?.shown === undefined && words?.warning === undefined) return next(cell);
      return next({
        ...cell,
        ...(words.shown !== undefined && { v: words.shown }),
        ...(words.warning !== undefined && { markers: { ...cell?.markers, tr: WARNING } }),
      });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { origin }, next) => {
      if (!cell || origin?.f) return next(cell);
      return next(wordsOf(origin) || origin?.p ? { ...cell, p: null, v: typedTextOf(origin) } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, { origin }, next) => {
      const byHand = typedInto(cell);
      // Opening a cell and leaving it as it was is no edit; reading its text anew could make a number of it.
      if (byHand === typedTextOf(origin)) return next(origin ?? cell);
      return next({ ...cell, custom: { byHand } satisfies TypedByHand });
    },
  });
}

/** What one would type to get a cell; `''` for a blank one. */
export function typedTextOf(cell: Nullable<ICellData>): string {
  if (cell?.f) return cell.f;
  const words = wordsOf(cell);
  return words?.typed ?? words?.shown ?? plainText(cell?.v);
}

function typedInto(cell: Nullable<ICellData>): string {
  if (cell?.f) return cell.f;
  const text = cell?.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const plain = plainText(cell?.v);
  return cell?.t === CellValueType.FORCE_STRING ? `'${plain}` : plain;
}

function plainText(value: ICellData['v']): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}
