import type { BlankCard, BlankLine } from '../../domain/criteria/blankCard';
import type { Page, PageCell } from '../../sheets/page';
import { blankCardsWords as words } from '../../words/blankCards';
import { setName } from '../../words/criteria';

/** Together as wide as a sheet of A4 between its margins. */
const widths = [45, 285, 75, 75, 75, 165];

/** Room for two lines of handwriting. */
const rowHeight = 42;

/** The tab's heading, the line that says whose tab it is, and the row of the columns' headings, which stays blank. */
const rowsAbove = 3;

/** Between two cards, so that nobody prints both on one page by a slip. */
const gap: PageCell[][] = [[], []];

/** Room for a signature. */
const signatureRoom: PageCell[][] = [[], []];

/** The tab "Phiếu trống": a card for each title, one below the other. */
export function blankCardsPage(cards: BlankCard[], year: number): Page {
  const linesAbove = 1 + cards.length;
  const page: Page = {
    heading: words.heading,
    lines: [words.how],
    columns: widths.map((width) => ({ heading: '', width })),
    rows: [],
    emphasised: [],
    rowHeight,
    bordered: [],
  };
  for (const card of cards) {
    const head: PageCell[][] = [
      ['', words.card(card.title)],
      ['', words.basis(setName(card.set))],
      ...words.about(card.title, year).map((text) => ['', text]),
    ];
    const table: PageCell[][] = [[...words[card.kind]], ...card.lines.map(lineCells), ...totalOf(card)];
    const [self, review] = words.signatures;
    const foot: PageCell[][] = [
      ['', self, '', '', '', review],
      ['', words.sign, '', '', '', words.sign],
      ...signatureRoom,
    ];
    const from = page.rows.length;
    const tableFrom = from + head.length;
    page.rows.push(...head, ...table, ...foot);
    page.lines.push(
      words.rows(card.title, rowsAbove + linesAbove + from + 1, rowsAbove + linesAbove + page.rows.length),
    );
    page.bordered?.push({ from: tableFrom, count: table.length });
    page.emphasised.push(from, tableFrom, ...boldLines(card).map((at) => tableFrom + 1 + at));
    page.rows.push(...gap);
  }
  return page;
}

const lineCells = ({ kind, id, name, asked, max }: BlankLine): PageCell[] => {
  const text = asked ? words.asked(name, asked) : name;
  return [id, text, kind === 'criterion' || kind === 'part' ? (max ?? words.unknown) : ''];
};

const totalOf = ({ kind, totalMax }: BlankCard): PageCell[][] =>
  kind === 'points' ? [['', words.total, totalMax ?? words.unknown]] : [];

/** Criteria with parts below them, headings, and the total. */
const boldLines = ({ lines, kind }: BlankCard): number[] => [
  ...lines.flatMap((line, at) =>
    line.kind === 'heading' || (lines[at + 1]?.kind === 'part' && line.kind === 'criterion') ? [at] : [],
  ),
  ...(kind === 'points' ? [lines.length] : []),
];
