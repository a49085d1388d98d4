import { Desk, loadScript } from '../../local/host';
import { officeWords } from '../../src/words/districtOffice';
import { sayFault } from '../../src/words/faults';
import { lockWords } from '../../src/words/lock';
import { drawTown } from '../support/towns';
import { consolidate } from './runs';

const script = loadScript('dist/district');
const now = () => new Date(2026, 10, 26, 8);

const town = drawTown({ wards: 2, households: 3, seed: 4 });

const fail = (command: string, args: unknown[], at: number, message: string): string | undefined => {
  const { workspace, master } = town;
  const faults = [{ at, effect: 'fail' as const, message }];
  return new Desk({ workspace, book: master, script, now, faults }).run(command, args).error;
};

beforeAll(() => {
  consolidate(town);
});

const forbidden =
  'API call to sheets.spreadsheets.get failed with error: The caller does not have permission';
const busy = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** What programs call; each as a person would first. */
const commands: [string, unknown[]][] = [
  ['consolidateTown', []],
  ['stepTown', [null]],
  ['handUpTown', []],
  ['listMissing', []],
  ['readOffice', []],
  ['receiveReturns', [['001']]],
  ['previewReminders', []],
  ['sendReminders', [['001']]],
  ['listCopies', []],
  ['previewMergers', []],
  ['testAccess', []],
  ['showUnits', []],
  ['listWards', [[{ name: 'A', link: 'https://x.vn/d/phuong-so-0001' }], null]],
];

test.each(commands)('%s tells a refusal at any call in words, with Google’s own behind', (command, args) => {
  for (const at of [2, 5]) {
    const refused = fail(command, args, at, forbidden);
    if (refused !== undefined)
      expect(refused).toMatch(/^Error: Tài khoản này .*Nhờ .*\(Google: .*permission\)$/);
  }
  const disturbed = fail(command, args, 1, busy) ?? '';
  if (disturbed !== '') expect(disturbed).toMatch(/^Error: Google tạm thời .*bấm lại\..*\(Google: /);
});

test.each([
  ['The Sheets API is not enabled in appsscript.json.', 'Nhờ người hỗ trợ cài lại'],
  ['Bạn không có quyền truy cập vào tài liệu được yêu cầu.', 'Nhờ người phụ trách bấm Chia sẻ'],
  ['You do not have permission to call DriveApp.getFiles', 'bấm Cho phép'],
  ['Service invoked too many times for one day: email.', 'Chờ vài phút'],
  ["Quota exceeded for quota metric 'Read requests'", 'Chờ vài phút'],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'đã đầy',
  ],
  ['Service Spreadsheets failed while accessing document with id x.', 'Google tạm thời'],
  ['Lock timeout: another process was holding the lock for too long.', 'Google tạm thời'],
])('%s is told with what to do', (text, said) => {
  expect(sayFault(text)).toContain(said);
});

test.each([
  lockWords.busy,
  officeWords.reasonNeeded,
  officeWords.reasonTooLong(500),
  officeWords.noSuchWard,
  officeWords.never,
  "Cannot read properties of undefined (reading 'a')",
])('what is no fault of Google’s is left as it is: %s', (text) => {
  expect(sayFault(text)).toBeNull();
});
