import { casesOf, gives } from '../case';
import { reference } from '../sources';

const of = casesOf('Session');
const content = casesOf('TextOutput');
const SESSION_PAGE = reference('base/session');

/** What tells of the session, and plain answers of a web app. */
export const session = [
  of(
    'getScriptTimeZone',
    'the manifest’s',
    () => Session.getScriptTimeZone(),
    gives('Asia/Ho_Chi_Minh'),
    SESSION_PAGE,
  ),
  of(
    'getActiveUserLocale',
    'a language',
    () => /^[a-z]{2}/.test(Session.getActiveUserLocale()),
    gives(true),
    SESSION_PAGE,
  ),
  of(
    'getTemporaryActiveUserKey',
    'stays the same',
    () => {
      const key = Session.getTemporaryActiveUserKey();
      return key === Session.getTemporaryActiveUserKey();
    },
    gives(true),
    SESSION_PAGE,
  ),
  of(
    'getEffectiveUser',
    'has an address',
    () => Session.getEffectiveUser().getEmail().includes('@'),
    gives(true),
    SESSION_PAGE,
  ),
  of(
    'getActiveUser',
    'whoever clicks has an address, where Google tells it',
    () => typeof Session.getActiveUser().getEmail(),
    gives('string'),
    SESSION_PAGE,
  ),
  content(
    'setMimeType',
    'JSON',
    () => ContentService.createTextOutput('{}').setMimeType(ContentService.MimeType.JSON).getContent(),
    gives('{}'),
    reference('content/text-output'),
  ),
  content(
    'append',
    'adds at the end',
    () => ContentService.createTextOutput('a').append('b').getContent(),
    gives('ab'),
    reference('content/text-output'),
  ),
];
