import ExcelJS from 'exceljs';
import { type Book, Desk, type Fault, loadScript, Workspace } from '../../local/host';
import { newProtection } from '../../local/host/model/protection';
import { looksOf } from '../../local/host/rules/conditional-looks';
import { readBook, writeBook } from '../../local/xlsx';

const script = loadScript('dist/ward');
const peoplesColour = 'FF00FF00';

/** A roster with a mark above the maximum, a text, a blank, "KAD" and two namesakes, and a rule of somebody's. */
async function bytesOfWard(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Gia đình học tập');
  sheet.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP']);
  sheet.addRow(['Năm 2024']);
  sheet.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4', 'Tổng điểm']);
  sheet.addRow([1, 'Nguyễn Văn Ước', 'Tổ 1', 25, 25, 15, 15, 80]);
  sheet.addRow([2, 'Trần Thị Ưu', 'Tổ 2', 99, 25, 15, 15, 154]);
  sheet.addRow([3, 'Lê Văn Ấm', 'Tổ 2', 25, 'hai lăm', 15, null, 80]);
  sheet.addRow([4, 'Đỗ Thị Én', 'Tổ 2', 25, 25, 'KAD', 15, 81]);
  sheet.addConditionalFormatting({
    ref: 'A4:H7',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['$A4=1'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: peoplesColour } } },
      },
    ],
  });
  const other = workbook.addWorksheet('Ghi chú');
  other.addRow(['Việc cần làm']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const bytes = bytesOfWard();
const freshBook = async (): Promise<Book> => readBook(await bytes, { id: 'thu', name: 'thu' });

function deskAt(book: Book, user = 'canbo@example.com', faults: Fault[] = []): Desk {
  const workspace = new Workspace();
  workspace.drive.add(book);
  return new Desk({ workspace, book, script, user, faults, now: () => new Date(2026, 10, 26, 8) });
}

function run(desk: Desk, command: string): unknown {
  const execution = desk.run(command);
  expect(execution.error).toBeUndefined();
  return execution.value;
}

/** The names of the cells that look marked, by what marks them. */
function markedCells(book: Book): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  const sheet = book.sheets[0]!;
  for (let row = 1; row <= 9; row++) {
    for (let column = 1; column <= 8; column++) {
      const colour = looksOf(book, sheet, row, column)?.background;
      if (colour) cells[colour] = [...(cells[colour] ?? []), `${'ABCDEFGH'[column - 1]}${row}`];
    }
  }
  return cells;
}

const ofPeople = { '#00ff00': ['A4', 'B4', 'C4', 'D4', 'E4', 'F4', 'G4', 'H4'] };

describe('marks in the sheet', () => {
  test('lie on every cell that must be mended, before the rules of people, which stay', async () => {
    const book = await freshBook();
    const rules = book.sheets[0]!.conditionalFormats;
    expect(run(deskAt(book), 'listFindings')).toMatchObject({ marked: true, unmarked: [] });
    const marked = markedCells(book);
    expect(marked).toEqual({
      '#fde293': ['B4', 'D5', 'E6', 'G6', 'F7'],
      '#00ff00': ofPeople['#00ff00'].filter((cell) => cell !== 'B4'),
    });
    expect(book.sheets[0]!.conditionalFormats.slice(-rules.length)).toEqual(rules);
  });

  test('say it by more than colour', async () => {
    const book = await freshBook();
    run(deskAt(book), 'listFindings');
    expect(looksOf(book, book.sheets[0]!, 5, 4)).toMatchObject({ bold: true, underline: true });
  });

  test('are renewed by the next check, never doubled', async () => {
    const book = await freshBook();
    run(deskAt(book), 'listFindings');
    const [once, cells] = [book.sheets[0]!.conditionalFormats.length, markedCells(book)];
    run(deskAt(book), 'listFindings');
    expect(book.sheets[0]!.conditionalFormats).toHaveLength(once);
    expect(markedCells(book)).toEqual(cells);
  });

  test.each`
    cell            | row  | column | typed     | marked   | because
    ${'a score'}    | ${5} | ${4}   | ${'20'}   | ${false} | ${'corrected'}
    ${'a score'}    | ${5} | ${4}   | ${'98'}   | ${true}  | ${'still above the maximum'}
    ${'a text'}     | ${6} | ${5}   | ${'25'}   | ${false} | ${'a number now'}
    ${'a blank'}    | ${6} | ${7}   | ${'15'}   | ${false} | ${'filled in'}
    ${'a good one'} | ${4} | ${5}   | ${'-1'}   | ${true}  | ${'below 0'}
    ${'a good one'} | ${4} | ${5}   | ${'40'}   | ${true}  | ${'above the maximum of 30'}
    ${'a good one'} | ${4} | ${5}   | ${'30'}   | ${false} | ${'the maximum itself'}
    ${'a good one'} | ${4} | ${5}   | ${'0'}    | ${false} | ${'0 may be given'}
    ${'a good one'} | ${4} | ${5}   | ${'chín'} | ${true}  | ${'a text'}
    ${'a good one'} | ${4} | ${5}   | ${'KAD'}  | ${false} | ${'it does not apply'}
  `('$cell in which $typed is typed: marked $marked, $because', async ({ row, column, typed, marked }) => {
    const book = await freshBook();
    const desk = deskAt(book);
    run(desk, 'listFindings');
    expect(desk.edit(book.sheets[0]!.id, row, column, typed)?.error).toBeUndefined();
    const background = looksOf(book, book.sheets[0]!, row, column)?.background;
    expect(background === '#fde293').toBe(marked);
  });

  test('go by one click, and only they', async () => {
    const book = await freshBook();
    const rules = book.sheets[0]!.conditionalFormats;
    const desk = deskAt(book);
    run(desk, 'listFindings');
    expect(run(desk, 'removeMarks')).toEqual([]);
    expect(book.sheets[0]!.conditionalFormats).toEqual(rules);
    expect(markedCells(book)).toEqual(ofPeople);
  });

  test('are saved in a file and known again there', async () => {
    const book = await freshBook();
    run(deskAt(book), 'listFindings');
    const cells = markedCells(book);
    const again = await readBook(await writeBook(book), { id: 'thu', name: 'thu' });
    expect(markedCells(again)).toEqual(cells);
    run(deskAt(again), 'removeMarks');
    expect(markedCells(again)).toEqual(ofPeople);
  });

  test('are left out where a tab is protected from the person, and the check goes on', async () => {
    const book = await freshBook();
    book.owner = 'chu@example.com';
    book.editors = ['canbo@example.com'];
    book.sheets[0]!.protections = [{ ...newProtection([]), editors: [] }];
    const report = run(deskAt(book), 'listFindings');
    expect(report).toMatchObject({ marked: false, unmarked: ['Gia đình học tập'] });
    expect(markedCells(book)).toEqual(ofPeople);
  });

  test('end the same when the check is stopped at any call of marking and run again', async () => {
    const whole = await freshBook();
    const calls = Object.values(deskAt(whole).run('listFindings').calls).reduce((sum, n) => sum + n, 0);
    const wanted = markedCells(whole);
    for (let at = calls - 70; at <= calls; at += 3) {
      const book = await freshBook();
      expect(
        deskAt(book, undefined, [{ at, effect: 'kill', landed: at % 2 === 0 }]).run('listFindings').ok,
      ).toBe(false);
      run(deskAt(book), 'listFindings');
      expect([at, markedCells(book)]).toEqual([at, wanted]);
    }
  });
});
