import type { Bench } from './bench';

/** Tab moves from cell to cell, so F6 leads out of the cells to the menus, and back, as in Excel. */
export function offerWayOut(bench: Bench): void {
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    // Where Univer takes keys may lie outside the grid's own element.
    const isOut = document.activeElement?.closest('.menu, select') != null;
    if (isOut) bench.work.focusGrid();
    else document.querySelector<HTMLElement>('.menu-button:enabled')?.focus();
  };
  window.addEventListener('keydown', step, { capture: true });
}
