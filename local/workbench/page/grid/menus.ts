const functionsOf = (kind: string): string => `formula-ui.operation.insert-function.${kind}`;

/**
 * Entries of Univer's toolbar and context menus for what the host does not keep. The rest stays, in Univer's own
 * Vietnamese words or in ours (`univerWords.ts`).
 */
const NOT_OFFERED = [
  'sheet.command.set-once-format-painter',
  'sheet.command.set-text-rotation',
  // The size is chosen beside; a small screen has room for the colours instead.
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  'sheet.contextMenu.permission',
  'sheet.menu.copy-special',
  'sheet.command.paste-col-width',
  'sheet.command.paste-besides-border',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
  'sheet.command.set-row-is-auto-height',
  'sheet.command.copy-sheet',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.toggle-gridlines',
  // One click would empty the chosen cells, with their looks; the context menu clears the one or the other.
  'sheet.command.clear-selection-all',
  // Formulas are typed; Univer's lists and help of functions are long and not in plain words.
  'formula-ui.operation.insert-function',
  ...['common', 'financial', 'logical', 'text', 'date', 'lookup'].map(functionsOf),
  ...['math', 'statistical', 'engineering', 'information', 'database'].map(functionsOf),
  'base-ui.operation.toggle-shortcut-panel',
  'sheet.operation.add-note-popup',
  'sheet.command.delete-note',
];

/** Univer's configuration of menus. */
export const menuConfig = (): Record<string, { hidden: boolean }> =>
  Object.fromEntries(NOT_OFFERED.map((id) => [id, { hidden: true }]));
