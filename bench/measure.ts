/** One figure of the table. */
export interface Figure {
  what: string;
  /** What it should stay under, in milliseconds. */
  target: number;
  /** Milliseconds of each run. */
  runs: number[];
}

/** Times an act several times over, after one run that only warms up. */
export async function measured(what: string, target: number, act: () => unknown, times = 7): Promise<Figure> {
  await act();
  const runs: number[] = [];
  for (let count = 0; count < times; count++) {
    const start = performance.now();
    await act();
    runs.push(performance.now() - start);
  }
  return { what, target, runs };
}

/** The same figure less what another one takes by its median. */
export function lessThan(figure: Figure, base: Figure): Figure {
  return { ...figure, runs: figure.runs.map((ms) => ms - median(base)) };
}

/** The middle run. */
export function median({ runs }: Figure): number {
  return [...runs].sort((a, b) => a - b)[Math.floor(runs.length / 2)]!;
}

/** The table as text: median, fastest and slowest run beside the target. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const [fastest, slowest] = [Math.min(...figure.runs), Math.max(...figure.runs)];
    const mark = median(figure) < figure.target ? '✓' : '✗';
    const numbers = [median(figure), fastest, slowest].map((ms) => ms.toFixed(1).padStart(8)).join('');
    return `${mark} ${figure.what.padEnd(62)}${numbers}   < ${figure.target}`;
  });
  return [`  ${'milliseconds'.padEnd(62)}  median fastest slowest   target`, ...lines].join('\n');
}
