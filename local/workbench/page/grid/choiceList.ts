import { words } from '../words';
import type { Box } from './sheetView';

const MARGIN = 8;
const CLICK_OVER_MS = 100;

/** A list that drops down at a cell. Arrows move, Enter or a click chooses, Escape or a click elsewhere closes. */
export class ChoiceList {
  #list: HTMLUListElement | null = null;

  constructor(readonly done: () => void) {}

  /** Opens in place of the one before, at a cell, with what the cell holds already chosen. */
  open(
    at: Box,
    choices: string[],
    chosen: string,
    help: string | null,
    choose: (choice: string) => void,
  ): void {
    this.close();
    const list = document.createElement('ul');
    list.className = 'choice-list';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', help ?? words.chooseFromList);
    const options = choices.map((choice) => optionOf(choice, choice === chosen));
    list.append(...options);
    list.addEventListener('click', ({ target }) => {
      const index = options.indexOf((target as Element).closest('li')!);
      if (index >= 0) this.#choose(choices[index]!, choose);
    });
    list.addEventListener('keydown', (event) => this.#press(event, options, choices, choose));
    document.body.append(list);
    place(list, at);
    this.#list = list;
    document.addEventListener('pointerdown', this.#closeOutside, { capture: true });
    const focus = () => this.#list === list && options[Math.max(0, choices.indexOf(chosen))]?.focus();
    focus();
    // Univer calls the keyboard to a cell a moment after it was clicked.
    setTimeout(focus, CLICK_OVER_MS);
  }

  /** Takes the list away without choosing. */
  close(): void {
    const list = this.#list;
    this.#list = null;
    list?.remove();
    document.removeEventListener('pointerdown', this.#closeOutside, { capture: true });
  }

  readonly #closeOutside = ({ target }: Event): void => {
    if (!this.#list?.contains(target as Node)) this.close();
  };

  #choose(choice: string, choose: (choice: string) => void): void {
    this.close();
    this.done();
    choose(choice);
  }

  #press(
    event: KeyboardEvent,
    options: HTMLLIElement[],
    choices: string[],
    choose: (choice: string) => void,
  ): void {
    const at = options.indexOf(document.activeElement as HTMLLIElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: options.length - 1 }[event.key];
    if (to !== undefined) options[Math.min(Math.max(to, 0), options.length - 1)]?.focus();
    else if (event.key === 'Enter' && at >= 0) this.#choose(choices[at]!, choose);
    else if (event.key === 'Escape' || event.key === 'Tab') {
      this.close();
      this.done();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function optionOf(choice: string, isChosen: boolean): HTMLLIElement {
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', String(isChosen));
  option.tabIndex = -1;
  option.textContent = choice;
  return option;
}

/** Below the cell, or above it where there is more room. */
function place(list: HTMLElement, at: Box): void {
  const below = window.innerHeight - at.bottom - MARGIN;
  const above = at.top - MARGIN;
  const isBelow = below >= Math.min(list.scrollHeight, above);
  Object.assign(list.style, {
    left: `${Math.max(MARGIN, Math.min(at.left, window.innerWidth - list.offsetWidth - MARGIN))}px`,
    minWidth: `${at.right - at.left}px`,
    maxHeight: `${isBelow ? below : above}px`,
    ...(isBelow ? { top: `${at.bottom}px` } : { bottom: `${window.innerHeight - at.top}px` }),
  });
}
