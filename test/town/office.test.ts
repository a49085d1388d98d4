import { type Book, Desk, type Fault, loadScript } from '../../local/host';
import type {
  MissingReport,
  OfficeLine,
  OfficeReport,
  OfficeWard,
  ReminderPreview,
  Unprepared,
} from '../../src/district/calls';
import type { SubmitReport } from '../../src/ward/calls';
import { texts } from '../sheets/smallWard';
import { type DrawnTown, drawTown } from '../support/towns';

const scripts = { district: loadScript('dist/district'), ward: loadScript('dist/ward') };

const day = 26;
let moments = 0;

/** Eight o'clock, a moment later each time: by that Drive tells what changed. */
const at = (date: number) => {
  moments += 1;
  const moment = new Date(2026, 10, date, 8, 0, 0, moments % 59_000);
  return () => moment;
};

/** Four wards: the first two handed up, the third did not, the fourth sent no file. */
function town(): DrawnTown {
  const drawn = drawTown({ wards: 4, households: 12, seed: 7 });
  const [list] = drawn.master.sheets;
  const put = (row: number, column: number, value: string | null) => list!.put(row, column, { value });
  put(2, 2, 'Hạn nộp quý 3/2024: 10/10/2024');
  put(3, 2, 'Hạn nộp năm 2024: 15/12/2026');
  put(4, 8, 'Thư điện tử');
  for (const number of [1, 2, 3, 4]) put(4 + number, 8, `phuong${number}@example.vn`);
  put(8, 7, null);
  for (const number of [0, 1]) handUp(drawn, number);
  handUp(drawn, 2);
  inWard(drawn, 2, 'withdrawReturn');
  run(drawn, 'consolidateTown');
  return drawn;
}

const inWard = (
  { workspace, wards }: DrawnTown,
  number: number,
  name: string,
  args: unknown[] = [],
  date = day,
) => new Desk({ workspace, book: wards[number]!.book, script: scripts.ward, now: at(date) }).run(name, args);

function handUp(drawn: DrawnTown, number: number, date = day) {
  const done = inWard(drawn, number, 'submitReturn', ['Phạm Thị Mẫu', 'Chờ bộ tiêu chí'], date);
  expect(done).toMatchObject({ ok: true, value: { outcome: 'done' } });
}

const execute = (
  { workspace, master }: DrawnTown,
  name: string,
  args: unknown[],
  faults: Fault[] = [],
  date = day,
) => new Desk({ workspace, book: master, script: scripts.district, now: at(date), faults }).run(name, args);

function run<T>(drawn: DrawnTown, name: string, args: unknown[] = [], faults: Fault[] = [], date = day): T {
  const { error, value } = execute(drawn, name, args, faults, date);
  if (error !== undefined) throw new Error(error);
  return value as T;
}

const wardsOf = (drawn: DrawnTown): OfficeWard[] => run<OfficeReport>(drawn, 'readOffice').wards;
const statesOf = (drawn: DrawnTown) => wardsOf(drawn).map(({ state }) => state);

/** A cell of the ward's own tab by its label. */
const said = (book: Book, label: string) => texts(book, 'Số liệu nộp').find(([item]) => item === label)?.[1];

const setState = (book: Book, text: string) => {
  const tab = book.sheets.find(({ name }) => name === 'Số liệu nộp')!;
  const row = texts(book, 'Số liệu nộp').findIndex(([item]) => item === 'Trạng thái');
  tab.put(row + 1, 2, { value: text });
};

test('the office sees where each ward stands, and how it is reached', () => {
  const drawn = town();
  const report = run<OfficeReport>(drawn, 'readOffice');
  expect(report).toMatchObject({
    state: 'ready',
    year: 2024,
    round: { name: 'năm 2024', lastDay: '15/12/2026' },
    counts: {
      submitted: 2,
      received: 0,
      plain: 0,
      missing: 2,
      earlierRound: 0,
      returned: 0,
      failed: 0,
      unread: 0,
    },
  });
  expect(report.wards.map(({ state, canReceive }) => [state, canReceive])).toEqual([
    ['Đã nộp, chờ nhận', true],
    ['Đã nộp, chờ nhận', true],
    ['Chưa bấm Nộp', false],
    ['Chưa nộp', false],
  ]);
  expect(report.wards[0]).toMatchObject({ on: '26/11/2026', late: false, email: 'phuong1@example.vn' });
});

test('the number of calls does not grow with wards', () => {
  const calls = [4, 40].map((wards) => {
    const drawn = drawTown({ wards, households: 3, seed: 3 });
    run(drawn, 'consolidateTown');
    const { calls } = execute(drawn, 'readOffice', []);
    return Object.values(calls).reduce((sum, count) => sum + count, 0);
  });
  expect(calls[1]).toBe(calls[0]);
});

test('a workbook that came into the list after the last consolidation is not judged', () => {
  const drawn = town();
  const list = drawn.master.sheets.find(({ name }) => name === 'Danh sách phường')!;
  list.put(8, 7, { value: drawn.wards[3]!.book.id });
  expect(statesOf(drawn)[3]).toBe('Tệp mới, chưa đọc');
  expect(run<ReminderPreview>(drawn, 'previewReminders').reminders).toHaveLength(1);
});

describe('receiving', () => {
  test('locks the ward, which says so in its own workbook', () => {
    const drawn = town();
    const lines = run<OfficeLine[]>(drawn, 'receiveReturns', [['001', '002']]);
    expect(lines.map(({ done, text }) => [done, text])).toEqual([
      [true, 'Đã nhận và khóa số liệu.'],
      [true, 'Đã nhận và khóa số liệu.'],
    ]);
    expect(said(drawn.wards[0]!.book, 'Trạng thái')).toBe('Đã nhận (đã khóa)');
    expect(inWard(drawn, 0, 'withdrawReturn').value).toMatchObject({ outcome: 'refused' });
    expect(inWard(drawn, 0, 'submitReturn', ['Người khác', 'Lý do']).value).toMatchObject({
      outcome: 'refused',
    });
    expect(inWard(drawn, 0, 'readSubmission').value as SubmitReport).toMatchObject({ state: 'received' });
  });

  test('twice is the same, and the next consolidation says the same', () => {
    const drawn = town();
    for (const _ of [1, 2]) run(drawn, 'receiveReturns', [['001', '001', '002']]);
    const states = statesOf(drawn);
    expect(states.slice(0, 2)).toEqual(['Đã nhận (đã khóa)', 'Đã nhận (đã khóa)']);
    run(drawn, 'consolidateTown');
    expect(statesOf(drawn)).toEqual(states);
  });

  test.each<[string, (drawn: DrawnTown) => void, string, string]>([
    [
      'took its figures back',
      (drawn) => inWard(drawn, 0, 'withdrawReturn'),
      'Chưa nộp',
      'Phường vừa rút lại số liệu. Chưa ghi gì vào bảng tính của phường.',
    ],
    [
      'handed other figures up',
      (drawn) => {
        for (const row of [5, 6, 7, 8, 9]) drawn.wards[0]!.book.sheets[0]!.put(row, 4, { value: null });
        inWard(drawn, 0, 'withdrawReturn');
        inWard(drawn, 0, 'submitReturn', ['Phạm Thị Mẫu', 'Sửa']);
      },
      'Đã nộp',
      'Phường vừa nộp số liệu khác. Chưa ghi gì vào bảng tính của phường.',
    ],
    [
      'was sent back by a colleague',
      (drawn) => setState(drawn.wards[0]!.book, 'Trả lại'),
      'Trả lại',
      'Người khác vừa trả lại số liệu này. Chưa ghi gì vào bảng tính của phường.',
    ],
  ])('a ward that %s meanwhile is left alone, the others are not', (_, meanwhile, state, text) => {
    const drawn = town();
    meanwhile(drawn);
    const lines = run<OfficeLine[]>(drawn, 'receiveReturns', [['001', '002']]);
    expect(lines).toMatchObject([{ done: false, text }, { done: true }]);
    expect(lines[0]!.fix).toContain('Tổng hợp');
    expect(said(drawn.wards[0]!.book, 'Trạng thái')).toBe(state);
  });

  test('a ward whose tab is gone, and one that nobody shared, are told with the next step', () => {
    const drawn = town();
    const [first] = drawn.wards;
    Object.assign(first!.book.sheets.find(({ name }) => name === 'Số liệu nộp')!, { name: 'Khác' });
    const message = 'You do not have permission to access the requested document.';
    const fault: Fault = { at: 'SpreadsheetApp.openById', nth: 2, effect: 'fail', message };
    const lines = run<OfficeLine[]>(drawn, 'receiveReturns', [['001', '002']], [fault]);
    expect(lines.map(({ done, fix }) => [done, fix])).toEqual([
      [false, 'Nhờ phường mở bảng tính, bấm “Nộp số liệu” lần nữa.'],
      [false, 'Nhờ phường bấm Chia sẻ và thêm địa chỉ thư của tài khoản này.'],
    ]);
  });

  test('a ward that this account may only read is told so', () => {
    const drawn = town();
    const message = 'You do not have permission to access the requested document.';
    const fault: Fault = { at: 'SpreadsheetApp.Range.setValue', nth: 1, effect: 'fail', message };
    const lines = run<OfficeLine[]>(drawn, 'receiveReturns', [['001', '002']], [fault]);
    expect(lines).toMatchObject([
      { done: false, text: 'Tài khoản này chưa có quyền ghi vào bảng tính của phường.' },
      { done: true },
    ]);
  });

  test('stopped at any service call and done again it ends the same', () => {
    const whole = execute(town(), 'receiveReturns', [['001', '002']]);
    const calls = Object.values(whole.calls).reduce((sum, count) => sum + count, 0);
    for (let place = 1; place <= calls; place += 5) {
      const drawn = town();
      execute(
        drawn,
        'receiveReturns',
        [['001', '002']],
        [{ at: place, effect: 'kill', landed: place % 2 === 0 }],
      );
      const lines = run<OfficeLine[]>(drawn, 'receiveReturns', [['001', '002']]);
      expect([place, lines.map(({ done }) => done)]).toEqual([place, [true, true]]);
      expect(statesOf(drawn).slice(0, 2)).toEqual(['Đã nhận (đã khóa)', 'Đã nhận (đã khóa)']);
    }
  });
});

describe('sending back', () => {
  const reason = '=Thiếu tổ 4';

  test('tells the ward why when it opens its workbook, and the ward hands up again', () => {
    const drawn = town();
    run(drawn, 'receiveReturns', [['001']]);
    expect(run<OfficeLine>(drawn, 'sendBack', ['001', ` ${reason} `])).toMatchObject({ done: true });
    const { book } = drawn.wards[0]!;
    expect([said(book, 'Trạng thái'), said(book, 'Lý do trả lại')]).toEqual(['Trả lại', reason]);
    expect(wardsOf(drawn)[0]).toMatchObject({ state: 'Trả lại, chờ nộp lại', because: reason });
    const ward = new Desk({ workspace: drawn.workspace, book, script: scripts.ward, now: at(day) });
    ward.open();
    expect(JSON.stringify(ward.toasts)).toContain(`Cấp trên trả lại số liệu: ${reason}`);
    handUp(drawn, 0);
    run(drawn, 'consolidateTown');
    expect(wardsOf(drawn)[0]).toMatchObject({ state: 'Đã nộp, chờ nhận', because: '' });
  });

  test('twice with one reason is the same', () => {
    const drawn = town();
    for (const _ of [1, 2]) {
      expect(run<OfficeLine>(drawn, 'sendBack', ['001', reason])).toMatchObject({ done: true });
    }
  });

  test.each([
    ['', 'Chưa ghi lý do trả lại'],
    [' \u200b ', 'Chưa ghi lý do trả lại'],
    ['ă'.repeat(501), 'Lý do dài quá 500 chữ cái'],
  ])('the reason %j is refused', (because, why) => {
    const { error } = execute(town(), 'sendBack', ['001', because]);
    expect(error).toContain(why);
  });

  test('a ward that handed nothing up has nothing to be sent back', () => {
    expect(run<OfficeLine>(town(), 'sendBack', ['003', reason])).toMatchObject({ done: false });
  });
});

describe('the next round', () => {
  const next = day + 1;
  const states = (drawn: DrawnTown) =>
    run<OfficeReport>(drawn, 'readOffice', [], [], next).wards.map(({ state }) => state);
  /** The first ward is taken and locked, the second waits, when the round ends. */
  function secondRound(): DrawnTown {
    const drawn = town();
    run(drawn, 'receiveReturns', [['001']]);
    const list = drawn.master.sheets.find(({ name }) => name === 'Danh sách phường')!;
    list.put(2, 2, { value: 'Hạn nộp quý 3/2024: 26/11/2026' });
    run(drawn, 'consolidateTown', [], [], next);
    return drawn;
  }

  test('does not take figures of the round before for its own', () => {
    const drawn = secondRound();
    const earlier = 'Số liệu kỳ trước';
    expect(states(drawn)).toEqual([earlier, earlier, 'Chưa bấm Nộp', 'Chưa nộp']);
    const progress = texts(drawn.master, 'Tiến độ nộp');
    expect(progress.flat().join('\n')).toContain('Nộp trước 27/11/2026 là của kỳ trước.');
    expect(progress.filter((row) => row.includes(earlier))).toHaveLength(2);
    expect(run<OfficeLine[]>(drawn, 'receiveReturns', [['002']], [], next)).toMatchObject([
      { done: false, fix: 'Bấm “Mở kỳ mới” để phường nộp cho kỳ này.' },
    ]);
    expect(run<ReminderPreview>(drawn, 'previewReminders', [], [], next).reminders).toHaveLength(2);
    const { done, missing } = run<MissingReport>(drawn, 'listMissing', [], [], next);
    expect([done, missing.map(({ state }) => state).sort()]).toEqual([
      0,
      ['Chưa bấm Nộp', 'Chưa nộp', earlier, earlier],
    ]);
  });

  test('is opened to those wards only, locked or not, and they hand up anew, even the same figures', () => {
    const drawn = secondRound();
    const open = () => run<OfficeLine[]>(drawn, 'openRound', [['001', '002', '003']], [], next);
    for (const _ of ['first', 'again']) expect(open().map(({ done }) => done)).toEqual([true, true, false]);
    expect(states(drawn).slice(0, 2)).toEqual(['Chưa nộp kỳ này', 'Chưa nộp kỳ này']);
    expect(run<ReminderPreview>(drawn, 'previewReminders', [], [], next).reminders[0]!.text).toContain(
      'Chưa nhận được số liệu của kỳ này.',
    );
    expect(said(drawn.wards[0]!.book, 'Lý do trả lại')).toBe(
      'Đã đến kỳ nộp mới. Hạn nộp năm 2024: 15/12/2026. Rà lại số liệu rồi nộp lại.',
    );
    for (const number of [0, 1]) handUp(drawn, number, next);
    run(drawn, 'consolidateTown', [], [], next);
    expect(states(drawn).slice(0, 2)).toEqual(['Đã nộp, chờ nhận', 'Đã nộp, chờ nhận']);
  });

  test('is opened again where its last day was changed', () => {
    const drawn = secondRound();
    const open = () => run<OfficeLine[]>(drawn, 'openRound', [['001']], [], next)[0]!.text;
    expect(open()).toContain('Đã mở kỳ mới');
    const list = drawn.master.sheets.find(({ name }) => name === 'Danh sách phường')!;
    list.put(3, 2, { value: 'Hạn nộp năm 2024: 25/12/2026' });
    expect(run<OfficeReport>(drawn, 'readOffice', [], [], next).wards[0]).toMatchObject({ canOpen: true });
    expect(open()).toContain('Đã mở kỳ mới');
    expect(said(drawn.wards[0]!.book, 'Lý do trả lại')).toContain('25/12/2026');
  });

  test('is not what a reason for sending back can be taken for', () => {
    const drawn = town();
    run(drawn, 'sendBack', ['001', 'Đã đến kỳ nộp mới. Số của tổ 3 sai.']);
    expect(statesOf(drawn)[0]).toBe('Trả lại, chờ nộp lại');
    expect(said(drawn.wards[0]!.book, 'Lý do trả lại')).toBe('Cần sửa: Đã đến kỳ nộp mới. Số của tổ 3 sai.');
  });

  test('is not opened over what a ward handed up meanwhile, be it the same', () => {
    const drawn = secondRound();
    inWard(drawn, 1, 'withdrawReturn', [], next);
    handUp(drawn, 1, next);
    const lines = run<OfficeLine[]>(drawn, 'openRound', [['001', '002']], [], next);
    expect(lines.map(({ done }) => done)).toEqual([true, false]);
    expect(said(drawn.wards[1]!.book, 'Trạng thái')).toBe('Đã nộp');
  });

  test('is opened to that part of a merged ward only which has not handed up for it', () => {
    const drawn = secondRound();
    const list = drawn.master.sheets.find(({ name }) => name === 'Danh sách phường')!;
    for (const row of [5, 6]) {
      list.put(row, 5, { value: '30/06/2024' });
      list.put(row, 6, { value: '010' });
    }
    for (const [column, value] of [
      [1, '010'],
      [2, 'Phường Mới'],
      [4, '01/07/2024'],
    ] as const)
      list.put(9, column, { value });
    inWard(drawn, 1, 'withdrawReturn', [], next);
    handUp(drawn, 1, next);
    run(drawn, 'consolidateTown', [], [], next);
    expect(states(drawn)).toContain('Số liệu kỳ trước');
    inWard(drawn, 1, 'withdrawReturn', [], next);
    run(drawn, 'consolidateTown', [], [], next);
    const merged = run<OfficeReport>(drawn, 'readOffice', [], [], next).wards.find(
      ({ code }) => code === '010',
    );
    expect(merged).toMatchObject({ state: 'Chưa bấm Nộp', canOpen: true });
    handUp(drawn, 1, next);
    run(drawn, 'consolidateTown', [], [], next);
    expect(run<OfficeLine[]>(drawn, 'openRound', [['010']], [], next)).toMatchObject([{ done: true }]);
    expect([0, 1].map((number) => said(drawn.wards[number]!.book, 'Trạng thái'))).toEqual([
      'Trả lại',
      'Đã nộp',
    ]);
  });
});

describe('reminding', () => {
  const mailsOf = ({ workspace }: DrawnTown) => workspace.outbox.flatMap(({ to }) => to);
  const late = ['003', '004'];
  const letterAt = (sentAt: number) => ({
    ...{ sentAt, from: 'canbo@example.com', to: ['ai-do@example.vn'], cc: [], bcc: [] },
    ...{ subject: '', body: '', attachments: [] },
  });

  test('is shown before it goes: each letter, one text for all, and what the quota allows', () => {
    const drawn = town();
    run(drawn, 'sendBack', ['001', 'Thiếu tổ 4']);
    const preview = run<ReminderPreview>(drawn, 'previewReminders');
    expect(preview.quota).toBe(100);
    expect(preview.reminders.map(({ code, email, today }) => [code, email, today])).toEqual([
      ['001', 'phuong1@example.vn', null],
      ['003', 'phuong3@example.vn', null],
      ['004', 'phuong4@example.vn', null],
    ]);
    const [returned, , missing] = preview.reminders;
    expect(returned!.text).toContain('Lý do: Thiếu tổ 4.');
    expect(missing!.subject).toBe('Nhắc nộp số liệu khuyến học năm 2024: Phường Số 4');
    expect(missing!.text).toContain('Hạn nộp năm 2024: 15/12/2026.');
    expect(preview.everyone).toContain('Chưa nộp: Phường Số 4.');
    expect(preview.everyone).not.toContain('Thiếu tổ 4');
    expect(mailsOf(drawn)).toEqual([]);
  });

  test('is there for a town of which no ward has sent a file yet', () => {
    const drawn = drawTown({ wards: 2, households: 3, seed: 7 });
    for (const row of [5, 6]) drawn.master.sheets[0]!.put(row, 7, { value: null });
    expect(run<ReminderPreview | Unprepared>(drawn, 'previewReminders').state).toBe('unready');
    run(drawn, 'consolidateTown');
    expect(run<ReminderPreview>(drawn, 'previewReminders').reminders.map(({ state }) => state)).toEqual([
      'Chưa nộp',
      'Chưa nộp',
    ]);
  });

  test('never writes to one ward twice in a day, and writes again the next day', () => {
    const drawn = town();
    expect(run<OfficeLine[]>(drawn, 'sendReminders', [late]).map(({ done }) => done)).toEqual([true, true]);
    expect(run<OfficeLine[]>(drawn, 'sendReminders', [late]).map(({ text }) => text)).toEqual(
      late.map(() => 'Hôm nay đã nhắc lúc 08:00.'),
    );
    expect(mailsOf(drawn)).toEqual(['phuong3@example.vn', 'phuong4@example.vn']);
    expect(run<ReminderPreview>(drawn, 'previewReminders').reminders[0]!.today).toContain('đã nhắc');
    run(drawn, 'sendReminders', [late], [], day + 1);
    expect(mailsOf(drawn)).toHaveLength(4);
  });

  test('stopped at any service call it never writes twice', () => {
    const { calls } = execute(town(), 'sendReminders', [late]);
    const count = Object.values(calls).reduce((sum, one) => sum + one, 0);
    for (let place = 1; place <= count; place += 5) {
      const drawn = town();
      execute(drawn, 'sendReminders', [late], [{ at: place, effect: 'kill', landed: place % 2 === 0 }]);
      run(drawn, 'sendReminders', [late]);
      const mails = mailsOf(drawn);
      expect([place, new Set(mails).size]).toEqual([place, mails.length]);
    }
  });

  test('stopped between the note and the letter it says that nobody knows', () => {
    const drawn = town();
    execute(drawn, 'sendReminders', [late], [{ at: 'MailApp.sendEmail', effect: 'kill' }]);
    const [third, fourth] = run<ReminderPreview>(drawn, 'previewReminders').reminders;
    expect(third!.today).toContain('chưa rõ thư đi chưa');
    expect(fourth!.today).toBeNull();
  });

  test('stops where the quota ends, and says what to do', () => {
    const drawn = town();
    for (let sent = 0; sent < 99; sent++) {
      drawn.workspace.outbox.push(letterAt(at(day)().getTime()));
    }
    const lines = run<OfficeLine[]>(drawn, 'sendReminders', [late]);
    expect(lines).toMatchObject([
      { done: true },
      { done: false, text: 'Hôm nay tài khoản này không còn đủ lượt gửi thư.' },
    ]);
    expect(run<ReminderPreview>(drawn, 'previewReminders').reminders[1]!.today).toBeNull();
  });

  test('a ward with several addresses gets one letter to all of them, which takes so many of the quota', () => {
    const drawn = town();
    const list = drawn.master.sheetNamed('Danh sách phường')!;
    list.put(7, 8, { value: 'Lan <lan@phuong3.vn>;\nBa: ba@phuong3.vn' });
    const [third] = run<ReminderPreview>(drawn, 'previewReminders').reminders;
    expect(third).toMatchObject({ email: 'lan@phuong3.vn, ba@phuong3.vn', takes: 2 });
    for (let sent = 0; sent < 98; sent++) drawn.workspace.outbox.push(letterAt(at(day)().getTime()));
    const lines = run<OfficeLine[]>(drawn, 'sendReminders', [late]);
    expect(lines.map(({ done }) => done)).toEqual([true, false]);
    expect(lines[0]!.text).toContain('lan@phuong3.vn, ba@phuong3.vn');
    expect(drawn.workspace.outbox.slice(98).map(({ to }) => to)).toEqual([
      ['lan@phuong3.vn', 'ba@phuong3.vn'],
    ]);
  });

  test('a letter to more people than the quota holds does not go, and the next one does', () => {
    const drawn = town();
    drawn.master.sheetNamed('Danh sách phường')!.put(7, 8, { value: 'lan@phuong3.vn, ba@phuong3.vn' });
    for (let sent = 0; sent < 99; sent++) drawn.workspace.outbox.push(letterAt(at(day)().getTime()));
    expect(run<OfficeLine[]>(drawn, 'sendReminders', [late]).map(({ done }) => done)).toEqual([false, true]);
  });

  test('an address that Google refuses is told, and may be tried again when it is mended', () => {
    const drawn = town();
    const fault: Fault = { at: 'MailApp.sendEmail', effect: 'fail', message: 'Invalid email: x' };
    expect(run<OfficeLine[]>(drawn, 'sendReminders', [late], [fault])).toMatchObject([
      { done: false, text: 'Google không nhận thư gửi đến phuong3@example.vn.' },
      { done: true },
    ]);
    expect(run<OfficeLine[]>(drawn, 'sendReminders', [['003']])).toMatchObject([{ done: true }]);
  });

  test('a letter that may have gone is not sent again that day', () => {
    const drawn = town();
    const fault: Fault = { at: 'MailApp.sendEmail', effect: 'fail', landed: true };
    run(drawn, 'sendReminders', [['003']], [fault]);
    run(drawn, 'sendReminders', [['003']]);
    expect(mailsOf(drawn)).toEqual(['phuong3@example.vn']);
  });
});

test('who handed up, and why so, stays in the ward', () => {
  const { master } = town();
  const kept = JSON.stringify(master.sheets.map((sheet) => sheet.rows));
  expect(kept).toContain('submitted');
  expect(kept).not.toMatch(/Phạm Thị Mẫu|Chờ bộ tiêu chí/);
});

test('figures that somebody changed where machines read them stop nobody', () => {
  const drawn = drawTown({ wards: 2, households: 12, seed: 7 });
  handUp(drawn, 0);
  const sheet = drawn.wards[0]!.book.sheetNamed('Số liệu nộp')!;
  const row = sheet.rows.findIndex((cells) => cells[0]?.value === 'Dữ liệu cho máy đọc');
  sheet.put(row + 1, 2, { value: '{"form":1,"year":2024}' });
  expect(run(drawn, 'consolidateTown')).toMatchObject({ failed: [] });
  expect(statesOf(drawn)[0]).toBe('Đã nộp, chờ nhận');
});
