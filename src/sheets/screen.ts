import { scriptVersion } from './version';

/** One entry of the menu: its label and the top-level function it runs. */
export interface MenuItem {
  label: string;
  run: string;
}

/** Entries under one name inside the menu. */
export interface SubMenu {
  label: string;
  items: MenuItem[];
}

let addOn = false;

/** The menu of an editor add-on stands under the extensions and bears the add-on's name. Said while the script loads. */
export const beAnAddOn = (): void => {
  addOn = true;
};

/** Adds the add-in's own menu; works in every authorization mode. */
export function addMenu(name: string, entries: (MenuItem | SubMenu)[]): void {
  const ui = SpreadsheetApp.getUi();
  const menuOf = (label: string, items: MenuItem[]) =>
    items.reduce((menu, item) => menu.addItem(item.label, item.run), ui.createMenu(label));
  const menu = addOn ? ui.createAddonMenu() : ui.createMenu(name);
  for (const entry of entries) {
    if ('run' in entry) menu.addItem(entry.label, entry.run);
    else menu.addSubMenu(menuOf(entry.label, entry.items));
  }
  menu.addToUi();
}

/** Opens the sidebar built as `<page>.html`. */
export function openSidebar(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}

/** Says which version this is; `body` puts it into words. */
export function showAbout(title: string, body: (version: string) => string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, body(scriptVersion), ui.ButtonSet.OK);
}

/** Asks a question to be answered by yes or no. No lock outlasts the waiting. */
export function isWanted(title: string, text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Opens the page built as `<page>.html` in a window over the sheet, as large as an old laptop's screen lets it be. */
export function openDialog(page: string, title: string): void {
  const html = HtmlService.createHtmlOutputFromFile(page).setWidth(720).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}
