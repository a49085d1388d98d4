import { words } from './words';

/** What a part of Univer lacks for people who do not see it or use no mouse; null takes an attribute away. */
type Mending = Record<string, string | null | ((part: HTMLElement) => string)>;

const MENDINGS: [selector: string, mending: Mending][] = [
  ['[data-u-comp="defined-name"] input', { 'aria-label': words.nameBox }],
  ['[data-u-comp="formula-bar"] button', { 'aria-label': words.formulaBar }],
  // Notes are shown, and changed by scripts only.
  ['textarea[data-u-comp], textarea[class*="univer"]', { readonly: '', 'aria-label': words.note }],
  // Entries of the context menu with a number to type in.
  ['button:has(input)', { role: 'group', 'aria-label': words.amount }],
  ['button input', { 'aria-label': words.amount }],
  // A positive place in the order of tabs comes before everything else on the page.
  ['canvas[tabindex="1"]', { tabindex: '0' }],
  ...Object.entries(words.tools).map(([id, label]): [string, Mending] => [
    `[data-u-command="${id}"]:is(button), [data-u-command="${id}"] input`,
    { 'aria-label': label },
  ]),
  [
    'button[class*="univer-size-5"][style*="background"]',
    { 'aria-label': (part) => words.color(part.style.backgroundColor) },
  ],
  [':is(div, a)[data-slot="popover-trigger"]', { 'aria-haspopup': null, 'aria-expanded': null }],
  ['div[data-slot="dropdown-menu-trigger"]', { 'aria-haspopup': null, 'aria-expanded': null }],
  ['[data-u-comp="sheet-bar-append-button"]', { 'aria-label': words.allTabs }],
  ['[role="track"] > a', { role: null }],
  ['[role="track"] > button', { role: null, 'aria-label': words.zoom }],
  ['[role="track"]', { role: null }],
  ['footer button[data-u-comp="button"]:has(+ * [style*="left"])', { 'aria-label': words.zoomOut }],
  ['footer :has([style*="left"]) + button[data-u-comp="button"]', { 'aria-label': words.zoomIn }],
];

/**
 * Names the grid's own controls and takes wrong roles off them, now and whenever Univer makes some anew; its menus and
 * notes lie beside the grid, right in the body of the page.
 */
export function mendBarriers(): void {
  const mend = () => {
    for (const [selector, mending] of MENDINGS)
      for (const part of document.querySelectorAll<HTMLElement>(selector)) apply(part, mending);
  };
  new MutationObserver(mend).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['role', 'tabindex', 'aria-expanded'],
  });
  mend();
}

function apply(part: HTMLElement, mending: Mending): void {
  for (const [name, told] of Object.entries(mending)) {
    const value = typeof told === 'function' ? told(part) : told;
    if (part.getAttribute(name) === value) continue;
    if (value === null) part.removeAttribute(name);
    else part.setAttribute(name, value);
  }
}
