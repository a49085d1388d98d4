/** One entry of a menu. */
export type MenuItem =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; menu: Menu };

/** A menu the script added. */
export interface Menu {
  title: string;
  /** Under Tiện ích mở rộng instead of the menu bar. */
  addon: boolean;
  items: MenuItem[];
}

/** A page shown beside or over the grid. */
export interface Pane {
  title: string;
  html: string;
  /** Pixels, when the script asked for a size. */
  width?: number;
  height?: number;
  /** Dialogs only: blocks the grid until closed. */
  modal?: boolean;
}

/** A passing notice at the corner. */
export interface Toast {
  message: string;
  title: string;
}

/** What the user has selected. */
export interface Selection {
  sheetId: number;
  /** The active range; the last one when several are selected. */
  a1: string;
  /** Ranges selected before the active one. */
  others?: string[];
  /** The current cell; the active range's first one when absent. */
  cell?: string;
}

/** What a user answers to the next alert or prompt; `CLOSE` is the cross of the dialog. */
export interface Answer {
  button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
  text?: string;
}

/** What the user sees around the grid, and can answer. */
export interface Screen {
  menus: Menu[];
  sidebar: Pane | null;
  dialog: Pane | null;
  toasts: Toast[];
  activeSheetId: number;
  selection: Selection;
  /** Answers for alerts and prompts to come, first one first. */
  answers: Answer[];
}
