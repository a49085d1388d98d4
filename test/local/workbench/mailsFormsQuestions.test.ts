import type { Page } from 'playwright-core';
import type { Answer } from '../../../local/host';
import type { Question } from '../../../local/workbench/question';
import { askingDesks } from './askingDesks';
import { layMail, oneForm, type Submitted } from './mailsAndForms';
import { barriers, picture, type Stage, setStage } from './stage';

describe('mails, forms and questions, in a browser', () => {
  let stage: Stage;
  let page: Page;
  const submitted: Submitted[] = [];

  beforeAll(async () => {
    stage = await setStage();
    layMail(stage.fixture.folder);
  });
  afterAll(() => stage?.leave());

  const question: Omit<Question, 'id'> = {
    kind: 'prompt',
    title: 'Chốt số liệu năm 2026',
    message: 'Nhập tên người ký báo cáo.\nTên này in ở cuối báo cáo.',
    buttons: 'OK_CANCEL',
  };
  let asked = question;
  const answers: Answer[] = [];
  beforeEach(async () => {
    const makeDesk = askingDesks(stage.fixture, async (asking) => {
      const answer = await asking.ask(asked);
      answers.push(answer);
      return answer;
    });
    await stage.raise({ forms: () => oneForm(submitted), makeDesk });
    page = await stage.open();
    await page.getByRole('button', { name: 'Khuyến học' }).waitFor();
  });
  afterEach(async () => {
    await stage.lower();
    expect(stage.complaints).toEqual([]);
  });

  const askNow = async () => {
    await page.getByRole('button', { name: 'Khuyến học' }).click();
    await page.getByRole('menuitem', { name: 'Hướng dẫn' }).click();
    await page.getByRole('dialog').waitFor();
  };

  test('a prompt takes what is typed, with Enter', async () => {
    asked = question;
    await askNow();
    await expect(barriers(page)).resolves.toEqual([]);
    await picture(page, 'prompt');
    await page.keyboard.type('Nguyễn Văn Ước');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    expect(answers.at(-1)).toEqual({ button: 'OK', text: 'Nguyễn Văn Ước' });
  });

  test.each`
    buttons            | words                     | press            | button
    ${'OK'}            | ${['Đồng ý']}             | ${'Đồng ý'}      | ${'OK'}
    ${'YES_NO'}        | ${['Có', 'Không']}        | ${'Không'}       | ${'NO'}
    ${'YES_NO_CANCEL'} | ${['Có', 'Không', 'Hủy']} | ${'Hủy'}         | ${'CANCEL'}
    ${'OK_CANCEL'}     | ${['Đồng ý', 'Hủy']}      | ${'Đóng cửa sổ'} | ${'CLOSE'}
  `('an alert with $buttons answers $press as $button', async ({ buttons, words, press, button }) => {
    asked = { ...question, kind: 'alert', buttons };
    await askNow();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.question-buttons button').allTextContents()).resolves.toEqual(words);
    await dialog.getByRole('button', { name: press, exact: true }).click();
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    expect(answers.at(-1)).toEqual({ button });
  });

  test('Escape closes a question', async () => {
    asked = { ...question, kind: 'alert', buttons: 'YES_NO' };
    await askNow();
    await page.keyboard.press('Escape');
    await page.getByText('Đã lưu', { exact: true }).waitFor();
    expect(answers.at(-1)).toEqual({ button: 'CLOSE' });
  });

  test('the outbox says that nothing left this machine; a mail’s page runs nothing', async () => {
    await page.getByRole('button', { name: 'Thư đã gửi (1)' }).click();
    await page.getByText('Không thư nào được gửi ra ngoài').waitFor();
    await page.getByRole('heading', { name: 'Nộp số liệu' }).click();
    await page.frameLocator('.mail-page').getByText('xin nộp số liệu năm 2026').waitFor();
    await expect(barriers(page)).resolves.toEqual([]);
    await picture(page, 'outbox');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'báo cáo.html' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('báo cáo.html');
    // The browser says aloud that it kept the mail's script from running.
    stage.complaints = stage.complaints.filter((line) => !/sandboxed/.test(line));
  });

  test('who fills in forms sees forms alone, and can send one', async () => {
    await page.getByLabel('Đang dùng như:').selectOption('Người điền biểu mẫu');
    await page.getByText('Chọn biểu mẫu cần điền').waitFor();
    await expect(page.getByRole('button').allTextContents()).resolves.toEqual([]);
    await expect(page.getByText('Phường An Khê').count()).resolves.toBe(0);
    await expect(barriers(page)).resolves.toEqual([]);
    await picture(page, 'respondent');
    const [form] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Đăng ký danh hiệu' }).click(),
    ]);
    await form.setViewportSize({ width: 390, height: 760 });
    await form.getByLabel('Họ tên chủ hộ').fill('Nguyễn Văn Ước');
    await expect(barriers(form)).resolves.toEqual([]);
    await picture(form, 'form');
    await form.getByRole('button', { name: 'Gửi' }).click();
    await form.getByText('Đã nhận phiếu đăng ký').waitFor();
    expect(submitted.at(-1)).toEqual(['f1', { ten: ['Nguyễn Văn Ước'] }, 'nguoidien@example.com']);
    await page.getByLabel('Đang dùng như:').selectOption('Cán bộ phường');
    await page.getByRole('button', { name: 'Khuyến học' }).waitFor();
  });
});
