import { decisionList, type TitleList } from '../../domain/returns/decisionList';
import { yearOf } from '../../domain/returns/examineWard';
import type { Book } from '../../sheets/book';
import { titleNames } from '../../words/titles';
import { wardWords } from '../../words/ward';
import { decisionTabOf } from './decisionTabOf';
import { examineBook } from './examine';

const widths = [50, 220, 260, 160, 100, 80, 180, 130, 220];

/** Number, day and office are left to people. */
const toFill = [6, 7, 8];

/**
 * Starts the tab "Sổ quyết định" with those recognised in the ward's year, for people to fill in. Where the ward keeps
 * its decisions already, that tab comes to the front.
 */
export function startDecisionRegister(book: Book): void {
  const { decisionRegister, toasts } = wardWords;
  const examination = examineBook(book);
  const isNamed = book.tabs().some(({ grid }) => grid.sheet === decisionRegister.tab);
  const known = decisionTabOf(book, examination.reading) ?? (isNamed ? decisionRegister.tab : null);
  if (known !== null) {
    book.showTab(known);
    book.say(toasts.registerThere(known));
    return;
  }
  const year = yearOf(examination);
  const verdicts = examination.judged.map(({ verdict }) => verdict);
  const rows = year === null ? [] : rowsOf(decisionList(verdicts, year, () => null));
  if (rows.length === 0) {
    book.say(year === null ? toasts.noYear : toasts.nothingToRegister);
    return;
  }
  const head = [[decisionRegister.heading], [decisionRegister.step], decisionRegister.columns];
  book.startTab(decisionRegister.tab, [...head, ...rows], widths, {
    bold: [0, head.length - 1],
    toFill: rows.flatMap((_, at) => toFill.map((column): [number, number] => [head.length + at, column])),
  });
  book.showTab(decisionRegister.tab);
  book.say(toasts.registerStarted(rows.length));
}

const rowsOf = (lists: TitleList[]): (string | number)[][] =>
  lists
    .flatMap(({ groups }) => groups.flatMap(({ members }) => members))
    .map(({ verdict: { title, subject, year, level } }, at) => [
      at + 1,
      titleNames[title],
      subject.name,
      subject.group ?? '',
      year ?? '',
      level ?? '',
      '',
      '',
      '',
    ]);
