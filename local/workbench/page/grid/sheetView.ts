import { IUniverInstanceService, type Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { getViewportByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** Edges in pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A cell of the active tab as it lies in the window, with the part of the grid that scrolls with it. */
export interface SeenCell {
  box: Box;
  pane: Box;
  /** Window pixels per pixel of the sheet. */
  scale: number;
}

/** Where a cell, counted from 0, lies in the window; null before the grid is drawn. */
export function seenCell(univer: Univer, row: number, column: number): SeenCell | null {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const sheet = workbook?.getActiveSheet();
  if (!render || !skeleton || !sheet) return null;
  const viewport = getViewportByCell(row, column, render.scene, sheet);
  const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  // The canvas follows its frame a moment late.
  const canvas = render.engine.getCanvasElement().parentElement?.getBoundingClientRect();
  if (!viewport || !main || !canvas) return null;
  const { scaleX: scale } = render.scene.getAncestorScale();
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { viewportScrollX, viewportScrollY } = viewport;
  const { xSplit, ySplit } = sheet.getFreeze();
  const corner = skeleton.getNoMergeCellWithCoordByIndex(ySplit, xSplit);
  const inFrozenRows = row < ySplit;
  const inFrozenColumns = column < xSplit;
  return {
    scale,
    box: {
      left: canvas.left + (startX - viewportScrollX) * scale,
      right: canvas.left + (endX - viewportScrollX) * scale,
      top: canvas.top + (startY - viewportScrollY) * scale,
      bottom: canvas.top + (endY - viewportScrollY) * scale,
    },
    pane: {
      left: canvas.left + (inFrozenColumns ? skeleton.rowHeaderWidth : corner.startX) * scale,
      right: inFrozenColumns ? canvas.left + corner.startX * scale : canvas.right,
      top: canvas.top + (inFrozenRows ? skeleton.columnHeaderHeight : corner.startY) * scale,
      bottom: inFrozenRows ? canvas.top + corner.startY * scale : canvas.bottom,
    },
  };
}
