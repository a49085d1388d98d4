import { Book, Workspace } from '../../../local/host';
import { displayText } from '../../../local/host/model/display-text';
import { type Answer, type FormItem, type FormModel, newForm } from '../../../local/host/model/form';
import { linkForm } from '../../../local/host/model/form-sheet';
import { submit } from '../../../local/host/model/form-submit';

const NOON = new Date(2026, 10, 26, 12, 0, 0);
const EMAIL = 'dan@example.com';

const question = (id: number, type: FormItem['type'], more: Partial<FormItem> = {}): FormItem => ({
  id,
  type,
  title: `Câu ${id}`,
  helpText: '',
  required: false,
  ...more,
});

function openForm(items: FormItem[], more: Partial<FormModel> = {}): FormModel {
  return { ...newForm('f', 'Phiếu'), published: true, acceptingResponses: true, items, ...more };
}

function linkedForm(items: FormItem[], more: Partial<FormModel> = {}) {
  const workspace = new Workspace();
  const book = Book.blank({ id: 'b', name: 'Sổ' });
  workspace.drive.add(book);
  const form = openForm(items, more);
  workspace.forms.add(form);
  linkForm(form, book);
  const send = (answers: Record<number, Answer>) => submit(workspace, form, answers, NOON, EMAIL);
  const shown = () => book.sheets[0]!.rows.map((row) => row.map((cell) => (cell ? displayText(cell) : '')));
  return { workspace, book, form, send, shown };
}

describe('what a form says to an answer', () => {
  const rule = (kind: string, ...bounds: (number | string)[]) => ({ rule: { kind, bounds, helpText: '' } });
  const choices = [{ value: 'Có' }, { value: 'Không' }];

  test.each`
    type                 | more                                                                  | answer          | says
    ${'TEXT'}            | ${{ required: true }}                                                 | ${'  '}         | ${'Đây là một câu hỏi bắt buộc'}
    ${'TEXT'}            | ${{}}                                                                 | ${''}           | ${null}
    ${'TEXT'}            | ${rule('Number')}                                                     | ${'tám'}        | ${'Phải là số'}
    ${'TEXT'}            | ${rule('Number')}                                                     | ${'8,5'}        | ${null}
    ${'TEXT'}            | ${rule('WholeNumber')}                                                | ${'8,5'}        | ${'Phải là số nguyên'}
    ${'TEXT'}            | ${rule('NumberBetween', 0, 10)}                                       | ${'10'}         | ${null}
    ${'TEXT'}            | ${rule('NumberBetween', 0, 10)}                                       | ${'10,1'}       | ${'Phải là số từ 0 đến 10'}
    ${'TEXT'}            | ${rule('NumberGreaterThan', 0.5)}                                     | ${'0,5'}        | ${'Phải là số lớn hơn 0,5'}
    ${'TEXT'}            | ${rule('NumberBetween', 0, 10)}                                       | ${''}           | ${null}
    ${'TEXT'}            | ${{ rule: { kind: 'Number', bounds: [], helpText: 'Viết bằng số' } }} | ${'tám'}        | ${'Viết bằng số'}
    ${'TEXT'}            | ${rule('TextIsEmail')}                                                | ${'an@'}        | ${'Phải là địa chỉ email, ví dụ ten@example.com'}
    ${'TEXT'}            | ${rule('TextIsUrl')}                                                  | ${'a.vn/b'}     | ${null}
    ${'TEXT'}            | ${rule('TextMatchesPattern', '0\\d{9}')}                              | ${'0912345678'} | ${null}
    ${'TEXT'}            | ${rule('TextMatchesPattern', '0\\d{9}')}                              | ${'091234567'}  | ${'Câu trả lời chưa đúng mẫu'}
    ${'PARAGRAPH_TEXT'}  | ${rule('TextLengthLessThanOrEqualTo', 2)}                             | ${'ộộ'}         | ${null}
    ${'PARAGRAPH_TEXT'}  | ${rule('TextLengthLessThanOrEqualTo', 2)}                             | ${'abc'}        | ${'Không được quá 2 ký tự'}
    ${'MULTIPLE_CHOICE'} | ${{ choices }}                                                        | ${'Khác'}       | ${'Hãy chọn một trong các mục có sẵn'}
    ${'MULTIPLE_CHOICE'} | ${{ choices, otherOption: true }}                                     | ${'Khác'}       | ${null}
    ${'CHECKBOX'}        | ${{ choices, required: true }}                                        | ${[]}           | ${'Đây là một câu hỏi bắt buộc'}
    ${'CHECKBOX'}        | ${{ choices, ...rule('SelectAtLeast', 2) }}                           | ${['Có']}       | ${'Phải chọn ít nhất 2 mục'}
    ${'SCALE'}           | ${{}}                                                                 | ${'6'}          | ${'Hãy chọn một trong các mục có sẵn'}
    ${'GRID'}            | ${{ rows: ['a', 'b'], columns: ['1'], required: true }}               | ${['1', '']}    | ${'Câu hỏi này yêu cầu một câu trả lời cho mỗi hàng'}
    ${'GRID'}            | ${{ rows: ['a', 'b'], columns: ['1'] }}                               | ${['1', '']}    | ${null}
    ${'DATE'}            | ${{}}                                                                 | ${'2026-02-30'} | ${'Ngày không đúng. Hãy chọn lại ngày'}
  `('$type $more, "$answer": $says', ({ type, more, answer, says }) => {
    const form = openForm([question(1, type, more)]);
    const sent = submit(new Workspace(), form, { 1: answer }, NOON, EMAIL);
    expect(sent.ok ? null : sent.errors[0]?.message).toBe(says);
    expect(form.responses).toHaveLength(sent.ok ? 1 : 0);
  });

  test.each`
    form                                                           | refused       | because
    ${{ published: false }}                                        | ${'closed'}   | ${'is not published'}
    ${{ acceptingResponses: false }}                               | ${'closed'}   | ${'is closed'}
    ${{ oneResponsePerUser: true, responses: [{ email: EMAIL }] }} | ${'answered'} | ${'takes one answer a person'}
  `('a form that $because refuses', ({ form, refused }) => {
    const sent = submit(new Workspace(), openForm([], form), {}, NOON, EMAIL);
    expect(sent).toEqual({ ok: false, refused, errors: [] });
  });
});

describe('the linked tab', () => {
  test('is called as Google calls it, comes first, and begins with headings', () => {
    const { book, shown } = linkedForm([question(1, 'TEXT', { title: 'Họ tên' })]);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Câu trả lời biểu mẫu 1', 'Trang tính1']);
    expect(book.sheets[0]!.frozenRows).toBe(1);
    expect(shown()).toEqual([['Dấu thời gian', 'Họ tên']]);
  });

  test.each`
    type                | more                                             | answer          | value     | because
    ${'TEXT'}           | ${{}}                                            | ${'8,5'}        | ${8.5}    | ${'a number is a number'}
    ${'TEXT'}           | ${{}}                                            | ${'0912'}       | ${912}    | ${'a telephone number loses its zero, as at Google'}
    ${'TEXT'}           | ${{}}                                            | ${'=A1'}        | ${'=A1'}  | ${'nothing becomes a formula'}
    ${'PARAGRAPH_TEXT'} | ${{}}                                            | ${'a\nb'}       | ${'a\nb'} | ${'lines stay'}
    ${'SCALE'}          | ${{}}                                            | ${'4'}          | ${4}      | ${'a scale is a number'}
    ${'CHECKBOX'}       | ${{ choices: [{ value: 'a' }, { value: 'b' }] }} | ${['a', 'b']}   | ${'a, b'} | ${'ticks are joined'}
    ${'DATE'}           | ${{}}                                            | ${'2026-02-01'} | ${46054}  | ${'a day is a day'}
  `('$because', ({ type, more, answer, value }) => {
    const { book, send } = linkedForm([question(1, type, more)]);
    send({ 1: answer });
    expect(book.sheets[0]!.at(2, 2)).toMatchObject({ value });
    expect(book.sheets[0]!.at(2, 2).formula).toBeUndefined();
  });

  test('keeps a column that a person made plain text', () => {
    const { book, send } = linkedForm([question(1, 'TEXT')]);
    book.sheets[0]!.amend(2, 2, { numberFormat: '@' });
    send({ 1: '0912' });
    expect(book.sheets[0]!.at(2, 2).value).toBe('0912');
  });

  test('gives a new question a new column, and a renamed one its new heading', () => {
    const { form, send, shown } = linkedForm([question(1, 'TEXT', { title: 'a' })]);
    send({ 1: 'x' });
    form.items.unshift(question(2, 'TEXT', { title: 'b' }));
    send({ 1: 'y', 2: 'z' });
    expect(shown().map((row) => row.slice(1))).toEqual([['a', 'b'], ['x'], ['y', 'z']]);
  });

  test('finds its columns after people moved them', () => {
    const { book, send } = linkedForm([question(1, 'TEXT', { title: 'a' })]);
    book.sheets[0]!.replaceCells([[{ value: 'Ghi chú' }, { value: 'a' }, { value: 'Dấu thời gian' }]]);
    send({ 1: 'x' });
    expect(book.sheets[0]!.at(2, 2).value).toBe('x');
    expect(book.sheets[0]!.at(2, 1).value).toBeNull();
  });

  test('two questions of one name have two columns', () => {
    const { send, shown } = linkedForm([
      question(1, 'TEXT', { title: 'Điểm' }),
      question(2, 'TEXT', { title: 'Điểm' }),
    ]);
    send({ 1: '1', 2: '2' });
    expect(shown()[1]!.slice(1)).toEqual(['1', '2']);
  });

  test('a form whose tab was deleted still takes answers', () => {
    const { book, form, send } = linkedForm([question(1, 'TEXT')]);
    book.remove(book.sheets[0]!);
    expect(send({ 1: 'x' })).toMatchObject({ ok: true, event: null });
    expect(form.responses).toHaveLength(1);
  });

  test('tells what a submission event needs', () => {
    const { book, send } = linkedForm([question(1, 'TEXT', { title: 'Điểm' })], { collectsEmail: true });
    const sent = send({ 1: '8,5' });
    expect(sent).toMatchObject({
      ok: true,
      event: {
        values: ['26/11/2026 12:00:00', EMAIL, '8,5'],
        namedValues: { 'Dấu thời gian': ['26/11/2026 12:00:00'], 'Địa chỉ email': [EMAIL], Điểm: ['8,5'] },
        place: { bookId: 'b', sheetId: book.sheets[0]!.id, area: { row: 2, column: 1, rows: 1, columns: 3 } },
      },
    });
  });
});

test('a form with its answers survives being saved as JSON', () => {
  const { form, send, workspace } = linkedForm([question(1, 'TEXT')]);
  send({ 1: 'x' });
  const loaded: FormModel = JSON.parse(JSON.stringify(form));
  expect(loaded).toEqual(form);
  expect(submit(workspace, loaded, { 1: 'y' }, NOON, EMAIL)).toMatchObject({
    event: { place: { area: { row: 3 } } },
  });
});
