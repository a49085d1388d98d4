import type { Listed, TitleList } from '../../domain/returns/decisionList';
import { showDate } from '../../domain/text/date';
import type { Page, PageCell } from '../../sheets/page';
import { sayRank } from '../../words/verdicts';
import { banner, wardWords } from '../../words/ward';
import { shownTotal } from './shownTotal';

const words = wardWords.decisionList;

/** The tab "Danh sách công nhận": the list for the decision. `register` is the tab where decisions are written. */
export function decisionListPage(lists: TitleList[], year: number | null, register: string | null): Page {
  const table = new Table();
  for (const list of lists) table.addTitle(list);
  const { columns } = words;
  return {
    heading: words.heading,
    lines: year === null ? [wardWords.toasts.noYear] : linesOf(lists, year, register),
    columns: [
      { heading: columns.number, width: 50 },
      { heading: columns.subject, width: 280 },
      { heading: columns.total, width: 110 },
      { heading: columns.rank, width: 110 },
      { heading: columns.decision, width: 150 },
      { heading: columns.date, width: 150 },
      { heading: columns.authority, width: 150 },
      { heading: columns.until, width: 150 },
    ],
    rows: table.rows,
    emphasised: table.banners,
    frozenColumns: 2,
  };
}

function linesOf(lists: TitleList[], year: number, register: string | null): string[] {
  if (lists.length === 0) return [words.none(year)];
  const { start, fill, done } = words.steps;
  const step = register === null ? start : fill(register);
  const waiting = lists.reduce((sum, list) => sum + list.waiting, 0);
  return [words.counts(year), words.sums(lists, waiting), waiting === 0 ? done : step, words.term];
}

/** Rows of names under the banners of their titles and groups; numbers run on through a whole title. */
class Table {
  readonly rows: PageCell[][] = [];
  readonly banners: number[] = [];

  addTitle({ title, groups, count, waiting }: TitleList): void {
    this.addBanner(words.ofTitle(title, count, waiting));
    const hasGroups = groups.some(({ group }) => group !== null);
    let number = 0;
    for (const one of groups) {
      if (hasGroups) this.addBanner(banner(one.group ?? words.noGroup, one.members.length, title));
      for (const listed of one.members) this.rows.push(rowOf(listed, ++number));
    }
  }

  private addBanner(text: string): void {
    this.banners.push(this.rows.length);
    this.rows.push([null, text, null, null, null, null, null, null]);
  }
}

function rowOf({ verdict, official }: Listed, number: number): PageCell[] {
  const { decision = null, until = null } = official ?? {};
  return [
    number,
    verdict.subject.name,
    shownTotal(verdict.total),
    sayRank(verdict),
    decision === null ? words.waiting : (decision.number ?? words.unnumbered),
    decision?.date ? showDate(decision.date) : null,
    decision?.authority ?? null,
    until === null ? null : showDate(until),
  ];
}
