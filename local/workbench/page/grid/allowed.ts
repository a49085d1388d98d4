/**
 * Univer's own commands that the workbench can keep (values) or that only move the view.
 * Everything else on a sheet — rows, columns, tabs, looks — the host offers to scripts but not yet to hands.
 */
const KEPT = [
  'set-range-values',
  'clear-selection-content',
  'auto-clear-content',
  'auto-fill',
  'refill',
  'copy-down',
  'copy-right',
  'optional-paste',
  'paste-value',
];

const VIEW_ONLY = [
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
  'delta-column-width',
  'delta-row-height',
  'set-worksheet-col-width',
  'set-row-height',
  'set-col-auto-width',
  'set-col-is-auto-width',
  'set-row-is-auto-height',
];

const PREFIX = 'sheet.command.';
const ALLOWED = new Set([...KEPT, ...VIEW_ONLY].map((name) => PREFIX + name));

/** Whether a command would change a sheet in a way that is not kept. */
export function isNotOffered(commandId: string): boolean {
  return commandId.startsWith(PREFIX) && !ALLOWED.has(commandId);
}
