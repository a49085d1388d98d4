import { casesOf, date, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';

const utilities = casesOf('Utilities');
const PAGE = reference('utilities/utilities');

const moment = () => new Date(Date.UTC(2026, 1, 1, 1, 5, 9, 7));
const inHanoi = (pattern: string) => Utilities.formatDate(moment(), 'Asia/Ho_Chi_Minh', pattern);

const dates = [
  utilities('formatDate', 'day, month, year', () => inHanoi('dd/MM/yyyy'), gives('01/02/2026'), PAGE),
  utilities('formatDate', 'the zone moves the hour', () => inHanoi('HH:mm:ss'), gives('08:05:09'), PAGE),
  utilities(
    'formatDate',
    'GMT shows the same moment earlier',
    () => Utilities.formatDate(moment(), 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'"),
    gives('2026-02-01T01:05:09Z'),
    PAGE,
  ),
  utilities(
    'formatDate',
    'a zone by its distance',
    () => Utilities.formatDate(moment(), 'GMT+7', 'HH:mm'),
    gives('08:05'),
    UNVERIFIED,
  ),
  utilities(
    'formatDate',
    'single letters have no zero',
    () => inHanoi('d/M/yy'),
    gives('1/2/26'),
    UNVERIFIED,
  ),
  utilities('formatDate', 'words are English', () => inHanoi('EEE, MMM d'), gives('Sun, Feb 1'), UNVERIFIED),
  utilities('formatDate', 'half days', () => inHanoi('hh:mm a'), gives('08:05 AM'), UNVERIFIED),
  utilities('formatDate', 'the zone as digits', () => inHanoi('Z'), gives('+0700'), UNVERIFIED),
  utilities('formatDate', 'thousandths', () => inHanoi('SSS'), gives('007'), UNVERIFIED),
  utilities(
    'formatDate',
    'a text is no date',
    () => Utilities.formatDate('2026-02-01' as never, 'GMT', 'yyyy'),
    fails("The parameters (String,String,String) don't match the method signature for Utilities.formatDate."),
    UNVERIFIED,
  ),
  utilities(
    'parseDate',
    'day first, in a zone',
    () => Utilities.parseDate('01/02/2026 08:30', 'GMT+7', 'dd/MM/yyyy HH:mm'),
    gives(date('2026-02-01 08:30:00')),
    PAGE,
  ),
  utilities(
    'parseDate',
    'without a time it is midnight',
    () => Utilities.parseDate('2026-02-01', 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd'),
    gives(date('2026-02-01 00:00:00')),
    UNVERIFIED,
  ),
  utilities(
    'parseDate',
    'a text that does not fit',
    () => Utilities.parseDate('hôm nay', 'GMT', 'yyyy-MM-dd'),
    fails('Unparseable date: "hôm nay"'),
    UNVERIFIED,
  ),
];

const texts = [
  utilities(
    'formatString',
    'text and whole number',
    () => Utilities.formatString('%s: %d', 'Điểm', 8),
    gives('Điểm: 8'),
    PAGE,
  ),
  utilities(
    'formatString',
    'width',
    () => Utilities.formatString('%11.6f', 123.456),
    gives(' 123.456000'),
    PAGE,
  ),
  utilities('formatString', 'zeros', () => Utilities.formatString('%05d', 42), gives('00042'), UNVERIFIED),
  utilities('formatString', 'left', () => Utilities.formatString('%-5s|', 'ab'), gives('ab   |'), UNVERIFIED),
  utilities('formatString', 'per cent', () => Utilities.formatString('%d%%', 75), gives('75%'), UNVERIFIED),
  utilities(
    'parseCsv',
    'rows and columns',
    () => Utilities.parseCsv('Hộ,Điểm\nAn,8'),
    gives([
      ['Hộ', 'Điểm'],
      ['An', '8'],
    ]),
    PAGE,
  ),
  utilities(
    'parseCsv',
    'quotes hold commas, quotes and line breaks',
    () => Utilities.parseCsv('"Nguyễn, An","nói ""có""","hai\ndòng"'),
    gives([['Nguyễn, An', 'nói "có"', 'hai\ndòng']]),
    UNVERIFIED,
  ),
  utilities(
    'parseCsv',
    'another delimiter',
    () => Utilities.parseCsv('a;b,c', ';' as never),
    gives([['a', 'b,c']]),
    PAGE,
  ),
  utilities('parseCsv', 'nothing', () => Utilities.parseCsv(''), gives([]), UNVERIFIED),
  utilities(
    'parseCsv',
    'Windows line breaks, and one at the end',
    () => Utilities.parseCsv('a,b\r\nc,d\r\n'),
    gives([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    UNVERIFIED,
  ),
  utilities(
    'parseCsv',
    'blank cells',
    () => Utilities.parseCsv('a,,c\n,,'),
    gives([
      ['a', '', 'c'],
      ['', '', ''],
    ]),
    UNVERIFIED,
  ),
  utilities(
    'getUuid',
    'its shape',
    () => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
    gives(true),
    PAGE,
  ),
  utilities('sleep', 'a short pause', () => Utilities.sleep(1), gives(null), PAGE),
];

/** Utilities that read and write texts and dates. */
export const utilitiesCases = [...dates, ...texts];
