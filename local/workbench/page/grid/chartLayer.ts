import type { Chart } from 'chart.js';
import type { ChartKind, GridChart } from '../../gridProtocol';
import { words } from '../words';
import { drawnChart } from './chartDrawing';
import { chartTable } from './chartTable';
import type { SeenCell } from './sheetView';

/** Univer's own scroll bars lie within the grid. */
const SCROLL_BAR = 14;

interface Lying {
  chart: GridChart;
  said: string;
  /** Cuts off what would lie over headers and frozen cells. */
  pane: HTMLElement;
  figure: HTMLElement;
  drawn: Chart | null;
}

/** Charts lying over the cells of the active tab. */
export class ChartLayer {
  #lying: Lying[] = [];

  constructor(
    readonly container: HTMLElement,
    readonly seen: (row: number, column: number) => SeenCell | null,
  ) {}

  /** Shows these charts; those that stay as they are are not drawn again. */
  show(charts: GridChart[]): void {
    const known = new Map(this.#lying.map((lying) => [lying.said, lying]));
    const wanted = charts.map((chart) => ({ chart, said: JSON.stringify(chart) }));
    const kept = new Set(wanted.map(({ said }) => said));
    for (const lying of this.#lying) if (!kept.has(lying.said)) takeAway(lying);
    this.#lying = wanted.map(({ chart, said }) => known.get(said) ?? this.#lay(chart, said));
    this.place();
  }

  /** Brings all charts to where their cells are now. */
  place(): void {
    const origin = this.container.getBoundingClientRect();
    for (const { chart, pane, figure } of this.#lying) {
      const cell = this.seen(chart.row - 1, chart.column - 1);
      pane.hidden = cell === null;
      if (!cell) continue;
      const { box, scale } = cell;
      const { left, top } = cell.pane;
      Object.assign(pane.style, {
        left: `${left - origin.left}px`,
        top: `${top - origin.top}px`,
        width: `${Math.max(0, cell.pane.right - left - SCROLL_BAR)}px`,
        height: `${Math.max(0, cell.pane.bottom - top - SCROLL_BAR)}px`,
      });
      const [x, y] = [box.left - left + chart.offsetX * scale, box.top - top + chart.offsetY * scale];
      figure.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    }
  }

  #lay(chart: GridChart, said: string): Lying {
    const pane = document.createElement('div');
    pane.className = 'chart-pane';
    const figure = document.createElement('figure');
    figure.className = 'chart';
    figure.setAttribute('aria-label', chart.title || words.chart);
    Object.assign(figure.style, { width: `${chart.width}px`, height: `${chart.height}px` });
    pane.append(figure);
    this.container.append(pane);
    const drawn = this.#draw(figure, chart);
    figure.append(chartTable(chart));
    figure.addEventListener('wheel', (event) => this.#scrollCells(event), { passive: true });
    return { chart, said, pane, figure, drawn };
  }

  #draw(figure: HTMLElement, chart: GridChart): Chart | null {
    if (!isDrawable(chart)) {
      const told = document.createElement('p');
      told.textContent = words.chartNotDrawn(chart.title);
      figure.append(told);
      return null;
    }
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    canvas.width = chart.width;
    canvas.height = chart.height;
    figure.append(canvas);
    const scale = this.seen(0, 0)?.scale ?? 1;
    return drawnChart(canvas, chart, window.devicePixelRatio * scale);
  }

  /** The wheel over a chart scrolls the cells below it. */
  #scrollCells(event: WheelEvent): void {
    const cells = this.container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    cells?.dispatchEvent(new WheelEvent('wheel', event));
  }
}

function takeAway({ pane, drawn }: Lying): void {
  drawn?.destroy();
  pane.remove();
}

const isDrawable = (chart: GridChart): chart is GridChart & { kind: ChartKind } => chart.kind !== null;
