import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { formAnswers } from './formAnswers';
import { callsOf, type StubAnswers } from './googleStub';
import { layoutReport } from './layouts';
import { finding, findings, report } from './reports';
import { openSidebar } from './sidebar';
import { submitReport } from './submissions';
import { verdictsReport } from './verdictReports';

const names = ['FindingsSidebar', 'VerdictsSidebar', 'EntrySidebar', 'SubmitSidebar', 'FormSidebar'];
const built: Record<string, string> = {};
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  for (const name of names) built[name] = await builtPage(name);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const leave = () => button('Thôi chờ');

/** Opens the page, presses these buttons, and from then on no answer comes; the test moves the clock. */
async function openAndWait(name: string, answers: StubAnswers, press: string[]): Promise<void> {
  page = await openSidebar(browser, {
    html: built[name] ?? '',
    answers,
    hold: press.length === 0,
    clock: true,
  });
  await page.clock.runFor(100);
  for (const each of press) {
    if (each === press.at(-1)) await page.evaluate('window.hold()');
    await button(each).click();
    await page.clock.runFor(100);
  }
}

const wrong = findings(3, { code: 'total.differs', typed: 85, repair: 82 });
const works = [
  {
    work: 'the first check',
    name: 'FindingsSidebar',
    answers: { listFindings: [{ value: report([finding()]) }] },
    press: [],
    said: 'Bảng tính vẫn kiểm tra tiếp. Xong thì chỗ cần sửa ghi ở trang “Cần sửa”.',
  },
  {
    work: 'another check',
    name: 'FindingsSidebar',
    answers: { listFindings: [{ value: report([finding()]) }] },
    press: ['Kiểm tra lại'],
    said: 'Bảng tính vẫn kiểm tra tiếp.',
  },
  {
    work: 'mending',
    name: 'FindingsSidebar',
    answers: { listFindings: [{ value: report(wrong) }], applyRepairs: [{ value: null }] },
    press: ['Sửa giúp 3 ô', 'Sửa 3 ô'],
    said: 'Đã thôi chờ. Bảng tính vẫn làm tiếp. Bấm “Kiểm tra lại” để biết đã xong chưa.',
  },
  {
    work: 'confirming how lists are understood',
    name: 'FindingsSidebar',
    answers: {
      listFindings: [{ value: { ...report([]), layout: layoutReport() } }],
      confirmLayouts: [{ value: null }],
    },
    press: ['Đúng, tiếp tục'],
    said: 'Bảng tính vẫn kiểm tra tiếp.',
  },
  {
    work: 'judging',
    name: 'VerdictsSidebar',
    answers: { listVerdicts: [{ value: verdictsReport() }] },
    press: [],
    said: 'Bảng tính vẫn xét tiếp. Xong thì kết quả ghi ở trang “Kết quả xét”.',
  },
  {
    work: 'reading the lists',
    name: 'EntrySidebar',
    answers: { openEntry: [{ value: { book: 'thu', lists: [] } }] },
    press: [],
    said: 'Chưa nhập gì.',
  },
  {
    work: 'reading what would be handed up',
    name: 'SubmitSidebar',
    answers: { readSubmission: [{ value: submitReport() }] },
    press: [],
    said: 'Chưa nộp gì.',
  },
  {
    work: 'handing up',
    name: 'SubmitSidebar',
    answers: {
      readSubmission: [{ value: submitReport() }],
      submitReturn: [{ value: { outcome: 'refused', why: 'Đến muộn.' } }],
    },
    press: ['Nộp 48 phiếu'],
    said: 'Bảng tính vẫn nộp tiếp. Xong thì trang “Số liệu nộp” ghi “Đã nộp”.',
  },
  {
    work: 'taking back',
    name: 'SubmitSidebar',
    answers: {
      readSubmission: [{ value: submitReport({ state: 'submitted' }) }],
      withdrawReturn: [{ value: { outcome: 'refused', why: 'Đến muộn.' } }],
    },
    press: ['Rút lại'],
    said: 'Bảng tính vẫn rút lại tiếp. Xong thì trang “Số liệu nộp” ghi “Chưa nộp”.',
  },
  {
    work: 'making a form',
    name: 'FormSidebar',
    answers: formAnswers(),
    press: ['Tiếp tục', 'Lập biểu mẫu'],
    said: 'Google vẫn lập tiếp.',
  },
];

describe.each(works)('while $work goes on', ({ name, answers, press, said }) => {
  test('a way out comes after two seconds, says what goes on, and lets a late answer go', async () => {
    await openAndWait(name, answers, press);
    await page.clock.fastForward(1000);
    expect(await leave().count()).toBe(0);
    await page.clock.fastForward(1500);
    await leave().waitFor();
    expect(await page.getByText(/^Đã chờ \d+ giây\.$/).getAttribute('aria-hidden')).toBe('true');
    await leave().click();
    await page.getByText(said).waitFor();
    expect(await leave().count()).toBe(0);
    expect(await page.locator('[aria-disabled="true"]').count()).toBe(0);
    const before = await page.locator('main').innerText();
    await page.evaluate('window.release()');
    await page.clock.runFor(100);
    expect(await page.locator('main').innerText()).toBe(before);
  });
});

test('whoever left the waiting can ask again', async () => {
  await openAndWait('FindingsSidebar', { listFindings: [{ value: report([finding()]) }] }, []);
  await page.clock.fastForward(2500);
  await leave().click();
  await page.evaluate('window.release()');
  await button('Kiểm tra lại').click();
  await page.clock.runFor(100);
  await page.getByText('1 chỗ phải sửa').waitFor();
  expect(await callsOf(page)).toHaveLength(2);
});
