import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { formAnswers } from './formAnswers';
import type { StubAnswers, StubCall } from './googleStub';
import { layoutReport, withoutTicks } from './layouts';
import { faintTexts, overflowWidth, poorControls, typeSizes } from './measure';
import { finding, findings, mixedReport, report } from './reports';
import { openSidebar, withGoogle } from './sidebar';
import { submitReport } from './submissions';
import { written } from './townSteps';
import { verdictsReport } from './verdictReports';
import { lateReport } from './wards';

const endless = 'Tổdânphốsốbảyphườngcótênrấtdàikhôngcódấucáchnào'.repeat(3);
const longest = report([finding({ sheet: endless, message: `Hộ ${endless}: sai. Quy định.`, fix: endless })]);

const mendable = {
  ...report([
    ...findings(12, { code: 'total.differs', group: 'Tổ 1', typed: 85, repair: 82 }),
    finding({ severity: 'warning', code: 'subject.namesake', group: `Tổ ${endless}` }),
  ]),
  marked: true,
  unmarked: [endless],
};
const warning = finding({ severity: 'warning', code: 'subject.namesake', repair: endless, typed: endless });
const lookAgain = { ...report([warning]), kept: [{ ...warning, reason: endless }] };

const states: {
  page: string;
  state: string;
  answers: StubAnswers;
  press?: string[];
}[] = [
  { page: 'FindingsSidebar', state: 'list', answers: { listFindings: [{ value: mixedReport }] } },
  {
    page: 'FindingsSidebar',
    state: 'open finding',
    answers: { listFindings: [{ value: mixedReport }] },
    press: ['Sửa chỗ đầu tiên'],
  },
  {
    page: 'FindingsSidebar',
    state: 'open warning',
    answers: { listFindings: [{ value: report(mixedReport.findings.slice(7)) }] },
    press: ['Xem chỗ đầu tiên'],
  },
  {
    page: 'FindingsSidebar',
    state: 'endless words',
    answers: { listFindings: [{ value: longest }] },
    press: ['Sửa chỗ đầu tiên'],
  },
  {
    page: 'FindingsSidebar',
    state: 'choices and mending',
    answers: { listFindings: [{ value: mendable }] },
    press: ['Lọc', 'Sửa giúp 12 ô'],
  },
  {
    page: 'FindingsSidebar',
    state: 'a reason to type',
    answers: { listFindings: [{ value: lookAgain }] },
    press: ['Xem chỗ đầu tiên', 'Để nguyên, ghi lý do'],
  },
  {
    page: 'FindingsSidebar',
    state: 'the way back',
    answers: {
      listFindings: [{ value: mendable }],
      applyRepairs: [{ value: { repaired: 12, left: 0, refused: [], report: lookAgain } }],
    },
    press: ['Sửa giúp 12 ô', 'Sửa 12 ô'],
  },
  { page: 'FindingsSidebar', state: 'failure', answers: { listFindings: [{ error: 'timeout' }] } },
  {
    page: 'FindingsSidebar',
    state: 'how the lists are understood',
    answers: { listFindings: [{ value: { ...report([]), layout: layoutReport({ sheets: [endless] }) } }] },
    press: ['Chọn lại cột E'],
  },
  {
    page: 'FindingsSidebar',
    state: 'a column gone',
    answers: { listFindings: [{ value: { ...report([]), layout: withoutTicks } }] },
  },
  { page: 'FindingsSidebar', state: 'clean', answers: { listFindings: [{ value: report([]) }] } },
  { page: 'SubmitSidebar', state: 'ready', answers: { readSubmission: [{ value: submitReport() }] } },
  {
    page: 'SubmitSidebar',
    state: 'nothing typed',
    answers: { readSubmission: [{ value: submitReport({ person: null }) }], submitReturn: [] },
    press: ['Nộp 48 phiếu'],
  },
  {
    page: 'SubmitSidebar',
    state: 'something to mend, a reason asked for',
    answers: { readSubmission: [{ value: submitReport({ errors: 3 }) }] },
    press: ['Vẫn nộp, ghi lý do'],
  },
  {
    page: 'SubmitSidebar',
    state: 'edited after handing up',
    answers: {
      readSubmission: [
        { value: submitReport({ state: 'submitted', changes: [`Trang “${endless}” đã sửa hàng 5.`] }) },
      ],
    },
  },
  {
    page: 'VerdictsSidebar',
    state: 'result',
    answers: { listVerdicts: [{ value: verdictsReport({ unit: endless, otherYears: 5 }) }] },
  },
  {
    page: 'VerdictsSidebar',
    state: 'a list gone',
    answers: {
      listVerdicts: [{ value: verdictsReport({ errors: 12 }) }],
      showResults: [{ value: false }],
    },
    press: ['Mở Danh sách công nhận'],
  },
  { page: 'GuideSidebar', state: 'guide', answers: {} },
  { page: 'FormSidebar', state: 'permission', answers: {} },
  { page: 'FormSidebar', state: 'choice', answers: formAnswers(), press: ['Tiếp tục'] },
  {
    page: 'FormSidebar',
    state: 'refusal',
    answers: formAnswers({ outcome: 'refused', why: 'maximumMissing' }),
    press: ['Tiếp tục', 'Lập biểu mẫu'],
  },
  { page: 'FormSidebar', state: 'address', answers: formAnswers(), press: ['Tiếp tục', 'Lập biểu mẫu'] },
  {
    page: 'TownSidebar',
    state: 'written',
    answers: { stepTown: [{ value: written(true) }], cancelTown: [{ value: null }] },
  },
  { page: 'MissingSidebar', state: 'late wards', answers: { listMissing: [{ value: lateReport(7) }] } },
];

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
const built: Record<string, string> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  for (const { page } of states) built[page] ??= await builtPage(page);
});
afterAll(() => browser.close());

async function show({ page: name, answers, press }: (typeof states)[number]) {
  const page = await openSidebar(browser, { html: built[name] ?? '', answers });
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const name of press ?? []) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.waitForFunction(`document.querySelector('[aria-disabled="true"]') === null`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  return page;
}

const choose = (page: Page, size: string) => page.getByLabel(size, { exact: true }).check();

describe.each(states)('$page, $state', (state) => {
  let page: Page;

  // What is measured changes nothing of the page, so that one serves all; the last changes its size.
  beforeAll(async () => {
    page = await show(state);
  });
  afterAll(() => page?.context().close());

  test.each<'dark' | 'light'>(['dark', 'light'])(
    'every text has a contrast of 7:1, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      expect(
        await page.evaluate<boolean>(`matchMedia('(prefers-color-scheme: ${colorScheme})').matches`),
      ).toBe(true);
      expect(await faintTexts(page, 7)).toEqual([]);
    },
  );

  test('axe finds nothing that keeps anybody out', async () => {
    await page.evaluate(axe);
    const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
      'axe.run().then((done) => done.violations)',
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('every control has a name and is at least 44 px high', async () => {
    expect(await poorControls(page, 44)).toEqual([]);
  });

  test('nothing is cut off sideways at any size of type, also at 200 %', async () => {
    for (const size of ['Vừa', 'To', 'Rất to']) {
      await choose(page, size);
      expect((await typeSizes(page))[0]).toBeGreaterThanOrEqual(16);
      expect(await overflowWidth(page)).toBe(0);
    }
    await page.setViewportSize({ width: 150, height: 300 });
    expect(await overflowWidth(page)).toBe(0);
  });
});

describe('the size of type', () => {
  const [list] = states as [(typeof states)[number]];
  const sizeOfBody = (page: Page) =>
    page.evaluate<string>('getComputedStyle(document.documentElement).fontSize');

  test.each([
    ['Vừa', '16px'],
    ['To', '18px'],
    ['Rất to', '21px'],
  ])('%s is %s', async (size, px) => {
    const page = await show(list);
    await choose(page, size);
    expect(await sizeOfBody(page)).toBe(px);
    await page.context().close();
  });

  test('is remembered where the frame can keep it', async () => {
    const context = await browser.newContext();
    await context.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: built.GuideSidebar }),
    );
    const [first, second] = [await context.newPage(), await context.newPage()];
    await first.goto('https://sidebar.test/');
    await choose(first, 'Rất to');
    await second.goto('https://sidebar.test/');
    expect(await sizeOfBody(second)).toBe('21px');
    await context.close();
  });

  /** The guide in a sandboxed frame, which keeps nothing. */
  async function sandboxed(answers: StubAnswers) {
    const page = await (await browser.newContext()).newPage();
    await page.setContent('<iframe sandbox="allow-scripts"></iframe>');
    const html = withGoogle(built.GuideSidebar ?? '', answers);
    await page.locator('iframe').evaluate((frame, html) => frame.setAttribute('srcdoc', html), html);
    const frame = page.frames()[1]!;
    await frame.getByRole('heading', { level: 1 }).waitFor();
    const calls = () => frame.evaluate<StubCall[]>('window.stubCalls');
    const until = (size: string) => frame.locator(`html[data-text-size="${size}"]`).waitFor();
    return { page, frame, calls, until };
  }

  test('works in a frame that keeps nothing, also where the server keeps nothing', async () => {
    const { page, frame, until } = await sandboxed({});
    await frame.getByLabel('Rất to').check();
    await until('largest');
    await page.context().close();
  });

  test('is remembered by the server where the frame keeps nothing', async () => {
    const { page, frame, calls, until } = await sandboxed({
      readTextSize: [{ value: 'largest' }],
      keepTextSize: [{ value: null }],
    });
    await until('largest');
    await frame.getByLabel('To', { exact: true }).check();
    await until('large');
    expect(await calls()).toEqual([
      { name: 'readTextSize', args: [] },
      { name: 'keepTextSize', args: ['large'] },
    ]);
    await page.context().close();
  });
});
