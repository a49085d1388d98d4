import type { Finding } from '../finding';
import { valueAt } from '../layout/grid';
import { fold } from '../text/fold';
import { dayAt } from './days';
import { type Amount, amountsOfOtherUnits, checkBalances, checkUnits, type FundPart } from './fundChecks';
import { type HeadingReader, headingReader, knownMeanings } from './headings';
import { type MoneyUnit, readAmount, unitAnnouncedIn } from './money';
import { recordsIn } from './records';
import type { Register } from './register';
import { columnsOf, headingPlace, linesAbove, originOf, placeAt, type Section, textAt } from './section';

type Heading = FundPart | 'amount' | 'day';

const flow = (word: 'thu' | 'chi'): string[] =>
  ['', 'tổng ', 'số ', 'tổng số ', 'số tiền '].flatMap((before) =>
    ['', ' trong kỳ', ' trong năm', ' quỹ'].map((after) => `${before}${word}${after}`),
  );

const stock = (...times: string[]): string[] =>
  times.flatMap((time) =>
    ['', 'quỹ ', 'dư ', 'số dư ', 'số dư quỹ ', 'tồn ', 'tồn quỹ '].map((what) => `${what}${time}`),
  );

const meaningOf: HeadingReader<Heading> = headingReader<Heading>([
  [
    'opening',
    stock('đầu kỳ', 'đầu năm', 'kỳ trước', 'năm trước', 'năm trước chuyển sang', 'kỳ trước chuyển sang'),
  ],
  ['opening', stock('chuyển sang')],
  ['income', flow('thu')],
  ['spending', flow('chi')],
  ['balance', stock('cuối kỳ', 'cuối năm', 'còn lại', 'hiện có', 'hiện nay')],
  ['balance', ['dư', 'số dư', 'còn dư', 'tồn', 'số tồn', 'còn tồn', 'tồn quỹ', 'dư quỹ', 'số dư quỹ']],
  ['amount', ['số tiền', 'số tiền nộp', 'số tiền đóng góp', 'số tiền ủng hộ', 'thành tiền']],
  ['amount', ['hội phí', 'đóng góp', 'ủng hộ', 'tiền ủng hộ', 'mức đóng góp', 'mức ủng hộ']],
  ['day', ['ngày', 'ngày nộp', 'ngày thu', 'ngày chi', 'ngày ghi', 'ngày đóng', 'ngày ủng hộ']],
  ['day', ['ngày tháng', 'ngày tháng năm', 'thời gian nộp']],
]);

const parts: FundPart[] = ['opening', 'income', 'spending', 'balance'];

const speaksOfFund = (texts: string[]): boolean =>
  texts.some((text) => /quy khuyen hoc|quy hoi|hoi phi/.test(fold(text)));

/** A register of the fund for learning (quỹ khuyến học): what there was, came in, went out and is left. */
export const fund: Register = {
  knows(headings, said) {
    const known = knownMeanings(headings, meaningOf);
    const isOurs =
      parts.filter((part) => known.has(part)).length >= 2 || (known.has('amount') && speaksOfFund(said()));
    return isOurs ? known.size : 0;
  },
  read(section, { above }) {
    const columns = moneyColumns(section);
    const rows = recordsIn(section, columns).map(({ row }) => row);
    const unit = unitOf([section, ...[...above].reverse()]);
    const amounts = columns.flatMap((column) => amountsIn(section, column, rows, unit));
    const ofOtherUnits = amountsOfOtherUnits(amounts);
    const days = columnsOf(section, meaningOf, 'day');
    const findings: Finding[] = [
      ...checkUnits(amounts, ofOtherUnits, headingPlace(section, columns[0] ?? 0)),
      ...checkBalances(amounts, ofOtherUnits),
      ...rows.flatMap((row) => days.flatMap((day) => dayAt(section, row, day).findings)),
    ];
    return { findings };
  },
};

const moneyColumns = (section: Section): number[] =>
  section.headings.flatMap((path, column) => (partOf(path) === null ? [] : [column]));

/** What a column counts: also "Hội phí" or "Học bổng" under "Thu" or "Chi" is money. */
function partOf(path: string[]): FundPart | 'amount' | null {
  const meaning = meaningOf(path);
  if (meaning !== null) return meaning === 'day' ? null : meaning;
  const over = meaningOf(path.slice(0, -1));
  const isMoney =
    (over === 'income' || over === 'spending') &&
    !/^(?:so (?!tien)|ngay|ty le|ghi chu)/.test(fold(path[path.length - 1] ?? ''));
  return isMoney ? 'amount' : null;
}

/** The unit that the nearest block of text announces; what a tab says once at its top holds further down. */
function unitOf(sections: Section[]): MoneyUnit | null {
  const lines = sections.flatMap(linesAbove);
  return lines.map(unitAnnouncedIn).find((unit) => unit !== null) ?? null;
}

function amountsIn(section: Section, column: number, rows: number[], unit: MoneyUnit | null): Amount[] {
  const path = section.headings[column] ?? [];
  const part = partOf(path) ?? 'amount';
  const own = path.map(unitAnnouncedIn).find((announced) => announced !== null) ?? unit;
  return rows.flatMap((row) => {
    const shown = textAt(section, row, column);
    const reading = readAmount(valueAt(section.grid, ...originOf(section, row, column)), shown);
    const place = placeAt(section, row, column);
    return reading.kind === 'none' ? [] : [{ part, unit: own, shown, reading, place, row }];
  });
}
