import { casesOf, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';

const logger = casesOf('Logger');
const console_ = casesOf('console');
const LOGGER_PAGE = reference('base/logger');
const CONSOLE_PAGE = reference('base/console');

/** The last line that a call leaves in the log; at Google each line begins with time and level. */
function lineOf(...args: unknown[]): string {
  Logger.clear();
  (Logger.log as (...given: unknown[]) => unknown)(...args);
  return Logger.getLog()
    .trim()
    .replace(/^.* INFO: /, '');
}

/** Logger and console. */
export const logging = [
  logger('log', 'a text', () => lineOf('xong'), gives('xong'), LOGGER_PAGE),
  logger('log', 'a whole number has a fraction', () => lineOf(5), gives('5.0'), UNVERIFIED),
  logger('log', 'an object', () => lineOf({ a: 1, b: 'x' }), gives('{a=1.0, b=x}'), UNVERIFIED),
  logger('log', 'a list', () => lineOf([1, 'a', null]), gives('[1.0, a, null]'), UNVERIFIED),
  logger('log', 'true', () => lineOf(true), gives('true'), UNVERIFIED),
  logger('log', 'nothing', () => lineOf(null), gives('null'), UNVERIFIED),
  logger(
    'log',
    'a text and its parts',
    () => lineOf('%s có %s', 'An', 'phiếu'),
    gives('An có phiếu'),
    LOGGER_PAGE,
  ),
  logger('log', 'gives the logger back', () => Logger.log('a') === Logger, gives(true), LOGGER_PAGE),
  logger(
    'clear',
    'nothing is left',
    () => {
      Logger.log('a');
      Logger.clear();
      return Logger.getLog();
    },
    gives(''),
    LOGGER_PAGE,
  ),
  console_('log', 'gives nothing back', () => console.log('%s', 'a'), gives(null), CONSOLE_PAGE),
  console_('info', 'gives nothing back', () => console.info({ a: 1 }), gives(null), CONSOLE_PAGE),
  console_('warn', 'gives nothing back', () => console.warn('a', 1), gives(null), CONSOLE_PAGE),
  console_('error', 'gives nothing back', () => console.error(), gives(null), CONSOLE_PAGE),
  console_(
    'timeEnd',
    'gives nothing back',
    () => {
      console.time('đo');
      return console.timeEnd('đo');
    },
    gives(null),
    CONSOLE_PAGE,
  ),
];
