import { countBySeverity } from '../../domain/finding';
import { type WardExamination, yearOf } from '../../domain/returns/examineWard';
import { contentHash, handUp } from '../../domain/returns/handedUp';
import { isWardsTurn, type ReturnStamp } from '../../domain/returns/returnState';
import { changesSince, type RowPrints, rowPrints } from '../../domain/returns/rowPrints';
import { countedTitles, type WardReturn, wardReturn } from '../../domain/returns/wardReturn';
import { tidy } from '../../domain/text/normalise';
import type { Book } from '../../sheets/book';
import { timeInWords } from '../../sheets/clock';
import { underLock } from '../../sheets/lock';
import { logOnce } from '../../sheets/log';
import type { Memory } from '../../sheets/memory';
import { writeReturn } from '../../sheets/returnPage';
import { markReturn, readStamp } from '../../sheets/returnTab';
import { lockTabs, unlockTabs } from '../../sheets/tabLocks';
import { findingLine } from '../../words/lines';
import { submitWords } from '../../words/submit';
import { titleNames } from '../../words/titles';
import type { SubmitReport, SubmitResult } from '../calls';
import { reasonsKept } from '../kept';
import { knownPerson, rememberPerson } from '../person';
import { examineBook } from './examine';
import { writeSummary } from './summarise';

const printsName = 'prints';
const stampName = 'stamp';

/** The stamp in the tab; where somebody deleted or blurred it, as it was last seen. */
function stampOf(book: Book, memory: Memory): { stamp: ReturnStamp | null; shown: boolean } {
  const stamp = readStamp(book.ownTab(submitWords.tab));
  const last = memory.recall<ReturnStamp>(stampName);
  if (stamp === null) return { stamp: last, shown: false };
  if (JSON.stringify(stamp) !== JSON.stringify(last)) memory.keep(stampName, stamp);
  return { stamp, shown: true };
}

/** How far the ward's figures are, and what handing them up now would hand up. */
export function submission(book: Book, memory: Memory): SubmitReport {
  const examination = examineBook(book);
  const { reading, findings } = examination;
  const isKept = reasonsKept(memory);
  const open = findings.filter((finding) => isKept(findingLine(finding, null)) === null);
  const { error, warning } = countBySeverity(open);
  const { stamp } = stampOf(book, memory);
  const year = yearOf(examination);
  const counts = year === null ? null : countsOf(examination, year);
  const prints = stamp?.state === 'submitted' ? memory.recall<RowPrints>(printsName) : null;
  return {
    unit: reading.unit,
    year,
    cards: reading.cards.filter((card) => card.year === year).length,
    errors: error,
    warnings: warning,
    figures: counts === null ? [] : figuresOf(counts),
    person: knownPerson(memory),
    state: stamp?.state ?? 'notSubmitted',
    stamp,
    changes: prints === null ? [] : changesSince(prints, book.grids()).map(submitWords.change),
  };
}

const countsOf = ({ reading, judged, findings }: WardExamination, year: number): WardReturn =>
  wardReturn(reading, judged, findings, year);

const figuresOf = ({ titles }: WardReturn): SubmitReport['figures'] =>
  countedTitles.flatMap((title) =>
    titles[title].registered === null
      ? []
      : [{ title: titleNames[title], text: submitWords.figures(titles[title]) }],
  );

/** Hands the ward's figures up: writes them, stamps them, and warns whoever edits the lists from then on. */
export function submit(book: Book, memory: Memory, person: string, despite: string): SubmitResult {
  return underLock(() => handIn(book, memory, brief(person), brief(despite))) ?? refused('busy');
}

/** More than anybody types; a whole page pasted by mistake would not fit into a cell. */
const mostLetters = 500;

const brief = (typed: string): string => tidy(typed).slice(0, mostLetters);

const refused = (why: 'busy' | 'noYear' | 'noCards' | 'noPerson' | 'received' | 'nothing'): SubmitResult => ({
  outcome: 'refused',
  why: submitWords.refusals[why],
});

function handIn(book: Book, memory: Memory, person: string, despite: string): SubmitResult {
  const examination = examineBook(book);
  const { reading } = examination;
  const year = yearOf(examination);
  if (year === null) return refused('noYear');
  if (reading.cards.every((card) => card.year !== year)) return refused('noCards');
  if (person === '') return refused('noPerson');
  const { stamp: earlier, shown } = stampOf(book, memory);
  if (earlier !== null && earlier.year === year && !isWardsTurn(earlier.state)) return refused('received');
  const counts = countsOf(examination, year);
  const { errors } = counts.findings;
  if (errors > 0 && despite === '') return { outcome: 'refused', why: submitWords.refusals.errors(errors) };
  const handedUp = handUp(counts, reading.settings.matchKey);
  const hash = contentHash(handedUp);
  // Handing the same figures up twice leaves the first stamp as it is.
  if (shown && earlier?.state === 'submitted' && earlier.hash === hash) return { outcome: 'done' };
  const stamp = {
    state: 'submitted' as const,
    returnedBecause: '',
    unit: reading.unit ?? '',
    year,
    by: person,
    at: timeInWords(),
    hash,
    despite: errors > 0 ? despite : '',
  };
  rememberPerson(memory, person);
  rememberRows(book, memory);
  writeSummary(book, examination, counts);
  // The tab that says "Đã nộp" comes last of what counts: before it, the ward has not handed up.
  lockTabs([...new Set(reading.cards.map(({ place }) => place.sheet))]);
  logOnce([{ act: submitWords.log.submitted(year), after: hash }], person);
  writeReturn(book, stamp, handedUp, earlier);
  memory.keep(stampName, stamp);
  return { outcome: 'done' };
}

/** Later edits are named by this. Where the store has no room for so many rows, handing up goes on without. */
function rememberRows(book: Book, memory: Memory): void {
  try {
    memory.keep(printsName, rowPrints(book.grids()));
  } catch {
    memory.forget(printsName);
  }
}

/** Takes back what was handed up, unless the office above has taken it. */
export function withdraw(book: Book, memory: Memory): SubmitResult {
  return underLock(() => takeBack(book, memory)) ?? refused('busy');
}

function takeBack(book: Book, memory: Memory): SubmitResult {
  const { stamp } = stampOf(book, memory);
  if (stamp === null || stamp.state === 'notSubmitted') return refused('nothing');
  if (!isWardsTurn(stamp.state)) return refused('received');
  unlockTabs();
  logOnce([{ act: submitWords.log.withdrawn(stamp.year), before: stamp.hash }], knownPerson(memory));
  markReturn('notSubmitted');
  memory.keep(stampName, { ...stamp, state: 'notSubmitted' } satisfies ReturnStamp);
  return { outcome: 'done' };
}
