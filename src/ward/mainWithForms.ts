import type { Book } from '../sheets/book';
import { formOfEvent } from '../sheets/forms';
import { documentMemory } from '../sheets/memory';
import { openSidebar } from '../sheets/screen';
import { formCommandWords as words } from '../words/forms';
import { checkForms } from './commands/forms/checkSystem';
import * as making from './commands/forms/makeForm';
import { sweep, takeFromForm } from './commands/forms/sweep';
import type { FormCalls, SweepReport, SystemReport } from './formCalls';
import { wardBook } from './learnedTabs';
import { extendMenu } from './menu';

// The ward edition with forms: all of the ward's, and what needs the scopes of forms and triggers (decision 025).
export * from './main';

const openBook = (): Book => wardBook(documentMemory());

extendMenu([
  { label: words.menu.form, run: 'makeForm' },
  { label: words.menu.sweep, run: 'sweepSubmissions' },
  { label: words.menu.system, run: 'checkSystem' },
]);

/** Menu "Biểu mẫu cho gia đình". */
export const makeForm = (): void => openSidebar('FormSidebar', words.sidebar);

export const formChoices: FormCalls['formChoices'] = () => making.choicesFor(openBook(), documentMemory());

export const buildForm: FormCalls['buildForm'] = (title, year, anew) =>
  making.buildForm(openBook(), documentMemory(), title, year, anew);

/** Installable trigger of each form. */
export const takeSubmission = (event?: unknown): void =>
  takeFromForm(openBook(), documentMemory(), formOfEvent(event));

/** Menu "Lấy phiếu gửi qua mạng còn sót". */
export const sweepSubmissions = (): SweepReport => sweep(openBook(), documentMemory());

/** Menu "Kiểm tra hệ thống". */
export const checkSystem = (): SystemReport => checkForms(openBook(), documentMemory());
