import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';

const ui = casesOf('Ui');
const menu = casesOf('Menu');

const UI = reference('base/ui');
const MENU = reference('base/menu');

const open = () => SpreadsheetApp.getUi();

/** What a script adds to the screen. */
export const menus = [
  ui('createMenu', 'can be filled', () => typeof open().createMenu('Thử').addItem, gives('function'), UI),
  ui(
    'createAddonMenu',
    'can be filled',
    () => typeof open().createAddonMenu().addItem,
    gives('function'),
    UI,
  ),
  menu(
    'addItem',
    'gives the menu',
    () => typeof open().createMenu('Thử').addItem('Mục', 'ham').addSeparator,
    gives('function'),
    MENU,
  ),
  menu(
    'addItem',
    'no function',
    () =>
      open()
        .createMenu('Thử')
        .addItem('Mục', null as unknown as string),
    fails("The parameters (String,null) don't match the method signature for Menu.addItem."),
    UNVERIFIED,
  ),
  menu(
    'addSeparator',
    'gives the menu',
    () => typeof open().createMenu('Thử').addSeparator().addToUi,
    gives('function'),
    MENU,
  ),
  menu(
    'addSubMenu',
    'gives the menu',
    () => typeof open().createMenu('Thử').addSubMenu(open().createMenu('Con').addItem('Mục', 'ham')).addToUi,
    gives('function'),
    MENU,
  ),
  menu(
    'addToUi',
    'gives nothing back; the menu stays until the file is opened again',
    () => open().createMenu('Thử').addItem('Mục', 'selfCheck').addToUi(),
    gives(null),
    MENU,
  ),
  ui(
    'showSidebar',
    'gives nothing back',
    () => open().showSidebar(HtmlService.createHtmlOutput('<p>Thử</p>').setTitle('Thử')),
    gives(null),
    UI,
  ),
  ui(
    'showModalDialog',
    'gives nothing back',
    () => open().showModalDialog(HtmlService.createHtmlOutput('<p>Thử</p>'), 'Thử'),
    gives(null),
    UI,
  ),
  ui(
    'showSidebar',
    'of plain text',
    () => open().showSidebar('<p>Thử</p>' as unknown as GoogleAppsScript.HTML.HtmlOutput),
    fails("The parameters (String) don't match the method signature for Ui.showSidebar."),
    UNVERIFIED,
  ),
  ui(
    'alert',
    'with buttons alone; a right one would wait for a person here',
    () => open().alert(open().ButtonSet.OK as unknown as string),
    fails("The parameters (Ui.ButtonSet) don't match the method signature for Ui.alert."),
    UNVERIFIED,
  ),
];
