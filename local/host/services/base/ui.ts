import { NotSupportedLocally } from '../../run/failures';
import type { Answer, Pane } from '../../run/screen';
import { type Constant, ConstantGroup, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { HtmlOutputService } from '../html/html-output';
import { MenuService } from './menu';

const BUTTON = new ConstantGroup('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SET = new ConstantGroup('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

type Names =
  | 'createMenu'
  | 'createAddonMenu'
  | 'showSidebar'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'alert'
  | 'prompt';

/** Ui of a spreadsheet: menus, panes, questions to the user. */
export class UiService extends Service implements Official<GoogleAppsScript.Base.Ui, Names> {
  readonly serviceName = 'Ui';

  get Button() {
    return BUTTON;
  }

  get ButtonSet() {
    return BUTTON_SET;
  }

  createMenu(caption: string): MenuService {
    return new MenuService(this.context, { title: caption, addon: false, items: [] });
  }

  createAddonMenu(): MenuService {
    return new MenuService(this.context, { title: this.context.book.name, addon: true, items: [] });
  }

  showSidebar(page: unknown): void {
    this.context.screen.sidebar = paneOf('showSidebar', page);
  }

  showModalDialog(page: unknown, title: string): void {
    this.context.screen.dialog = { ...paneOf('showModalDialog', page), title, modal: true };
  }

  showModelessDialog(page: unknown, title: string): void {
    this.context.screen.dialog = { ...paneOf('showModelessDialog', page), title, modal: false };
  }

  /** `alert(message)`, `alert(message, buttons)` or `alert(title, message, buttons)`. */
  alert(...args: unknown[]): Constant {
    if (args.length === 0 || args.length > 3) throw mismatch(this.serviceName, 'alert', args);
    return BUTTON.members[this.#answer('alert', args).button];
  }

  /** `prompt(message)`, `prompt(message, buttons)` or `prompt(title, message, buttons)`. */
  prompt(...args: unknown[]): PromptResponseService {
    if (args.length === 0 || args.length > 3) throw mismatch(this.serviceName, 'prompt', args);
    return new PromptResponseService(this.context, this.#answer('prompt', args));
  }

  #answer(method: string, args: unknown[]): Answer {
    const asked = args.filter((arg) => typeof arg === 'string').join(' – ');
    const answer = this.context.screen.answers.shift();
    if (!answer)
      throw new NotSupportedLocally(`Ui.${method} without an answer waiting at the desk: "${asked}"`);
    return answer;
  }
}

/** PromptResponse */
class PromptResponseService
  extends Service
  implements Official<GoogleAppsScript.Base.PromptResponse, 'getSelectedButton' | 'getResponseText'>
{
  readonly serviceName = 'PromptResponse';

  constructor(
    context: Service['context'],
    readonly answer: Answer,
  ) {
    super(context);
  }

  getSelectedButton(): Constant {
    return BUTTON.members[this.answer.button];
  }

  getResponseText(): string {
    return this.answer.text ?? '';
  }
}

function paneOf(method: string, page: unknown): Pane {
  if (!(page instanceof HtmlOutputService)) throw mismatch('Ui', method, [page]);
  return page.toPane();
}
