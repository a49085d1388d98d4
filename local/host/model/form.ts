import type { AnswerRule } from './form-rules';

/** What stands in a form, in Google's words; the last two are no questions. */
export type ItemType =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'LIST'
  | 'SCALE'
  | 'GRID'
  | 'DATE'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

/** Where a page or a choice leads: on, back to the start, to the end, or to the page that begins with an item. */
export type Navigation = 'CONTINUE' | 'RESTART' | 'SUBMIT' | number;

/** One choice of a question. */
export interface Choice {
  value: string;
  goTo?: Navigation;
}

/** One question, heading or page break of a form. */
export interface FormItem {
  id: number;
  type: ItemType;
  title: string;
  helpText: string;
  required: boolean;
  /** MULTIPLE_CHOICE, CHECKBOX and LIST. */
  choices?: Choice[];
  /** Whether people may write an answer of their own beside the choices. */
  otherOption?: boolean;
  /** SCALE. */
  scale?: { lower: number; upper: number; lowerLabel: string; upperLabel: string };
  /** GRID: the questions. */
  rows?: string[];
  /** GRID: the answers to each of them. */
  columns?: string[];
  /** DATE. */
  includesYear?: boolean;
  rule?: AnswerRule;
  /** PAGE_BREAK. */
  goTo?: Navigation;
}

/** A text, a day as `2026-02-01`, a list for checkboxes, or one text for each row of a grid (empty: not answered). */
export type Answer = string | string[];

/** Answers by the item's id; items not answered are left out. */
export type Answers = Readonly<Record<number, Answer>>;

/** One submission. */
export interface FormResponseModel {
  id: string;
  /** Milliseconds. */
  submittedAt: number;
  /** Only where the form collects addresses; otherwise ''. */
  email: string;
  answers: Record<number, Answer>;
}

/** The tab that takes a form's answers. */
export interface FormDestination {
  bookId: string;
  sheetId: number;
  /** Headings of the columns: `time`, `email` or an item's id (with the row of a grid), each with its text in row 1. */
  columns: { key: string; heading: string }[];
}

/** A form with its answers: plain data, may be saved as JSON. */
export interface FormModel {
  id: string;
  /** Of the file; people who fill the form in see the title. */
  name: string;
  title: string;
  description: string;
  confirmationMessage: string;
  /** Shown instead of the form when it takes no answers; '' for Google's own words. */
  closedMessage: string;
  published: boolean;
  acceptingResponses: boolean;
  collectsEmail: boolean;
  oneResponsePerUser: boolean;
  progressBar: boolean;
  responseEdits: boolean;
  respondAgainLink: boolean;
  shuffleQuestions: boolean;
  items: FormItem[];
  responses: FormResponseModel[];
  destination: FormDestination | null;
  /** Counts the ids given to items and answers; none is given twice. */
  lastNumber: number;
}

/** A new, empty form. It takes no answers before it is published. */
export function newForm(id: string, title: string): FormModel {
  return {
    id,
    name: title,
    title,
    description: '',
    confirmationMessage: '',
    closedMessage: '',
    published: false,
    acceptingResponses: false,
    collectsEmail: false,
    oneResponsePerUser: false,
    progressBar: false,
    responseEdits: false,
    respondAgainLink: true,
    shuffleQuestions: false,
    items: [],
    responses: [],
    destination: null,
    lastNumber: 0,
  };
}

/** A number no item or answer of the form had before. */
export function nextNumber(form: FormModel): number {
  form.lastNumber += 1;
  return form.lastNumber;
}

/** An id for a new item; Google's are numbers of ten digits. */
export function newItemId(form: FormModel): number {
  return 1_000_000_000 + nextNumber(form);
}

/** Whether an item asks something. */
export function isQuestion(item: FormItem): boolean {
  return item.type !== 'SECTION_HEADER' && item.type !== 'PAGE_BREAK';
}

/** The address where people fill the form in. */
export function publishedUrl(form: FormModel): string {
  return `https://docs.google.com/forms/d/e/${form.id}/viewform`;
}

/** The form whose answers go to a spreadsheet, or to one tab of it. */
export function formLinkedTo(
  forms: Iterable<FormModel>,
  bookId: string,
  sheetId?: number,
): FormModel | undefined {
  return [...forms].find(
    ({ destination }) =>
      destination?.bookId === bookId && (sheetId === undefined || destination.sheetId === sheetId),
  );
}
