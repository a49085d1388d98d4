/**
 * Univer's own commands that the workbench can keep or that only move the view; everything else is refused with a
 * word. Those that the host carries out itself stand in `commandActs.ts`, and need no place here.
 */
const KEPT = [
  'set-range-values',
  'clear-selection-content',
  'clear-selection-all',
  'auto-clear-content',
  'auto-fill',
  'refill',
  'copy-down',
  'copy-right',
  'optional-paste',
  'paste-by-short-key',
  'paste-value',
  'paste-format',
  'set-style',
  'set-bold',
  'set-italic',
  'set-underline',
  'set-stroke',
  'set-font-family',
  'set-font-size',
  'set-text-color',
  'reset-text-color',
  'set-background-color',
  'reset-background-color',
  'set-horizontal-text-align',
  'set-vertical-text-align',
  'set-text-wrap',
  'set-border',
  'set-border-basic',
  'set-border-position',
  'set-border-style',
  'set-border-color',
  'set-range-bold',
  'set-range-italic',
  'set-range-underline',
  'set-range-stroke',
  'set-range-font-family',
  'set-range-fontsize',
  'set-range-font-increase',
  'set-range-font-decrease',
  'set-range-text-color',
  'reset-range-text-color',
  'add-worksheet-merge',
  'add-worksheet-merge-all',
  'add-worksheet-merge-vertical',
  'add-worksheet-merge-horizontal',
  'set-frozen',
  'set-selection-frozen',
  'set-row-frozen',
  'set-col-frozen',
  'set-first-row-frozen',
  'set-first-column-frozen',
  'cancel-frozen',
  'delta-column-width',
  'delta-row-height',
  'set-worksheet-col-width',
  'set-row-height',
  'set-col-auto-width',
];

/** Commands that lead to others, and those that only look. */
const LEADING = [
  'insert-row-before',
  'insert-row-after',
  'insert-col-before',
  'insert-col-after',
  'insert-multi-rows-above',
  'insert-multi-rows-after',
  'insert-multi-cols-before',
  'insert-multi-cols-right',
  'remove-row-confirm',
  'remove-col-confirm',
  'hide-row-confirm',
  'hide-col-confirm',
  'set-selected-rows-visible',
  'set-selected-cols-visible',
  'remove-sheet-confirm',
  'select-range',
  'select-all',
  'expand-selection',
  'move-selection',
  'move-selection-enter-tab',
  'scroll-to-cell',
  'scroll-view',
  'scroll-view-reset',
  'set-scroll-relative',
  'set-worksheet-activate',
  'change-zoom-ratio',
  'set-zoom-ratio',
  'toggle-note-popup',
  'set-col-is-auto-width',
  'set-row-is-auto-height',
];

const PREFIX = 'sheet.command.';
const ALLOWED = new Set([...KEPT, ...LEADING].map((name) => PREFIX + name));

/** Looks of single letters of a cell, which typing does not keep. */
const WITHIN_TEXT = 'doc.command.set-inline-format';

/** Whether a command would change a sheet in a way that is not kept. */
export function isNotOffered(commandId: string): boolean {
  return (commandId.startsWith(PREFIX) && !ALLOWED.has(commandId)) || commandId.startsWith(WITHIN_TEXT);
}
