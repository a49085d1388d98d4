import ExcelJS from 'exceljs';
import { type Book, Desk, displayText, type Fault, loadScript, Workspace } from '../../local/host';
import { newProtection } from '../../local/host/model/protection';
import { readBook } from '../../local/xlsx';
import type { CheckReport, FindingLine, RepairReport, UndoReport } from '../../src/ward/calls';

const script = loadScript('dist/ward');

/** Two rosters with wrong totals that decide nothing, a total that decides, one by formula, and a name in an old font. */
async function bytesOfWard(rows = 3): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const head = ['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4', 'Tổng điểm', 'Ghi chú'];
  for (const group of [1, 2]) {
    const sheet = workbook.addWorksheet(`Tổ ${group}`);
    sheet.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024']);
    sheet.addRow(head);
    for (let nth = 1; nth <= rows; nth++) {
      sheet.addRow([
        nth,
        `Hộ Số ${group}${nth}`,
        `Tổ ${group}`,
        30,
        30,
        20,
        14,
        90 + (nth % 3),
        '=không tính',
      ]);
    }
    sheet.addRow([rows + 1, `Hộ Đúng ${group}`, `Tổ ${group}`, 30, 30, 20, 14, 94, '1/2']);
  }
  const [first] = workbook.worksheets as [ExcelJS.Worksheet];
  const end = rows + 4;
  first.addRow([
    rows + 2,
    'Hộ Công Thức',
    'Tổ 1',
    30,
    30,
    20,
    14,
    { formula: `SUM(D${end}:F${end})`, result: 80 },
  ]);
  first.addRow([rows + 3, 'NguyÔn V¨n B×nh', 'Tổ 1', 30, 30, 20, 14, 94]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const bytes = bytesOfWard();
const freshBook = async (): Promise<Book> => readBook(await bytes, { id: 'thu', name: 'thu' });

function deskAt(book: Book, faults: Fault[] = [], user?: string): Desk {
  const workspace = new Workspace();
  workspace.drive.add(book);
  return new Desk({ workspace, book, script, faults, user, now: () => new Date(2026, 10, 26, 8) });
}

function call<T>(desk: Desk, name: string, ...args: unknown[]): T {
  const execution = desk.run(name, args);
  expect(execution.error).toBeUndefined();
  return execution.value as T;
}

const offers = (report: CheckReport): FindingLine[] =>
  report.findings.filter(({ repair }) => repair !== undefined);

/** Every tab with what its cells show, but the time. */
const shown = (book: Book): Record<string, string> =>
  Object.fromEntries(
    book.sheets.map((sheet) => [
      sheet.name,
      sheet.rows
        .map((line) =>
          line
            .map((cell) => (cell ? displayText(cell) : ''))
            .join('|')
            .replace(/\|+$/, ''),
        )
        .join('\n')
        .trimEnd(),
    ]),
  );

const at = (book: Book, sheet: number, row: number, column: number) => book.sheets[sheet]!.at(row, column);

describe('safe repairs', () => {
  test('are offered with what stands there, never for a formula', async () => {
    const report = call<CheckReport>(deskAt(await freshBook()), 'listFindings');
    expect(offers(report).map(({ sheet, cell, typed, repair }) => [sheet, cell, typed, repair])).toEqual([
      ['Tổ 1', 'H3', 91, 94],
      ['Tổ 1', 'H4', 92, 94],
      ['Tổ 1', 'H5', 90, 94],
      ['Tổ 2', 'H3', 91, 94],
      ['Tổ 2', 'H4', 92, 94],
      ['Tổ 2', 'H5', 90, 94],
      ['Tổ 1', 'B8', 'NguyÔn V¨n B×nh', 'Nguyễn Văn Bình'],
    ]);
  });

  test('type into their cells only, say so in the log, and are gone from the list', async () => {
    const book = await freshBook();
    const before = shown(book);
    const desk = deskAt(book);
    const done = call<RepairReport>(desk, 'applyRepairs', offers(call<CheckReport>(desk, 'listFindings')));
    expect(done).toMatchObject({ repaired: 7, left: 0 });
    expect(offers(done.report)).toEqual([]);
    const after = shown(book);
    const mended = before['Tổ 2']!.replace(/\|9[012]\|/g, '|94|');
    expect(after['Tổ 2']).toBe(mended);
    expect(at(book, 0, 7, 8).formula).toBeDefined();
    expect(at(book, 0, 8, 2).value).toBe('Nguyễn Văn Bình');
    expect(at(book, 0, 3, 9).value).toBe('=không tính');
    expect(after['Nhật ký']!.split('\n')).toContain(
      '08:00 ngày 26/11/2026|Không rõ|Sửa giúp|Tổ 1, B8|NguyÔn V¨n B×nh|Nguyễn Văn Bình',
    );
  });

  test('that are no longer offered are left and counted', async () => {
    const book = await freshBook();
    const desk = deskAt(book);
    const lines = offers(call<CheckReport>(desk, 'listFindings')).slice(0, 2);
    desk.edit(book.sheets[0]!.id, 3, 4, '29');
    const done = call<RepairReport>(desk, 'applyRepairs', [...lines, { ...lines[0], sheet: 'Không có' }]);
    expect(done).toMatchObject({ repaired: 1, left: 2 });
    expect([at(book, 0, 3, 8).value, at(book, 0, 4, 8).value]).toEqual([91, 94]);
  });

  test('are taken back, but not over what somebody typed since', async () => {
    const book = await freshBook();
    const before = shown(book);
    const desk = deskAt(book);
    call<RepairReport>(desk, 'applyRepairs', offers(call<CheckReport>(desk, 'listFindings')));
    desk.edit(book.sheets[1]!.id, 3, 8, '77');
    const undone = call<UndoReport>(desk, 'undoRepairs');
    expect(undone).toMatchObject({ restored: 6, changed: [{ sheet: 'Tổ 2', cell: 'H3' }] });
    const after = shown(book);
    expect(after['Tổ 1']).toBe(before['Tổ 1']);
    expect(at(book, 1, 3, 8).value).toBe(77);
    expect(call<UndoReport>(desk, 'undoRepairs')).toMatchObject({ restored: 0, changed: [] });
  });

  test('are taken back where the row went, never in the row that stands there now', async () => {
    const book = await freshBook();
    const desk = deskAt(book);
    call<RepairReport>(desk, 'applyRepairs', offers(call<CheckReport>(desk, 'listFindings')));
    for (let column = 1; column <= 9; column++) {
      const [mended, right] = [at(book, 1, 3, column), at(book, 1, 6, column)];
      book.sheets[1]!.put(3, column, right);
      book.sheets[1]!.put(6, column, mended);
    }
    expect(call<UndoReport>(desk, 'undoRepairs')).toMatchObject({ restored: 7, changed: [] });
    expect([at(book, 1, 3, 8).value, at(book, 1, 6, 8).value]).toEqual([94, 91]);
  });

  test('are not taken back in a row that reads otherwise since', async () => {
    const book = await freshBook();
    const desk = deskAt(book);
    call<RepairReport>(desk, 'applyRepairs', offers(call<CheckReport>(desk, 'listFindings')));
    desk.edit(book.sheets[1]!.id, 3, 4, '28');
    expect(call<UndoReport>(desk, 'undoRepairs')).toMatchObject({
      restored: 6,
      changed: [{ sheet: 'Tổ 2', cell: 'H3' }],
    });
    expect(at(book, 1, 3, 8).value).toBe(94);
  });

  test('are a thousand in one press; the next goes on', async () => {
    const book = await readBook(await bytesOfWard(700), { id: 'thu', name: 'thu' });
    const desk = deskAt(book);
    const lines = offers(call<CheckReport>(desk, 'listFindings'));
    const first = call<RepairReport>(desk, 'applyRepairs', lines);
    expect(first).toMatchObject({ repaired: 1000, left: 401 });
    expect(call<RepairReport>(desk, 'applyRepairs', offers(first.report))).toMatchObject({
      repaired: 401,
      left: 0,
    });
  });

  test('make as many service calls for 300 cells as for 6', async () => {
    const calls = async (rows: number): Promise<number> => {
      const book = await readBook(await bytesOfWard(rows), { id: 'thu', name: 'thu' });
      const desk = deskAt(book);
      const lines = offers(call<CheckReport>(desk, 'listFindings'));
      expect(lines).toHaveLength(rows * 2 + 1);
      const run = desk.run('applyRepairs', [lines]);
      expect(run.error).toBeUndefined();
      return Object.values(run.calls).reduce((sum, count) => sum + count, 0);
    };
    expect(await calls(150)).toBeLessThanOrEqual(await calls(3));
  });
});

/** Another official's workbook, some of whose cells are protected from this one; `area`: rows and columns from 1. */
const [owner, guest] = ['chu@example.com', 'to1@example.com'];
type Barred = [tab: number, area?: { row: number; column: number; rows: number; columns: number }];

function protect(book: Book, ...barred: Barred[]): void {
  book.owner = owner;
  book.editors = [guest];
  for (const [tab, area] of barred) {
    const sheet = book.sheets[tab]!;
    sheet.protections = [{ ...newProtection([], area), editors: [owner] }];
  }
}

describe('a protection that bars cells', () => {
  test.each<[string, Barred, object, string[]]>([
    ['of a tab stops no other tab', [0], { repaired: 3, left: 4, refused: ['Tổ 1'] }, ['H3', 'H4', 'H5']],
    [
      'of one cell stops no other cell',
      [1, { row: 4, column: 8, rows: 1, columns: 1 }],
      { repaired: 6, left: 1, refused: ['Tổ 2'] },
      ['H3', 'H5'],
    ],
  ])('%s, and the log holds what was written', async (_, barred, done, inSecond) => {
    const book = await freshBook();
    const before = shown(book);
    protect(book, barred);
    const desk = deskAt(book, [], guest);
    const lines = offers(call<CheckReport>(desk, 'listFindings'));
    const answer = call<RepairReport>(desk, 'applyRepairs', lines);
    expect(answer).toMatchObject(done);
    const log = shown(book)
      ['Nhật ký']!.split('\n')
      .filter((line) => line.includes('|Sửa giúp|'));
    expect(log).toHaveLength(answer.repaired);
    expect(log.flatMap((line) => /Tổ 2, (\w+)/.exec(line)?.[1] ?? [])).toEqual(inSecond);
    expect(call<UndoReport>(desk, 'undoRepairs')).toMatchObject({
      restored: answer.repaired,
      changed: [],
      refused: [],
    });
    expect(shown(book)).toMatchObject({ 'Tổ 1': before['Tổ 1'], 'Tổ 2': before['Tổ 2'] });
  });

  test('is told when taking back, and the rest is taken back once it is lifted', async () => {
    const book = await freshBook();
    const before = shown(book);
    const desk = deskAt(book, [], guest);
    call<RepairReport>(desk, 'applyRepairs', offers(call<CheckReport>(desk, 'listFindings')));
    protect(book, [1]);
    expect(call<UndoReport>(desk, 'undoRepairs')).toMatchObject({ restored: 4, left: 3, refused: ['Tổ 2'] });
    book.sheets[1]!.protections = [];
    expect(call<UndoReport>(desk, 'undoRepairs')).toMatchObject({ restored: 3, left: 0, refused: [] });
    expect(shown(book)).toMatchObject({ 'Tổ 1': before['Tổ 1'], 'Tổ 2': before['Tổ 2'] });
  });

  test('only by a warning bars nothing', async () => {
    const book = await freshBook();
    protect(book, [0]);
    book.sheets[0]!.protections = [{ ...book.sheets[0]!.protections[0]!, warningOnly: true }];
    const desk = deskAt(book, [], guest);
    const lines = offers(call<CheckReport>(desk, 'listFindings'));
    expect(call<RepairReport>(desk, 'applyRepairs', lines)).toMatchObject({ repaired: 7, refused: [] });
  });
});

describe.each([
  // From the end of reading to the check that follows.
  ['applyRepairs', false, 17, 100],
  ['undoRepairs', true, 17, 60],
] as const)('%s stopped at any service call', (command, repaired, first, last) => {
  test('and run again ends as if it had not been stopped', async () => {
    const prepared = async () => {
      const book = await freshBook();
      const desk = deskAt(book);
      const lines = offers(call<CheckReport>(desk, 'listFindings'));
      if (repaired) call(desk, 'applyRepairs', lines);
      return { book, args: repaired ? [] : [lines] };
    };
    const whole = await prepared();
    const calls = Object.values(deskAt(whole.book).run(command, whole.args).calls).reduce(
      (sum, n) => sum + n,
      0,
    );
    const wanted = shown(whole.book);
    expect(calls).toBeGreaterThan(last);
    for (let place = first; place <= last; place += 2) {
      const { book, args } = await prepared();
      const fault: Fault = { at: place, effect: 'kill', landed: place % 4 === 1 };
      expect(deskAt(book, [fault]).run(command, args).ok).toBe(false);
      call(deskAt(book), command, ...args);
      expect([place, shown(book)]).toEqual([place, wanted]);
    }
  });
});

test.each(['applyRepairs', 'undoRepairs', 'keepFinding', 'bringBackFinding'])(
  '%s does nothing while somebody else writes, and says what to do',
  async (command) => {
    const book = await freshBook();
    const desk = deskAt(book);
    const lines = offers(call<CheckReport>(desk, 'listFindings'));
    if (command === 'undoRepairs') call(desk, 'applyRepairs', lines);
    const before = shown(book);
    desk.options.workspace.locks.take('document of thu', {});
    const { error } = desk.run(command, command === 'applyRepairs' ? [lines] : [lines[0], 'Kệ']);
    expect(error).toContain('Người khác đang ghi vào bảng tính nên chưa làm gì. Chờ một lát');
    expect(shown(book)).toEqual(before);
  },
);

describe('places left as they are', () => {
  const borrowedName = async (): Promise<Desk> => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Tổ 1');
    sheet.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024']);
    sheet.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'Điện thoại', 'TC1', 'TC2', 'TC3', 'TC4']);
    sheet.addRow([1, { formula: '"Trần"&" Văn Bê"', result: 'Trần Văn Bê' }, 'Tổ 1', '', 30, 30, 20, 14]);
    const book = await readBook(new Uint8Array(await workbook.xlsx.writeBuffer()), {
      id: 'thu',
      name: 'thu',
    });
    return deskAt(book);
  };

  test('leave the list, the counts and the tab, and come back on request', async () => {
    const desk = await borrowedName();
    const before = call<CheckReport>(desk, 'listFindings');
    const line = before.findings.find(({ severity }) => severity === 'warning')!;
    expect(line).toMatchObject({ group: 'Tổ 1' });
    const kept = call<CheckReport>(desk, 'keepFinding', line, 'Lấy từ danh sách của phường');
    expect(kept.kept).toEqual([{ ...line, reason: 'Lấy từ danh sách của phường' }]);
    expect(kept.findings).toHaveLength(before.findings.length - 1);
    const tab = shown(desk.options.book)['Cần sửa'];
    expect(tab).toContain('1 chỗ nên xem lại đã để nguyên');
    expect(tab).not.toContain(line.message);
    expect(call<CheckReport>(desk, 'listFindings').kept).toHaveLength(1);
    const back = call<CheckReport>(desk, 'bringBackFinding', line);
    expect(back.findings).toEqual(before.findings);
    expect(back.kept).toEqual([]);
  });

  test('keep a reason of 200 characters at most', async () => {
    const desk = await borrowedName();
    const line = call<CheckReport>(desk, 'listFindings').findings.find(
      ({ severity }) => severity === 'warning',
    )!;
    const { kept } = call<CheckReport>(desk, 'keepFinding', line, 'ấ'.repeat(50_000));
    expect(kept[0]!.reason).toBe('ấ'.repeat(200));
  });

  test('are only places to look at again: what must be mended stays in the list', async () => {
    const desk = deskAt(await freshBook());
    const before = call<CheckReport>(desk, 'listFindings');
    const error = before.findings.find(({ severity }) => severity === 'error')!;
    expect(call<CheckReport>(desk, 'keepFinding', error, 'Kệ')).toMatchObject({
      kept: [],
      findings: before.findings,
    });
  });
});
