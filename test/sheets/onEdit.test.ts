import ExcelJS from 'exceljs';
import { type Book, Desk, type Fault, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';

const script = loadScript('dist/ward');

async function bytesOfWard(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Tổ 1');
  sheet.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024']);
  sheet.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4', 'Tổng điểm']);
  for (let nth = 1; nth <= 40; nth++) sheet.addRow([nth, `Hộ Số ${nth}`, 'Tổ 1', 30, 30, 20, 14, 94]);
  workbook.addWorksheet('Ghi chú').addRow(['Việc cần làm']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const bytes = bytesOfWard();

async function checkedDesk(faults: Fault[] = []): Promise<Desk> {
  const book: Book = await readBook(await bytes, { id: 'thu', name: 'thu' });
  const workspace = new Workspace();
  workspace.drive.add(book);
  const options = { workspace, book, script, now: () => new Date(2026, 10, 26, 8) };
  expect(new Desk(options).run('listFindings').error).toBeUndefined();
  return new Desk({ ...options, faults });
}

const total = (calls: Record<string, number> = {}): number =>
  Object.values(calls).reduce((sum, n) => sum + n, 0);

describe('while a score is typed', () => {
  test.each`
    typed          | cell    | column | said
    ${'35'}        | ${'D3'} | ${4}   | ${'Ô D3 đang ghi 35 điểm. Điểm tối đa là 30. Gõ lại điểm từ 0 đến 30.'}
    ${'-1'}        | ${'F3'} | ${6}   | ${'Ô F3 đang ghi -1 điểm. Điểm không được nhỏ hơn 0. Gõ lại điểm từ 0 trở lên.'}
    ${'chín điểm'} | ${'F3'} | ${6}   | ${'Ô F3 đang ghi “chín điểm”. Cột này chỉ cộng được số. Gõ điểm bằng số từ 0 trở lên.'}
    ${'30'}        | ${'D3'} | ${4}   | ${null}
    ${'8,125'}     | ${'D3'} | ${4}   | ${null}
    ${'KAD'}       | ${'D3'} | ${4}   | ${null}
    ${''}          | ${'D3'} | ${4}   | ${null}
    ${'999'}       | ${'A3'} | ${1}   | ${null}
    ${'999'}       | ${'H3'} | ${8}   | ${null}
  `('$typed in $cell: $said', async ({ typed, column, said }) => {
    const desk = await checkedDesk();
    const run = desk.edit(desk.options.book.sheets[0]!.id, 3, column, typed);
    expect(run?.error).toBeUndefined();
    expect(desk.toasts.map(({ message }) => message)).toEqual(said === null ? [] : [said]);
    expect(total(run?.calls)).toBeLessThanOrEqual(6);
  });

  test('rows and tabs that hold no scores cost next to nothing', async () => {
    const desk = await checkedDesk();
    const [roster, notes] = desk.options.book.sheets;
    expect(total(desk.edit(notes!.id, 1, 1, '99')?.calls)).toBeLessThanOrEqual(3);
    expect(total(desk.edit(roster!.id, 60, 4, '99')?.calls)).toBeLessThanOrEqual(4);
    expect(desk.toasts).toEqual([]);
  });

  test('nothing is asked of the sheet before the first check', async () => {
    const book = await readBook(await bytes, { id: 'thu', name: 'thu' });
    const workspace = new Workspace();
    workspace.drive.add(book);
    const run = new Desk({ workspace, book, script }).edit(book.sheets[0]!.id, 3, 4, '99');
    expect(Object.keys(run?.calls ?? {}).every((name) => name.startsWith('PropertiesService'))).toBe(true);
  });

  test('a service that fails is never heard of', async () => {
    for (let at = 1; at <= 6; at++) {
      const desk = await checkedDesk([{ at, effect: 'fail' }]);
      expect(desk.edit(desk.options.book.sheets[0]!.id, 3, 4, '99')?.error).toBeUndefined();
      expect(desk.options.book.sheets[0]!.at(3, 4).value).toBe(99);
    }
  });
});
