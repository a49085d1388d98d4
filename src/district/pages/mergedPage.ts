import { countedTitles, knownFigures } from '../../domain/returns/wardReturn';
import type { Mergers } from '../../domain/town/mergers';
import { add, type Figures, noFigures, type Sum } from '../../domain/units/figures';
import { type RecastLine, sumOf, type UnitView } from '../../domain/units/recast';
import type { Page, PageCell } from '../../sheets/page';
import { mergerWords, type NameOf, sayCarriedTo, sayMove, saySums, sayUndivided } from '../../words/mergers';
import { titleNames } from '../../words/titles';
import { saySum, sayUnitView } from '../../words/units';

const { page: words } = mergerWords;

/** The tab "Sau sáp nhập": what moved, and the year's figures under its own units beside those of today; no rows where nothing moved. */
export function mergedPage(mergers: Mergers, nameOf: NameOf): Page {
  const { year, until, moves, carried, before, after } = mergers;
  const titles = countedTitles.filter((title) =>
    mergers.sums.some((sum) => sum.title === title && sum.before.known > 0),
  );
  const moved = new Set(moves.flatMap(({ from, to }) => [...from, ...to].map(({ code }) => code)));
  const blank = titles.flatMap(() => knownFigures.map((): PageCell => null));
  const said = (label: string, text: string): PageCell[] => [label, null, text, ...blank];
  const figures = (of: Figures): PageCell[] =>
    titles.flatMap((title) => knownFigures.map((kind) => sumCell(of[title][kind])));
  const blockOf = (view: UnitView, lines: readonly RecastLine[]): PageCell[][] => {
    const label = sayUnitView(view, until.year);
    const touched = lines.filter(({ code, among }) => moved.has(code) || among.length > 0);
    const others = lines.filter((line) => !touched.includes(line));
    const rest = others.reduce((all, line) => add(all, line.figures), noFigures);
    return [
      ...touched.map((line): PageCell[] => [
        label,
        line.code,
        line.among.length === 0 ? nameOf(line.code) : sayUndivided(line.code, line.among, nameOf),
        ...titles.flatMap((title) => knownFigures.map((kind) => line.titles[title][kind])),
      ]),
      ...(others.length === 0 ? [] : [[label, null, words.unchanged(others.length), ...figures(rest)]]),
      [label, null, words.sum, ...figures(sumOf(lines))],
    ];
  };
  const blocks = moves.length === 0 ? [] : [blockOf('ofThatYear', before), blockOf('ofToday', after)];
  const sumsAt = blocks.map((_, index) => blocks.slice(0, index + 1).flat().length - 1);
  return {
    heading: words.heading,
    lines: [words.counts(year), words.blank],
    columns: [
      { heading: words.columns.view, width: 200 },
      { heading: words.columns.code, width: 70 },
      { heading: words.columns.name, width: 300 },
      ...titles.flatMap((title) =>
        words.columns.counts.map((count) => ({ heading: `${titleNames[title]}: ${count}`, width: 125 })),
      ),
    ],
    rows: [
      ...blocks.flat(),
      ...(moves.length === 0 ? [] : saySums(mergers)).map((text) => said(words.check, text)),
      ...moves.map((move) => said(words.change, sayMove(move, nameOf))),
      ...carried.map((one) => said(mergerWords.carried, sayCarriedTo(one, nameOf))),
    ],
    emphasised: sumsAt,
    frozenColumns: 3,
  };
}

/** A whole sum as a number; one of which a part is not known in words. */
const sumCell = (sum: Sum): PageCell => {
  if (sum.unknown === 0) return sum.known;
  return sum.known === 0 ? null : saySum(sum);
};
