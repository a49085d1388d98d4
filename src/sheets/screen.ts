/** One entry of the menu: its label and the top-level function it runs. */
export interface MenuItem {
  label: string;
  run: string;
}

/** Adds the add-in's own menu; works in every authorization mode. */
export function addMenu(name: string, items: MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(name);
  for (const { label, run } of items) menu.addItem(label, run);
  menu.addToUi();
}

/** Opens the sidebar built as `<page>.html`. */
export function openSidebar(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}
