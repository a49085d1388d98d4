import fc from 'fast-check';
import { isPointsCard, type Mark, type Scorecard } from '../../../src/domain/scorecards/scorecard';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { drawnPages } from './drawnPages';
import { type DrawnSheet, drawnRosters, type Truth } from './drawnRosters';

/** Findings that ask what a sheet's layout means. */
const asksAboutLayout =
  /^(?:header|row|tab|page)\.|^(?:title\.unknown|subject\.missingName|registered\.unclear)$/;

const told = (mark: Mark | undefined): Truth['marks'][number] => {
  if (mark?.kind === 'points') return mark.points;
  return mark === undefined || mark.kind === 'blank' ? null : mark.shown;
};

function truthIn(card: Scorecard): Truth {
  const { name, group } = card.subject;
  const number = /\d+/.exec(group ?? '')?.[0];
  const points = isPointsCard(card) ? card : null;
  return {
    name,
    group: number === undefined ? null : Number(number),
    registered: points?.registered === true || points?.registered === false ? points.registered : null,
    marks: ['1', '2', '3', '4'].map((id) => told(points?.marks[id])),
  };
}

const inOrder = (list: Truth[]): string =>
  JSON.stringify([...list].sort((a, b) => (a.name < b.name ? -1 : 1)));

/** How each drawn sheet is read: just as it was meant, asked about, or wrongly without a word. */
function readings(sheets: DrawnSheet[]) {
  const readAs = ({ tab, truth }: DrawnSheet) => {
    const { cards, findings } = readWardBook([tab]);
    if (findings.some(({ code }) => asksAboutLayout.test(code))) return 'asked';
    return inOrder(cards.map(truthIn)) === inOrder(truth) ? 'exact' : 'wrong';
  };
  const kinds = sheets.map((sheet) => ({ sheet, kind: readAs(sheet) }));
  return {
    exact: kinds.filter(({ kind }) => kind === 'exact').length,
    wrong: kinds.filter(({ kind }) => kind === 'wrong').map(({ sheet }) => sheet),
  };
}

test.each([
  ['lists of households', drawnRosters, 1000],
  ['pages of households', drawnPages, 300],
] as const)(
  '%s in every mixture of layouts are read exactly or asked about',
  (_, drawn, count) => {
    const { exact, wrong } = readings(fc.sample(drawn, { numRuns: count, seed: 2024 }));
    expect(wrong).toEqual([]);
    expect(exact).toBeGreaterThanOrEqual(count * 0.99);
  },
  120_000,
);
