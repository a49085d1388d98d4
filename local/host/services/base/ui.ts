import type { Answer, Pane } from '../../run/screen';
import { Constant, ConstantGroup, type Official, Service } from '../../run/service';
import { AskUser, type Question } from '../../run/standstill';
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
  alert(...args: unknown[]): AskUser {
    return new AskUser(this.#question('alert', args), ({ button }) => BUTTON.members[button]);
  }

  /** `prompt(message)`, `prompt(message, buttons)` or `prompt(title, message, buttons)`. */
  prompt(...args: unknown[]): AskUser {
    return new AskUser(
      this.#question('prompt', args),
      (answer) => new PromptResponseService(this.context, answer),
    );
  }

  #question(kind: Question['kind'], args: unknown[]): Question {
    const texts = args.filter((arg) => typeof arg === 'string');
    const sets = args.filter((arg) => arg instanceof Constant && arg.type === BUTTON_SET.type);
    const isKnown = texts.length > 0 && texts.length <= 2 && texts.length + sets.length === args.length;
    if (!isKnown || sets.length > 1 || (texts.length === 2 && sets.length === 0)) {
      throw mismatch(this.serviceName, kind, args);
    }
    const buttons = ((sets[0] as Constant | undefined)?.name ?? 'OK') as Question['buttons'];
    return { kind, title: texts.length === 2 ? texts[0]! : '', message: texts.at(-1)!, buttons };
  }
}

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
