import { casesOf, fails, gives } from '../case';
import { guide, reference, UNVERIFIED } from '../sources';

const logger = casesOf('Logger');
const consoleCase = casesOf('console');
const session = casesOf('Session');
const user = casesOf('User');
const ui = casesOf('Ui');
const menu = casesOf('Menu');

const LOGGER = reference('base/logger');
const CONSOLE = reference('base/console');
const SESSION = reference('base/session');
const UI = reference('base/ui');
const MENU = reference('base/menu');
const LOGGING = guide('logging');

const open = () => SpreadsheetApp.getUi();

/** Logging, who is there, menus that are not shown. */
export const base = [
  logger(
    'log',
    'fills in what is given',
    () => {
      Logger.clear();
      Logger.log('%s hộ, %s', 3, 'phường Mẫu');
      return Logger.getLog().includes('3 hộ, phường Mẫu');
    },
    gives(true),
    LOGGER,
  ),
  logger('log', 'gives the logger', () => Logger.log('x') === Logger, gives(true), LOGGER),
  logger(
    'getLog',
    'every line',
    () => {
      Logger.clear();
      Logger.log('một');
      Logger.log('hai');
      return /một[\s\S]+hai/.test(Logger.getLog());
    },
    gives(true),
    LOGGER,
  ),
  logger(
    'clear',
    'nothing is left',
    () => {
      Logger.log('x');
      Logger.clear();
      return Logger.getLog();
    },
    gives(''),
    LOGGER,
  ),
  consoleCase('log', 'gives nothing', () => console.log('%s hộ', 3), gives(null), CONSOLE),
  consoleCase('info', 'gives nothing', () => console.info('x'), gives(null), LOGGING),
  consoleCase('warn', 'gives nothing', () => console.warn('x'), gives(null), LOGGING),
  consoleCase('error', 'gives nothing', () => console.error('x'), gives(null), LOGGING),
  session(
    'getActiveUser',
    'the person who clicked',
    () => Session.getActiveUser().getEmail() === Session.getEffectiveUser().getEmail(),
    gives(true),
    SESSION,
  ),
  session(
    'getEffectiveUser',
    'has an address',
    () => Session.getEffectiveUser().getEmail().includes('@'),
    gives(true),
    SESSION,
  ),
  session(
    'getActiveUserLocale',
    'is a language',
    () => /^[a-z]{2}/.test(Session.getActiveUserLocale()),
    gives(true),
    SESSION,
  ),
  session(
    'getScriptTimeZone',
    'that of the manifest',
    () => Session.getScriptTimeZone(),
    gives('Asia/Ho_Chi_Minh'),
    SESSION,
  ),
  user(
    'getEmail',
    'is text',
    () => typeof Session.getActiveUser().getEmail(),
    gives('string'),
    reference('base/user'),
  ),
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
];
