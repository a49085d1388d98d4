import type { Book, Cell, SheetModel } from '../../host';
import { BLANK } from '../../host';
import { words } from '../page/words';
import type { HistoryLength } from '../protocol';
import { ActRefused } from './refused';
import {
  changedFacts,
  putFacts,
  type Snapshot,
  sameBook,
  sameShape,
  snapshotOf,
  type TabSnapshot,
} from './snapshot';

interface Step {
  before: Snapshot;
  after: Snapshot;
}

const LONGEST = 100;

/** What was done to a book step by step, to be taken back. What others changed since is never overwritten. */
export class History {
  #undos: Step[] = [];
  #redos: Step[] = [];
  #last: Snapshot | undefined;
  #isOpen = false;
  /** Steps taken back or done again so far; doing that is no step of its own. */
  #turns = 0;

  constructor(readonly book: Book) {}

  /** How many steps can be taken back, and done again. */
  get length(): HistoryLength {
    return { undos: this.#undos.length, redos: this.#redos.length };
  }

  /** Begins a step; to be ended by calling the result. What fails half way can be taken back as well. */
  begin(): () => void {
    // A step within another is part of it.
    if (this.#isOpen) return () => {};
    this.#isOpen = true;
    const before = this.#snapshot();
    const steps = this.#turns;
    return () => {
      this.#isOpen = false;
      this.book.settle();
      const after = this.#snapshot();
      if (steps !== this.#turns || sameBook(before, after)) return;
      this.#undos = [...this.#undos, { before, after }].slice(-LONGEST);
      this.#redos = [];
    };
  }

  /** Takes the last step back. Throws {@link ActRefused} when there is none or what it did has changed since. */
  undo(): void {
    const step = this.#undos.at(-1);
    if (!step) throw new ActRefused(words.nothingToUndo);
    this.#turn(step.after, step.before);
    this.#undos.pop();
    this.#redos.push(step);
  }

  /** Does the step last taken back again. Throws like {@link undo}. */
  redo(): void {
    const step = this.#redos.at(-1);
    if (!step) throw new ActRefused(words.nothingToRedo);
    this.#turn(step.before, step.after);
    this.#redos.pop();
    this.#undos.push(step);
  }

  #snapshot(): Snapshot {
    this.#last = snapshotOf(this.book, this.#last);
    return this.#last;
  }

  #turn(from: Snapshot, to: Snapshot): void {
    this.book.settle();
    this.#turns++;
    if (sameBook(this.#snapshot(), from)) restore(this.book, to);
    else if (sameShape(from, to) && sameShape(this.#snapshot(), to)) undoParts(from, to);
    else throw new ActRefused(words.changedSince);
  }
}

/** Makes a book what it was. */
function restore(book: Book, to: Snapshot): void {
  const kept = new Set(to.tabs.map(({ sheet }) => sheet));
  for (const sheet of book.sheets) if (!kept.has(sheet)) book.remove(sheet);
  to.tabs.forEach((tab, position) => {
    if (!book.sheets.includes(tab.sheet)) book.insert(tab.sheet, position);
    else if (book.sheets[position] !== tab.sheet) book.move(tab.sheet, position);
    restoreTab(tab);
  });
  book.names = to.names;
}

function restoreTab({ sheet, rows, rowCount, columnCount, facts, lineFacts }: TabSnapshot): void {
  const wasMoved =
    sheet.name !== facts.name || sheet.rowCount !== rowCount || sheet.columnCount !== columnCount;
  putFacts(sheet, facts, lineFacts);
  Object.assign(sheet, { rowCount, columnCount });
  if (wasMoved) sheet.replaceCells(rows.map((line) => line.slice()));
  else putCells(sheet, sheet.rows, rows);
  sheet.touched();
}

/** Takes back what a step did to cells and facts that are still as it left them. */
function undoParts(from: Snapshot, to: Snapshot): void {
  let undone = 0;
  to.tabs.forEach((before, index) => {
    const after = from.tabs[index]!;
    const { facts, lineFacts } = changedFacts(before, after);
    putFacts(before.sheet, facts, lineFacts);
    undone += Object.keys(facts).length + Object.keys(lineFacts).length;
    undone += putCells(before.sheet, after.rows, before.rows);
    before.sheet.touched();
  });
  if (undone === 0) throw new ActRefused(words.changedSince);
}

/** Puts cells back where they are as `from` has them; tells how many. */
function putCells(sheet: SheetModel, from: TabSnapshot['rows'], to: TabSnapshot['rows']): number {
  let put = 0;
  for (let row = 0; row < Math.max(from.length, to.length); row++) {
    const [now, wanted] = [from[row] ?? [], to[row] ?? []];
    for (let column = 0; column < Math.max(now.length, wanted.length); column++) {
      const [left, right] = [now[column], wanted[column]];
      if (left === right || !isStill(sheet.at(row + 1, column + 1), left ?? BLANK)) continue;
      sheet.put(row + 1, column + 1, right);
      put++;
    }
  }
  return put;
}

/** Whether a cell is as it was left; a formula may have another result by now. */
const isStill = (now: Cell, left: Cell): boolean =>
  now === left ||
  (now.formula !== undefined &&
    now.formula === left.formula &&
    now.style === left.style &&
    now.numberFormat === left.numberFormat);
