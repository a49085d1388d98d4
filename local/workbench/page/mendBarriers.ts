import { words } from './words';

/** What a part of Univer lacks for people who do not see it or use no mouse; null takes an attribute away. */
type Mending = Record<string, string | null>;

const MENDINGS: [selector: string, mending: Mending][] = [
  ['[data-u-comp="defined-name"] input', { 'aria-label': words.nameBox }],
  ['[data-u-comp="formula-bar"] button', { 'aria-label': words.formulaBar }],
  // A positive place in the order of tabs comes before everything else on the page.
  ['canvas[tabindex="1"]', { tabindex: '0' }],
  ['div[data-slot="dropdown-menu-trigger"]', { 'aria-haspopup': null, 'aria-expanded': null }],
  ['[data-u-comp="sheet-bar-append-button"]', { 'aria-label': words.allTabs }],
  ['[role="track"] > a', { role: null }],
  ['[role="track"] > button', { role: null, 'aria-label': words.zoom }],
  ['[role="track"]', { role: null }],
  ['footer button[data-u-comp="button"]:has(+ * [style*="left"])', { 'aria-label': words.zoomOut }],
  ['footer :has([style*="left"]) + button[data-u-comp="button"]', { 'aria-label': words.zoomIn }],
];

/** Names the grid's own controls and takes wrong roles off them, now and whenever Univer makes some anew. */
export function mendBarriers(container: HTMLElement): void {
  const mend = () => {
    for (const [selector, mending] of MENDINGS)
      for (const part of container.querySelectorAll(selector)) apply(part, mending);
  };
  new MutationObserver(mend).observe(container, {
    subtree: true,
    childList: true,
    attributeFilter: ['role', 'tabindex', 'aria-expanded'],
  });
  mend();
}

function apply(part: Element, mending: Mending): void {
  for (const [name, value] of Object.entries(mending)) {
    if (part.getAttribute(name) === value) continue;
    if (value === null) part.removeAttribute(name);
    else part.setAttribute(name, value);
  }
}
