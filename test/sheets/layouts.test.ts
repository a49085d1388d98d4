import type { Book, Desk } from '../../local/host';
import type { CheckReport, ColumnChoice, ConfirmResult, LayoutReport, ListLine } from '../../src/ward/calls';
import { call, deskOf, edit, wardBook } from './smallWard';

const tab = 'Gia đình học tập';
const heading = 3;

const check = (desk: Desk) => call<CheckReport>(desk, 'listFindings');
const confirmed = (desk: Desk, choices: ColumnChoice[] = []) =>
  call<ConfirmResult>(desk, 'confirmLayouts', choices);
const confirm = (desk: Desk, choices: ColumnChoice[] = []): CheckReport => {
  const result = confirmed(desk, choices);
  if (result.outcome !== 'done') throw new Error(result.why);
  return result.report;
};

const opened = async (): Promise<{ desk: Desk; book: Book }> => {
  const book = await wardBook();
  return { desk: deskOf(book), book };
};

const only = (report: CheckReport): ListLine => {
  expect(report.layout?.lists).toHaveLength(1);
  return report.layout!.lists[0]!;
};

test('the first check tells what each column holds, with samples', async () => {
  const { desk } = await opened();
  const list = only(check(desk));
  expect([list.name, list.cards, list.sheets]).toEqual(['Gia đình học tập, năm 2024', 3, [tab]]);
  expect(list.columns.map(({ letter, says, samples }) => [letter, says, samples[0]])).toEqual([
    ['A', 'Số thứ tự', '1'],
    ['B', 'Họ tên, tên đơn vị', 'Nguyễn Văn Ước'],
    ['C', 'Tổ dân phố, thôn', 'Tổ 1'],
    ['D', 'Số điện thoại', '0900 000 001'],
    ['E', 'Điểm tiêu chí 1, tối đa 30', '25'],
    ['F', 'Điểm tiêu chí 2, tối đa 30', '25'],
    ['G', 'Điểm tiêu chí 3, tối đa 20', '15'],
    ['H', 'Điểm tiêu chí 4, tối đa 20', '15'],
  ]);
});

test('what was confirmed is not asked again, also after a column moved', async () => {
  const { desk, book } = await opened();
  expect(confirm(desk).layout).toBeNull();
  expect(check(desk).layout).toBeNull();
  // TC1 and TC2 change places, headings and marks alike.
  edit(desk, book, tab, heading, 5, 'TC2');
  edit(desk, book, tab, heading, 6, 'TC1');
  expect(check(desk).layout).toBeNull();
});

test('a heading that nobody could know counts once a person chose what it is', async () => {
  const { desk, book } = await opened();
  edit(desk, book, tab, heading, 5, 'Khen');
  const list = only(check(desk));
  expect(list.columns[4]).toMatchObject({ heading: 'Khen', meaning: null, says: 'Không dùng' });
  const report = confirm(desk, [{ sheetIds: list.sheetIds, key: 'khen', meaning: 'score:1' }]);
  expect([report.layout, report.findings]).toEqual([null, []]);
});

test('a column that was only renamed goes on; one that vanished is named', async () => {
  const { desk, book } = await opened();
  confirm(desk);
  edit(desk, book, tab, heading, 5, 'Trẻ em');
  expect(check(desk)).toMatchObject({ layout: null, findings: [] });
  edit(desk, book, tab, heading, 6, '');
  expect(only(check(desk)).missing).toMatchObject([
    { heading: 'TC2', letter: 'F', says: 'Điểm tiêu chí 2', nearest: null },
  ]);
});

test.each`
  key                | meaning      | why
  ${'ho ten chu ho'} | ${null}      | ${'chưa có cột “Họ tên, tên đơn vị”'}
  ${'so dien thoai'} | ${'score:1'} | ${null}
`('choosing $meaning for $key: $why', async ({ key, meaning, why }) => {
  const { desk } = await opened();
  const { sheetIds } = only(check(desk));
  const result = confirmed(desk, [{ sheetIds, key, meaning }]);
  expect(result.outcome === 'refused' ? result.why : null).toEqual(
    why === null ? null : expect.stringContaining(why),
  );
});

test('one meaning for two columns is refused, and nothing is remembered', async () => {
  const { desk } = await opened();
  const { sheetIds } = only(check(desk));
  const choices = ['so dien thoai', 'to dan pho'].map((key) => ({
    sheetIds,
    key,
    meaning: 'score:1' as const,
  }));
  expect(confirmed(desk, choices)).toMatchObject({ outcome: 'refused' });
  expect(check(desk).layout).not.toBeNull();
});

test('what was confirmed can be opened again', async () => {
  const { desk } = await opened();
  confirm(desk);
  expect(call<LayoutReport>(desk, 'readLayouts').lists).toHaveLength(1);
});

test('where no heading is known, a person says what the columns hold and the list counts', async () => {
  const { desk, book } = await opened();
  const strange = ['Chủ hộ', 'Xóm', 'Liên lạc', 'Nội dung A', 'Nội dung B', 'Nội dung C', 'Nội dung D'];
  for (const [at, text] of strange.entries()) edit(desk, book, tab, heading, at + 2, text);
  const first = check(desk);
  expect(first.cards).toBe(0);
  const { sheetIds, columns } = only(first);
  const marks = columns.filter(({ heading: text }) => text.startsWith('Nội dung'));
  expect(marks.map(({ samples }) => samples[0])).toEqual(['25', '25', '15', '15']);
  const report = confirm(
    desk,
    marks.map(({ key }, at) => ({ sheetIds, key, meaning: `score:${at + 1}` as const })),
  );
  expect([report.cards, report.layout, report.findings]).toEqual([3, null, []]);
});

test('a heading written over a confirmed one is asked about, and its values are no marks', async () => {
  const { desk, book } = await opened();
  confirm(desk);
  edit(desk, book, tab, heading, 8, 'Số con đi học');
  for (const row of [4, 5, 6]) edit(desk, book, tab, row, 8, '2');
  const report = check(desk);
  expect(only(report).missing).toMatchObject([
    { heading: 'TC4', says: 'Điểm tiêu chí 4', nearest: { letter: 'H', heading: 'Số con đi học' } },
  ]);
  expect(report.findings.map(({ code }) => code)).toContain('header.criterionMissing');
});
