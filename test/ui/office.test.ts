import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch';
import { builtPage } from './builtPages';
import { callsOf, type StubAnswers } from './googleStub';
import { faintTexts, overflowWidth, poorControls, typeSizes } from './measure';
import { line, officeReport, preview, reminder } from './offices';
import { openSidebar } from './sidebar';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), builtPage('OfficeSidebar')]);
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

async function open(answers: StubAnswers): Promise<string> {
  page = await openSidebar(browser, { html, answers });
  return headline();
}

const headline = () => page.getByRole('heading', { level: 1 }).innerText();
const button = (name: string) => page.getByRole('button', { name, exact: true });
const says = (text: string) => page.getByText(text).first().waitFor();
const callsTo = async (name: string) => (await callsOf(page)).filter((call) => call.name === name);

describe('the list of "Nhận và nhắc"', () => {
  test('counts the wards, and has one main button', async () => {
    expect(await open({ readOffice: [{ value: officeReport(12) }] })).toBe(
      '13 đã nộp, 3 chưa nộp, 1 trả lại',
    );
    await says('Trong số đã nộp: 12 chờ nhận, 1 đã nhận và khóa.');
    await says('Nộp ngày 20/12/2024, trễ hạn.');
    expect(await page.locator('.button.main').allInnerTexts()).toEqual(['Nhận và khóa 12 phường']);
    expect(await page.locator('.ward').count()).toBe(6);
  });

  test('with nothing to receive, reminding is the main button', async () => {
    await open({ readOffice: [{ value: officeReport(0) }] });
    expect(await page.locator('.button.main').allInnerTexts()).toEqual(['Nhắc 4 phường nộp số liệu']);
  });

  test('says what to do first where nothing can be shown', async () => {
    expect(await open({ readOffice: [{ value: { state: 'unready', why: 'Chưa tổng hợp lần nào.' } }] })).toBe(
      'Chưa tổng hợp lần nào.',
    );
  });

  test('what is no address is no link', async () => {
    await open({ readOffice: [{ value: officeReport(1, { links: ['javascript:alert(1)'] }) }] });
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  });
});

describe('receiving', () => {
  test('names the wards first, then goes a few at a time, and tells those not done', async () => {
    await open({
      readOffice: [{ value: officeReport(12) }],
      receiveReturns: [
        { value: Array.from({ length: 8 }, (_, at) => line(`HM${at + 1}`, at > 0)) },
        { value: [9, 10, 11, 12].map((number) => line(`HM${number}`, true)) },
      ],
    });
    await button('Nhận và khóa 12 phường').click();
    await says('Nhận và khóa số liệu của 12 phường?');
    expect(await page.locator('.plain li').count()).toBe(12);
    expect(await callsTo('receiveReturns')).toEqual([]);
    await button('Nhận và khóa 12 phường').click();
    await says('Đã xong 11/12 phường');
    await says('Chưa xong: 1 phường');
    const calls = await callsTo('receiveReturns');
    expect(calls.map(({ args }) => (args[0] as string[]).length)).toEqual([8, 4]);
    await button('Về danh sách').click();
    await says('13 đã nộp');
    expect(await callsTo('readOffice')).toHaveLength(2);
  });

  test('after a fault it goes on with the rest only', async () => {
    await open({
      readOffice: [{ value: officeReport(10) }],
      receiveReturns: [
        { value: Array.from({ length: 8 }, (_, at) => line(`HM${at + 1}`, true)) },
        { error: 'offline' },
        { value: [line('HM9', true), line('HM10', true)] },
      ],
    });
    await button('Nhận và khóa 10 phường').click();
    await button('Nhận và khóa 10 phường').click();
    await says('Chưa làm xong.');
    await button('Thử lại').click();
    await says('Đã xong 10 phường');
    expect((await callsTo('receiveReturns'))[2]?.args).toEqual([['HM9', 'HM10']]);
  });

  test('can be left before anything is done', async () => {
    await open({ readOffice: [{ value: officeReport(2) }], receiveReturns: [{ value: [] }] });
    await button('Nhận và khóa 2 phường').click();
    await button('Không, quay lại').click();
    await says('3 đã nộp');
    expect(await callsTo('receiveReturns')).toEqual([]);
  });
});

describe('the next round', () => {
  const earlier = officeReport(3, { canReceive: false, canOpen: true, state: 'Số liệu kỳ trước' });

  test('is opened to the wards of the round before, after a question that says what follows', async () => {
    await open({
      readOffice: [{ value: earlier }],
      openRound: [{ value: [1, 2, 3].map((number) => line(`HM${number}`, true)) }],
    });
    await says('Số liệu kỳ trước: 3 phường');
    await button('Mở kỳ mới cho 3 phường').click();
    await says('Mở kỳ mới cho 3 phường?');
    await says('vẫn được tính như trong bảng tính của phường');
    await button('Mở kỳ mới cho 3 phường').click();
    await says('Đã xong 3 phường');
    expect(await callsTo('openRound')).toMatchObject([{ args: [['HM1', 'HM2', 'HM3']] }]);
  });

  test('waits while figures of this round are still to be taken', async () => {
    const report = officeReport(1);
    await open({ readOffice: [{ value: { ...report, wards: [...report.wards, ...earlier.wards] } }] });
    const looks = await page.locator('button.main').allTextContents();
    expect(looks).toEqual(['Nhận và khóa 1 phường']);
  });
});

describe('sending back', () => {
  test('asks for a reason, and keeps it while the sending fails', async () => {
    await open({
      readOffice: [{ value: officeReport(1) }],
      sendBack: [{ error: 'offline' }, { value: { ...line('HM1', true), text: 'Đã trả lại.' } }],
    });
    await button('Trả lại Phường Hoa Mai 1').click();
    await says('Trả lại số liệu của Phường Hoa Mai 1?');
    await button('Trả lại').click();
    await says('Chưa ghi lý do trả lại.');
    expect(await callsTo('sendBack')).toEqual([]);
    await page.getByLabel('Lý do trả lại').fill('<b>Thiếu tổ 4</b>');
    await button('Trả lại').click();
    await says('Chưa làm xong.');
    await button('Trả lại').click();
    await says('Đã trả lại.');
    expect((await callsTo('sendBack'))[1]?.args).toEqual(['HM1', '<b>Thiếu tổ 4</b>']);
  });
});

const mixed = [
  reminder(1),
  reminder(2),
  reminder(3, { email: null }),
  reminder(4, { today: 'Hôm nay đã nhắc lúc 08:00.' }),
  reminder(5, { changed: true }),
];

async function openReminders(answers: StubAnswers): Promise<void> {
  await open({ readOffice: [{ value: officeReport(0) }], ...answers });
  await button('Nhắc 4 phường nộp số liệu').click();
  await says('Xem thư');
}

describe('reminding', () => {
  test('chooses those whose letter is due, and sends to them alone', async () => {
    await openReminders({
      previewReminders: [{ value: preview(mixed) }],
      sendReminders: [{ value: [line('TL2', true)] }],
    });
    await says('Hôm nay tài khoản này còn gửi được 90 thư.');
    expect(await page.getByRole('checkbox').count()).toBe(3);
    await page.getByRole('checkbox', { name: 'Xã Trà Linh 1' }).uncheck();
    await button('Gửi 1 thư').click();
    await says('Đã xong 1 phường');
    expect((await callsTo('sendReminders'))[0]?.args).toEqual([['TL2']]);
  });

  test.each([
    [0, 'Chưa chọn phường nào.'],
    [1, 'Hôm nay chỉ còn gửi được 1 thư, mỗi địa chỉ tính một thư.'],
  ])('with room for %d letters it says what keeps it', async (quota, why) => {
    await openReminders({ previewReminders: [{ value: preview(mixed, quota) }], sendReminders: [] });
    if (quota > 0) await page.getByRole('checkbox', { name: 'Xã Trà Linh 2' }).check();
    await page.locator('.button.main').click();
    await says(why);
    expect(await callsTo('sendReminders')).toEqual([]);
  });

  test('a letter to more addresses than there is room for is not chosen', async () => {
    const two = reminder(6, { email: 'hai@example.vn, ba@example.vn', takes: 2 });
    await openReminders({
      previewReminders: [{ value: preview([two, reminder(1)], 1) }],
      sendReminders: [{ value: [line('TL1', true)] }],
    });
    await says('hai@example.vn, ba@example.vn');
    await button('Gửi 1 thư').click();
    expect((await callsTo('sendReminders'))[0]?.args).toEqual([['TL1']]);
  });

  test('the text for a chat is selected and copied', async () => {
    await openReminders({ previewReminders: [{ value: preview(mixed) }] });
    await button('Chép lời nhắc cho Zalo').click();
    await page.getByText(/Đã chép|bôi đen/).waitFor();
    expect(await page.evaluate<string>('String(document.activeElement.value)')).toContain('thị xã Hoa Mai');
    expect(
      await page.evaluate<number>(
        'document.activeElement.selectionEnd - document.activeElement.selectionStart',
      ),
    ).toBeGreaterThan(20);
  });
});

const endless = 'Tổdânphốcótênrấtdàikhôngcódấucáchnào'.repeat(3);

describe.each<[string, () => Promise<void>]>([
  [
    'the list',
    async () => {
      await open({ readOffice: [{ value: officeReport(7, { name: endless }) }] });
    },
  ],
  [
    'the question',
    async () => {
      await open({ readOffice: [{ value: officeReport(3, { name: endless }) }] });
      await button('Nhận và khóa 3 phường').click();
      await says('Nhận xong thì');
    },
  ],
  [
    'the reason',
    async () => {
      await open({ readOffice: [{ value: officeReport(1) }], sendBack: [] });
      await button('Trả lại Phường Hoa Mai 1').click();
      await button('Trả lại').click();
      await says('Chưa ghi lý do');
    },
  ],
  [
    'what became of it',
    async () => {
      await open({
        readOffice: [{ value: officeReport(2) }],
        receiveReturns: [{ value: [line('HM1', false), line(endless, true)] }],
      });
      await button('Nhận và khóa 2 phường').click();
      await button('Nhận và khóa 2 phường').click();
      await says('Chưa xong');
    },
  ],
  [
    'the reminders',
    async () => {
      const reminders = [reminder(1, { name: endless, text: endless }), ...mixed.slice(1)];
      await openReminders({ previewReminders: [{ value: preview(reminders, 1) }] });
      await page.getByText('Xem thư').first().click();
      await page.getByRole('checkbox').nth(1).check();
      await page.locator('.button.main').click();
      await says('Hôm nay chỉ còn');
    },
  ],
])('the comfort of %s', (_, show) => {
  test('is kept in light and dark, at any size of type', async () => {
    await show();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faintTexts(page, 7)).toEqual([]);
    }
    await page.evaluate(axe);
    const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
      'axe.run().then((done) => done.violations)',
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await poorControls(page, 44)).toEqual([]);
    expect((await page.locator('.button.main').count()) <= 1).toBe(true);
    for (const size of ['Vừa', 'To', 'Rất to']) {
      await page.getByLabel(size, { exact: true }).check();
      expect((await typeSizes(page))[0]).toBeGreaterThanOrEqual(16);
      expect(await overflowWidth(page)).toBe(0);
    }
    await page.setViewportSize({ width: 150, height: 300 });
    expect(await overflowWidth(page)).toBe(0);
  });
});
