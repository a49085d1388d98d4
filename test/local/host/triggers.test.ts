import { Workspace } from '../../../local/host';
import { deskWith, WARD_SCOPES } from './desk-with';

const SCOPES = [
  ...WARD_SCOPES,
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/userinfo.email',
];

const CODE = `
function install(kind) {
  var builder = ScriptApp.newTrigger('fired');
  var book = SpreadsheetApp.getActive();
  if (kind === 'edit') builder.forSpreadsheet(book).onEdit().create();
  if (kind === 'open') builder.forSpreadsheet(book).onOpen().create();
  if (kind === 'hourly') builder.timeBased().everyHours(1).create();
  if (kind === 'daily') builder.timeBased().everyDays(1).atHour(7).nearMinute(30).create();
  if (kind === 'monday') builder.timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create();
  if (kind === 'once') builder.timeBased().after(60000).create();
}
function fired(e) {
  Logger.log([e.authMode, Session.getActiveUser().getEmail(), e.value, typeof e.triggerUid, e['day-of-week']].join('|'));
}
function askInTrigger() { SpreadsheetApp.getUi(); }
function installAsking() { ScriptApp.newTrigger('askInTrigger').timeBased().everyMinutes(1).create(); }
function list() {
  return ScriptApp.getProjectTriggers().map(function (t) { return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]; });
}
function removeAll() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('do máy ghi'); }
function long() { Utilities.sleep(300000); }
function installLong() { ScriptApp.newTrigger('long').timeBased().everyMinutes(1).create(); }
`;

/** Thursday, the first of January 2026, eight o'clock. */
const START = new Date(2026, 0, 1, 8, 0, 0).getTime();

function desks() {
  let now = START;
  const workspace = new Workspace();
  const setting = { workspace, scopes: SCOPES, now: () => new Date(now) };
  const ward = deskWith(CODE, { ...setting, user: 'phuong@example.com' });
  const other = deskWith(CODE, { ...setting, book: ward.options.book, user: 'khac@example.com' });
  return {
    ward,
    other,
    wait: (ms: number) => {
      now += ms;
      ward.fireDue();
    },
  };
}

describe('installable triggers', () => {
  test('run as whoever made them, with full rights, whoever edits', () => {
    const { ward, other } = desks();
    ward.run('install', ['edit']);
    other.edit(0, 1, 1, 'x');
    expect(other.triggered.map(({ log, user, ok }) => [ok, user, log])).toEqual([
      [true, 'phuong@example.com', ['FULL|phuong@example.com|x|string|']],
    ]);
  });

  test('writes of a script fire none', () => {
    const { ward } = desks();
    ward.run('install', ['edit']);
    ward.run('write');
    expect(ward.triggered).toEqual([]);
  });

  test('everybody sees and deletes their own only', () => {
    const { ward, other } = desks();
    ward.run('install', ['open']);
    other.run('install', ['hourly']);
    expect(ward.run('list').value).toEqual([['fired', 'ON_OPEN', 'SPREADSHEETS']]);
    other.run('removeAll');
    expect([ward.run('list').value, other.run('list').value]).toEqual([
      [['fired', 'ON_OPEN', 'SPREADSHEETS']],
      [],
    ]);
  });

  test('are twenty at most for one user and script', () => {
    const { ward, other } = desks();
    for (let count = 0; count < 20; count++) expect(ward.run('install', ['hourly']).ok).toBe(true);
    expect(ward.run('install', ['hourly']).error).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(other.run('install', ['hourly']).ok).toBe(true);
  });

  const MINUTE = 60_000;
  /** Installing a trigger takes virtual time itself. */
  const MOMENT = 1000;
  const HOUR = 60 * MINUTE;
  test.each`
    kind        | waits                                          | fires
    ${'once'}   | ${[MINUTE - MOMENT, 2 * MOMENT, MINUTE]}       | ${[0, 1, 1]}
    ${'hourly'} | ${[HOUR - MOMENT, 2 * MOMENT, HOUR, 5 * HOUR]} | ${[0, 1, 2, 3]}
    ${'daily'}  | ${[23 * HOUR, 30 * MINUTE, 24 * HOUR]}         | ${[0, 1, 2]}
    ${'monday'} | ${[3 * 24 * HOUR, 22 * HOUR, 168 * HOUR]}      | ${[0, 1, 2]}
  `('$kind fires after $waits', ({ kind, waits, fires }) => {
    const { ward, wait } = desks();
    ward.run('install', [kind]);
    const counts = (waits as number[]).map((ms) => {
      wait(ms);
      return ward.triggered.length;
    });
    expect(counts).toEqual(fires);
    expect(ward.triggered.every(({ ok }) => ok)).toBe(true);
  });

  test('of the clock have no screen', () => {
    const { ward, wait } = desks();
    ward.run('installAsking');
    wait(MINUTE + MOMENT);
    expect(ward.triggered[0]?.error).toBe('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test('may take ninety minutes a day together', () => {
    const { ward, wait } = desks();
    ward.run('installLong');
    for (let count = 0; count < 19; count++) wait(MINUTE + MOMENT);
    expect(ward.triggered.filter(({ ok }) => ok)).toHaveLength(18);
    expect(ward.triggered.at(-1)?.error).toBe('Exception: Service using too much computer time for one day');
  });
});
