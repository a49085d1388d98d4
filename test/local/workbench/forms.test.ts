import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../local/browser/launch';
import { type FormItem, type FormModel, newForm } from '../../../local/host/model/form';
import { errorsIn } from '../../../local/host/model/form-check';
import { confirmationPage, formPage } from '../../../local/workbench/forms/formPage';
import { readAnswers } from '../../../local/workbench/forms/readAnswers';

const item = (id: number, more: Partial<FormItem> & Pick<FormItem, 'type'>): FormItem => ({
  id,
  title: `Câu ${id}`,
  helpText: '',
  required: false,
  ...more,
});
const choices = [{ value: 'Có' }, { value: 'Không' }];

/** A form with one of everything. */
function wholeForm(more: Partial<FormModel> = {}): FormModel {
  return {
    ...newForm('f', 'Đăng ký "Gia đình học tập" <2026>'),
    description: 'Mỗi hộ một phiếu.',
    published: true,
    acceptingResponses: true,
    collectsEmail: true,
    items: [
      item(1, { type: 'TEXT', title: 'Họ và tên chủ hộ', required: true }),
      item(2, {
        type: 'TEXT',
        title: 'Điểm tự chấm',
        rule: { kind: 'NumberBetween', bounds: [0, 10], helpText: '' },
      }),
      item(3, { type: 'PARAGRAPH_TEXT', helpText: 'Viết ngắn.' }),
      item(4, { type: 'PAGE_BREAK', title: 'Phần hai' }),
      item(5, { type: 'MULTIPLE_CHOICE', choices, otherOption: true, required: true }),
      item(6, { type: 'CHECKBOX', choices }),
      item(7, { type: 'LIST', choices }),
      item(8, { type: 'SCALE', scale: { lower: 1, upper: 5, lowerLabel: 'Kém', upperLabel: 'Tốt' } }),
      item(9, { type: 'SECTION_HEADER', title: 'Phần ba' }),
      item(10, { type: 'GRID', rows: ['Cha', 'Mẹ'], columns: ['Đạt', 'Chưa'] }),
      item(11, { type: 'DATE' }),
    ],
    ...more,
  };
}

describe('a form as a page', () => {
  const html = formPage(wholeForm(), { action: '/gửi?a=1&b=2' });

  test.each`
    part                                                            | because
    ${'<html lang="vi">'}                                           | ${'the language is said'}
    ${'width=device-width'}                                         | ${'phones show it at their width'}
    ${'<h1>Đăng ký &quot;Gia đình học tập&quot; &lt;2026&gt;</h1>'} | ${'what people wrote is harmless'}
    ${'action="/gửi?a=1&amp;b=2"'}                                  | ${'the address is harmless as well'}
    ${'Họ và tên chủ hộ <span class="required">(bắt buộc)</span>'}  | ${'required is said in words'}
    ${'inputmode="decimal"'}                                        | ${'a number question opens the numbers'}
    ${'<h2>Phần hai</h2>'}                                          | ${'a page break is a heading'}
    ${'<legend class="name">Cha</legend>'}                          | ${'each row of a grid is a group'}
    ${'1: Kém … 5: Tốt'}                                            | ${'the ends of a scale are said'}
    ${'type="date"'}                                                | ${'a day is picked'}
  `('$because', ({ part }) => expect(html).toContain(part));

  test('there is no script and nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|src=|\bon\w+=/i);
  });
});

describe('answers that do not do', () => {
  const form = wholeForm();
  const body = 'entry.2=11&entry.3=Hộ+%3Cb%3E&entry.5=__other_option__&entry.5.other_option_response=Khác';
  const sent = readAnswers(form, body);
  const errors = errorsIn(form, sent.answers, sent.email);
  const html = formPage(form, { action: '/', sent, errors });

  test.each`
    part                                                                              | because
    ${'<title>Có 3 chỗ cần sửa – '}                                                   | ${'the title counts them'}
    ${'<a href="#entry.2">Điểm tự chấm – Phải là số từ 0 đến 10</a>'}                 | ${'the summary leads to the field'}
    ${'<a href="#emailAddress">Địa chỉ email – Đây là một câu hỏi bắt buộc</a>'}      | ${'the address is a field too'}
    ${'<p class="error" id="entry.1-error">Cần sửa: Đây là một câu hỏi bắt buộc</p>'} | ${'the field says the same'}
    ${'aria-describedby="entry.1-error"'}                                             | ${'who hears the page hears it at the field'}
    ${'value="11"'}                                                                   | ${'a wrong answer stays'}
    ${'Hộ &lt;b&gt;</textarea>'}                                                      | ${'so does a right one'}
    ${'value="Khác"'}                                                                 | ${'so does an answer of their own'}
  `('$because', ({ part }) => expect(html).toContain(part));
});

test.each`
  form                                                                | page                                          | because
  ${{ acceptingResponses: false }}                                    | ${'Biểu mẫu này không nhận câu trả lời nữa.'} | ${'closed'}
  ${{ published: false }}                                             | ${'Biểu mẫu này không nhận câu trả lời nữa.'} | ${'not published'}
  ${{ acceptingResponses: false, closedMessage: 'Hết hạn ngày 5/2' }} | ${'Hết hạn ngày 5/2'}                         | ${'closed in its own words'}
`('a form that is $because asks nothing', ({ form, page }) => {
  const html = formPage(wholeForm(form), { action: '/' });
  expect(html).toContain(page);
  expect(html).not.toContain('<form');
});

test.each`
  form                                    | has                                       | lacks                     | because
  ${{}}                                   | ${'Câu trả lời của bạn đã được ghi lại.'} | ${'undefined'}            | ${'without words of its own'}
  ${{ confirmationMessage: 'Cảm ơn <3' }} | ${'Cảm ơn &lt;3'}                         | ${'đã được ghi lại'}      | ${'with its own words'}
  ${{ oneResponsePerUser: true }}         | ${'Đã gửi câu trả lời'}                   | ${'Gửi câu trả lời khác'} | ${'that takes one answer a person'}
`('the confirmation of a form $because', ({ form, has, lacks }) => {
  const html = confirmationPage(wholeForm(form), '/phieu');
  expect(html).toContain(has);
  expect(html).not.toContain(lacks);
});

test.each`
  body                                                        | question | answer             | because
  ${'entry.1=%20L%C3%AA+A%20'}                                | ${1}     | ${'Lê A'}          | ${'spaces around are cut'}
  ${'entry.1=Nguye%CC%82%CC%83n'}                             | ${1}     | ${'Nguyễn'}        | ${'letters are composed'}
  ${'entry.3=a%0D%0Ab'}                                       | ${3}     | ${'a\nb'}          | ${'line breaks are one character'}
  ${'entry.6=C%C3%B3&entry.6=Kh%C3%B4ng'}                     | ${6}     | ${['Có', 'Không']} | ${'ticks are a list'}
  ${''}                                                       | ${6}     | ${[]}              | ${'no tick is an empty list'}
  ${'entry.10.1=Ch%C6%B0a'}                                   | ${10}    | ${['', 'Chưa']}    | ${'a grid keeps its rows'}
  ${'entry.5.other_option_response=T%C3%B4i'}                 | ${5}     | ${'Tôi'}           | ${'words beside a tick that was forgotten count'}
  ${'entry.5=C%C3%B3&entry.5.other_option_response=T%C3%B4i'} | ${5}     | ${'Có'}            | ${'a choice counts before words beside another'}
  ${'entry.99=x'}                                             | ${99}    | ${undefined}       | ${'what is not asked is passed over'}
`('reading a body: $because', ({ body, question, answer }) => {
  expect(readAnswers(wholeForm(), body).answers[question]).toEqual(answer);
});

describe('on a phone', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  });
  afterAll(() => browser.close());

  const states = [
    ['empty', formPage(wholeForm(), { action: '/' })],
    [
      'with errors',
      formPage(wholeForm(), {
        action: '/',
        errors: errorsIn(wholeForm(), {}, ''),
        sent: { answers: {}, email: '' },
      }),
    ],
    ['sent', confirmationPage(wholeForm(), '/')],
    ['closed', formPage(wholeForm({ published: false }), { action: '/' })],
  ] as const;

  test.each(states)(
    'the page %s fits, has large targets, and nothing serious is found by axe',
    async (_, html) => {
      await page.setContent(html);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      const low = await page.evaluate<string[]>(`[...document.querySelectorAll(
      'label.choice, button, a.button, select, textarea, input[type=text], input[type=email], input[type=date]')]
      .filter((control) => control.getBoundingClientRect().height < 48).map((control) => control.outerHTML)`);
      expect(low).toEqual([]);
      await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
      const { violations } = await page.evaluate<{ violations: { id: string; impact: string }[] }>(
        'axe.run()',
      );
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    },
  );

  test('the summary has the focus and its links lead to the fields', async () => {
    await page.setContent(states[1][1]);
    await page.getByRole('link', { name: /Họ và tên chủ hộ/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('entry.1');
  });
});
