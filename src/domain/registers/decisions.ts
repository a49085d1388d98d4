import type { Finding } from '../finding';
import { groupNamedIn } from '../layout/groups';
import { titleNamedIn } from '../layout/titleBlock';
import { fold } from '../text/fold';
import type { Title } from '../title';
import { dayAt } from './days';
import { type HeadingReader, headingReader, knownMeanings } from './headings';
import type { DecisionColumn, DecisionLine } from './lines';
import { numberAndDateAt } from './numberAndDate';
import { type RecordRow, recordsIn, sharedColumnIn } from './records';
import type { Register } from './register';
import { columnsOf, linesAbove, placeAt, type Section, textAt } from './section';

/** A column may hold number and date together: "12/QĐ-UBND ngày 20/12/2023". */
type Heading = DecisionColumn | 'numberAndDate' | 'year' | 'authority';

const ofDecision = (...whats: string[]): string[] =>
  ['quyết định', 'qđ', 'quyết định công nhận', 'qđ công nhận'].flatMap((decision) =>
    whats.flatMap((what) => [`${what} ${decision}`, `${decision} ${what}`]),
  );

const meaningOf: HeadingReader<Heading> = headingReader<Heading>([
  ['title', ['danh hiệu', 'tên danh hiệu', 'loại danh hiệu', 'danh hiệu công nhận', 'danh hiệu học tập']],
  ['title', ['danh hiệu được công nhận', 'mô hình', 'tên mô hình', 'loại mô hình']],
  ['subject', ['đối tượng', 'tên đối tượng', 'đối tượng công nhận', 'đối tượng được công nhận', 'tên']],
  ['subject', ['đơn vị', 'tên đơn vị', 'đơn vị được công nhận', 'tập thể cá nhân', 'tên tập thể cá nhân']],
  ['subject', ['tên tập thể cá nhân hộ gia đình', 'họ và tên', 'họ tên', 'hộ gia đình', 'dòng họ']],
  ['subject', ['họ tên đơn vị', 'họ và tên đơn vị']],
  [
    'subject',
    ['chủ hộ', 'họ tên chủ hộ', 'họ và tên chủ hộ', 'tên chủ hộ', 'tên dòng họ', 'tên thôn', 'tên tổ'],
  ],
  ['number', ofDecision('số', 'số hiệu', 'số ký hiệu')],
  ['date', ofDecision('ngày', 'ngày ký', 'ngày ra', 'ngày ban hành', 'ngày tháng', 'ngày tháng năm')],
  ['date', ['ngày công nhận', 'ngày ký', 'ngày ban hành']],
  ['numberAndDate', ofDecision('số ngày', 'số và ngày', 'số ngày tháng', 'số ngày tháng năm')],
  ['numberAndDate', ['quyết định', 'qđ', 'quyết định công nhận', 'qđ công nhận']],
  ['assessed', ['ngày đánh giá', 'ngày chấm', 'ngày họp hội đồng', 'ngày thẩm định', 'ngày xét', 'ngày họp']],
  ['assessed', ['ngày bình xét', 'ngày họp xét', 'ngày họp bình xét', 'ngày hội đồng đánh giá']],
  ['year', ['năm đánh giá', 'năm xét', 'năm chấm']],
  ['authority', ofDecision('cơ quan', 'cơ quan ban hành', 'cơ quan ra', 'cơ quan ký', 'nơi ban hành')],
  ['authority', ['cơ quan ban hành', 'cơ quan công nhận', 'nơi ban hành', 'đơn vị ban hành', 'thẩm quyền']],
  ['level', ['mức độ', 'mức', 'mức đạt', 'mức độ đạt', 'mức công nhận', 'mức độ công nhận', 'đạt mức']],
  ['status', ['tình trạng', 'trạng thái', 'hiệu lực', 'tình trạng hiệu lực']],
]);

/** A register of decisions on recognition (quyết định công nhận). */
export const decisions: Register = {
  knows(headings, said) {
    const known = knownMeanings(headings, meaningOf);
    const isDecided = (['number', 'date', 'numberAndDate'] as const).some((meaning) => known.has(meaning));
    if (!isDecided || !(known.has('title') || known.has('subject'))) return 0;
    // Where nothing above says what is decided, the titles in the rows will.
    return known.has('title') || said().some(speaksOfRecognition) ? known.size : 0;
  },
  read(section) {
    const columns = columnsIn(section);
    const keys = [columns.title, columns.subject, columns.number, columns.date, columns.numberAndDate];
    const rows = recordsIn(
      section,
      keys.filter((column) => column !== null),
    );
    const said = [...linesAbove(section), section.grid.sheet, ...section.headings.flat()];
    const titleAbove = said
      .filter(speaksOfRecognition)
      .map((text) => titleNamedIn(text)?.title)
      .find((title) => title !== undefined);
    const lines = rows.map((record) => readLine(section, columns, record, titleAbove ?? null));
    if (!said.some(speaksOfRecognition) && lines.every(({ line }) => line.title === null)) return null;
    // A list of a title made ready before anything was decided lacks nothing yet.
    const batchOf = ({ title, year }: DecisionLine) => `${title}|${year}`;
    const decided = new Set(
      lines.filter(({ line }) => isMadeOfficial(line)).map(({ line }) => batchOf(line)),
    );
    return {
      decisions: lines.map(({ line }) => line),
      findings: lines.flatMap(({ line, missing, findings }) => [
        ...(decided.has(batchOf(line)) ? missing : []),
        ...findings,
      ]),
    };
  },
};

/** A list of rewards has titles and decisions too, but of other kinds, even where it names who bears a title. */
const speaksOfRecognition = (text: string): boolean =>
  /cong nhan/.test(fold(text)) || (titleNamedIn(text) !== null && !/khen thuong|bieu duong/.test(fold(text)));

/** Of a decision at least the number or the day is known; a line that has neither only waits for one. */
export const isMadeOfficial = ({ number, date }: Pick<DecisionLine, 'number' | 'date'>): boolean =>
  number !== null || date !== null;

type Columns = Record<Heading | 'group', number | null>;

function columnsIn(section: Section): Columns {
  const first = (meaning: Heading) => columnsOf(section, meaningOf, meaning)[0] ?? null;
  const [subject, group] = [first('subject'), sharedColumnIn(section.headings, 'group')];
  return {
    title: first('title'),
    subject,
    group: group === subject ? null : group,
    year: first('year'),
    authority: first('authority'),
    number: first('number'),
    date: first('date'),
    numberAndDate: first('numberAndDate'),
    assessed: first('assessed'),
    level: first('level'),
    status: first('status'),
  };
}

/** A line with what it lacks, and what could not be read in it. */
interface ReadLine {
  line: DecisionLine;
  missing: Finding[];
  findings: Finding[];
}

function readLine(
  section: Section,
  columns: Columns,
  { row, banner }: RecordRow,
  titleAbove: Title | null,
): ReadLine {
  const text = (column: number | null) => textAt(section, sourceRow(section, row, column), column);
  const place = (column: number | null) => (column === null ? null : placeAt(section, row, column));
  const day = (column: number | null) =>
    column === null ? null : dayAt(section, sourceRow(section, row, column), column);
  const both = columns.numberAndDate;
  const together =
    both === null
      ? null
      : numberAndDateAt(section, sourceRow(section, row, both), both, placeAt(section, row, both));
  const [date, assessed] = [day(columns.date) ?? together?.day ?? null, day(columns.assessed)];
  const number = columns.number === null ? (together?.number ?? null) : numberIn(text(columns.number));
  const title = text(columns.title);
  const status = fold(text(columns.status));
  const line: DecisionLine = {
    title: title === '' ? titleAbove : (titleNamedIn(title)?.title ?? null),
    subject: text(columns.subject),
    group: groupIn(text(columns.group)) ?? groupNamedIn(banner ?? ''),
    year: yearIn(text(columns.year)),
    number,
    date: date?.date ?? null,
    authority: text(columns.authority) || null,
    assessed: assessed?.date ?? null,
    level: levelIn(text(columns.level)) ?? levelIn(title),
    standing: standingIn(status),
    claimsValid: validityIn(status),
    places: {
      title: place(columns.title),
      subject: place(columns.subject),
      number: place(columns.number ?? both),
      date: place(columns.date ?? both),
      assessed: place(columns.assessed),
      level: place(columns.level),
      status: place(columns.status),
    },
  };
  const missing = missingParts(line, date?.blank ?? false, isWaiting.test(status));
  return { line, missing, findings: [...(date?.findings ?? []), ...(assessed?.findings ?? [])] };
}

/** A decision that is still to come has neither number nor date yet. */
const isWaiting = /^(?:chua|dang|cho|du kien|khong (?:dat|duoc|cong nhan))(?: |$)/;

function standingIn(status: string): DecisionLine['standing'] {
  if (/(?:^| )(?:thu hoi|huy|bai bo)(?: |$)/.test(status)) return 'revoked';
  if (/(?:^| )(?:khong (?:dat|duoc|cong nhan)|tu choi)(?: |$)/.test(status)) return 'refused';
  return isWaiting.test(status) ? 'waiting' : 'decided';
}

/** A decision without number or date cannot be looked up, and no term counts from it. */
function missingParts({ number, places }: DecisionLine, undated: boolean, waits: boolean): Finding[] {
  const unnumbered = places.number !== null && number === null;
  if (waits && number === null && (undated || places.date === null)) return [];
  const findings: Finding[] = [];
  if (unnumbered) findings.push({ code: 'decision.numberMissing', place: places.number!, facts: {} });
  if (undated && places.date !== null)
    findings.push({ code: 'decision.dateMissing', place: places.date, facts: {} });
  return findings;
}

/** A bare 3 under "Tổ" is a group's number. */
const groupIn = (shown: string): string | null =>
  shown === '' ? null : /^\d{1,3}$/.test(shown) ? `Tổ ${shown}` : shown;

/** "2024", "Năm 2024". */
const yearIn = (shown: string): number | null => {
  const year = /^(?:nam )?(20\d\d)$/.exec(fold(shown))?.[1];
  return year === undefined ? null : Number(year);
};

/** "…/QĐ-UBND" is the form's own text: a number has a digit. */
const numberIn = (shown: string): string | null => (/\d/.test(shown) ? shown : null);

/** "1", "Mức độ 2", "Mức I". */
function levelIn(shown: string): 1 | 2 | null {
  const level = /(?:^|muc(?: do)? )(1|2|i|ii)$/.exec(fold(shown))?.[1];
  if (level === undefined) return null;
  return level === '1' || level === 'i' ? 1 : 2;
}

function validityIn(status: string): boolean | null {
  if (/(?:^| )(?:het|khong con|khong co|thu hoi|huy)(?: |$)/.test(status)) return false;
  return /(?:^| )(?:con|co) (?:hieu luc|gia tri|han)(?: |$)/.test(status) ? true : null;
}

const ditto = /^(?:-?\s*nt\s*-?|như trên|nhu tren|["”″〃'’]+)$/i;

/** The row whose cell counts: "nt" stands for the cell above. */
function sourceRow(section: Section, row: number, column: number | null): number {
  let source = row;
  while (source - 1 > section.bottom && ditto.test(textAt(section, source, column))) source--;
  return source;
}
