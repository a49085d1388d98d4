import { Threads, together } from '../../local/host';
import { answersOf, FormDesk, household, killsIn, listOf, type Said, wardBook } from './formDesk';

const threads = new Threads('dist/local/script-thread.cjs');
afterAll(() => threads.close());

const marks = [28, 25, 18, 19];
const tab = 'Phiếu gửi qua mạng - Gia đình học tập 2026';

async function deskOf(...rows: (string | number)[][]) {
  const desk = new FormDesk(await wardBook(...(rows.length === 0 ? [] : [listOf(...rows)])));
  desk.make();
  return desk;
}

describe('making a form', () => {
  test('asks who, where, each mark with its limit and evidence, and the consent; no identity number', async () => {
    const { form } = await deskOf(household(1, 'Lý Sao', 'Tổ 2'), household(2, 'Mai Lá', 'Tổ 10'));
    expect(form.items.map(({ title, required }) => `${title}${required ? ' *' : ''}`)).toEqual([
      'Họ và tên chủ hộ *',
      'Tổ dân phố, thôn *',
      'Số điện thoại',
      'Tiêu chí 1: Học tập của trẻ em trong gia đình *',
      'Minh chứng của tiêu chí 1',
      'Tiêu chí 2: Học tập của người lớn trong gia đình *',
      'Minh chứng của tiêu chí 2',
      'Tiêu chí 3: Điều kiện *',
      'Minh chứng của tiêu chí 3',
      'Tiêu chí 4: Hiệu quả *',
      'Minh chứng của tiêu chí 4',
      'Đồng ý cho dùng thông tin *',
    ]);
    expect(form.items[1]!.choices!.map(({ value }) => value)).toEqual(['Tổ 2', 'Tổ 10', 'Tổ khác']);
    expect(form.items[3]!.rule).toMatchObject({ bounds: [0, 30], helpText: 'Ghi một số từ 0 đến 30.' });
    expect(form).toMatchObject({ collectsEmail: false, acceptingResponses: true, destination: null });
    expect(JSON.stringify(form.items)).not.toMatch(/số căn cước|CCCD|CMND/i);
  });

  test.each`
    title             | year    | why
    ${'clan'}         | ${2026} | ${'maximumMissing'}
    ${'organisation'} | ${1990} | ${'noSet'}
  `('$title of $year is refused: $why', async ({ title, year, why }) => {
    const desk = new FormDesk(await wardBook());
    expect(desk.run('buildForm', [title, year, false])).toEqual({ outcome: 'refused', why });
    expect([...desk.workspace.forms.values()]).toEqual([]);
  });

  test('a second time shows the same form', async () => {
    const desk = await deskOf(household(1, 'Lý Sao', 'Tổ 2'));
    desk.make();
    expect([...desk.workspace.forms.values()]).toHaveLength(1);
    expect(desk.workspace.triggers).toHaveLength(1);
    expect(desk.run<{ made: unknown[] }>('formChoices').made).toHaveLength(1);
  });

  test('stopped at any service call and repeated, leaves one form that people can fill in', async () => {
    const fresh = () => wardBook(listOf(household(1, 'Lý Sao', 'Tổ 2')));
    const whole = new FormDesk(await fresh());
    const { calls } = whole.desk.run('buildForm', ['family', 2026, false]);
    for (const fault of killsIn(calls)) {
      const desk = new FormDesk(await fresh());
      expect(desk.deskWith({ faults: [fault] }).run('buildForm', ['family', 2026, false]).ok).toBe(false);
      desk.make();
      const open = [...desk.workspace.forms.values()].filter(({ published }) => published);
      expect([fault, open.length, desk.workspace.triggers.length]).toEqual([fault, 1, 1]);
      // An empty form that nobody can open is left only where the run died within the very call that made it.
      expect(
        [...desk.workspace.forms.values()].every(({ published, items }) => published || items.length === 0),
      ).toBe(true);
      expect(desk.form.items.map(({ title }) => title)).toEqual(whole.form.items.map(({ title }) => title));
      desk.send(answersOf('Lý Sao', 'Tổ 2', marks));
      expect(desk.answers()).toHaveLength(1);
    }
  });
});

describe('an answer', () => {
  test('becomes one row that the checks read, and counts for the household of the list', async () => {
    const desk = await deskOf(household(1, 'Lý Sao', 'Tổ 2'), household(2, 'Mai Lá', 'Tổ 2'));
    desk.send(
      answersOf('Lý Sao', 'Tổ 2', ['28', '25,5', '18', '19'], { 'Minh chứng của tiêu chí 1': 'Giấy khen' }),
    );
    expect(desk.desk.triggered.map(({ error }) => error)).toEqual([undefined]);
    expect(desk.answers().map((row) => row.slice(0, 11))).toEqual([
      [
        '1',
        'Lý Sao',
        'Tổ 2',
        '',
        '28',
        '25,5',
        '18',
        '19',
        'TC1: Giấy khen',
        'mới nhận',
        '26/11/2026 08:01:00',
      ],
    ]);
    const { verdicts } = desk.run<{ verdicts: { subject: string; verdict: string }[] }>('recogniseTitles');
    expect(verdicts.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ['Mai Lá', 'insufficient'],
      ['Lý Sao', 'recognised'],
    ]);
  });

  test('sent again stands in the same row, and the earlier one in the history', async () => {
    const desk = await deskOf(household(1, 'Lý Sao', 'Tổ 2'));
    const first = desk.send(answersOf('Lý Sao', 'Tổ 2', marks));
    const second = desk.send(answersOf('lý sao', 'Tổ 2', [30, 30, 20, 20]));
    expect(desk.answers().map((row) => [row[4], row[11], row[12]])).toEqual([['30', '2', second.id]]);
    const history = desk.rows('Phiếu đã thay').slice(3);
    expect(history.map((row) => [row[4], row[7]])).toEqual([
      ['TC1: 28; TC2: 25; TC3: 18; TC4: 19', first.id],
    ]);
  });

  test('leaves alone what people typed beside it', async () => {
    const desk = await deskOf(household(1, 'Lý Sao', 'Tổ 2'));
    desk.send(answersOf('Lý Sao', 'Tổ 2', marks));
    const sheet = desk.sheet(tab);
    desk.desk.edit(sheet.id, 4, 14, 'Ghi chú');
    desk.desk.edit(sheet.id, 5, 14, '=1+1');
    desk.send(answersOf('Lý Sao', 'Tổ 2', [30, 30, 20, 20]));
    expect(sheet.at(5, 14).formula).toBe('=1+1');
    expect(desk.answers()[0]![4]).toBe('30');
  });

  test('is still understood after questions and tab were renamed', async () => {
    const desk = await deskOf(household(1, 'Lý Sao', 'Tổ 2'));
    const { form } = desk;
    desk.send(answersOf('Lý Sao', 'Tổ 2', marks));
    form.items[0]!.title = 'Tên ông bà';
    const sheet = desk.sheet(tab);
    sheet.name = 'Gửi lên tháng 11';
    const said = answersOf('x', 'Tổ 2', marks);
    delete said['Họ và tên'];
    desk.send({ ...said, 'Tên ông bà': 'Mai Lá' });
    expect(
      desk
        .rows('Gửi lên tháng 11')
        .slice(4)
        .map((row) => row[1]),
    ).toEqual(['Lý Sao', 'Mai Lá']);
    expect(desk.rows(tab)).toEqual([]);
    expect(desk.run('sweepSubmissions')).toMatchObject({ taken: 0, unmatched: 1, failed: [] });
  });

  test('waits for a person where the ward has a list without that household', async () => {
    const desk = await deskOf(household(1, 'Mai Lá', 'Tổ 2'));
    desk.send(answersOf('Lý Sao', 'Tổ 2', marks));
    desk.send(answersOf('Mai Lá', 'Tổ 2', marks));
    expect(desk.run('sweepSubmissions')).toMatchObject({ taken: 0, unmatched: 1 });
    expect(desk.answers().map((row) => [row[1], row[9]])).toEqual([
      ['Lý Sao', 'chưa khớp hộ nào'],
      ['Mai Lá', 'được tính'],
    ]);
    const { titles } = desk.run<{ titles: { family: { total: number } } }>('summariseWard');
    expect(JSON.stringify(titles)).not.toContain('"registered":2');
  });

  test("does not count beside marks in the ward's own list", async () => {
    const desk = await deskOf(
      household(1, 'Mai Lá', 'Tổ 2', [20, 20, 20, 10]),
      household(2, 'Lý Sao', 'Tổ 2', marks),
    );
    desk.send(answersOf('Mai Lá', 'Tổ 2', marks));
    const { verdicts, findings } = desk.run<{ verdicts: { total: number }[]; findings: { code: string }[] }>(
      'recogniseTitles',
    );
    expect(verdicts.map(({ total }) => total)).toEqual([70, 90]);
    expect(findings.map(({ code }) => code)).toEqual(['answer.listed']);
  });
});

const everyone = (desk: FormDesk) => desk.answers().map((row) => `${row[1]} ${row[11]}`);

describe('the sweep', () => {
  test('takes what no trigger took, once', async () => {
    const desk = await deskOf();
    desk.send(answersOf('Lý Sao', 'Tổ khác', marks), false);
    desk.send(answersOf('Mai Lá', 'Tổ khác', marks));
    expect(desk.run('sweepSubmissions')).toMatchObject({ taken: 0 });
    expect(everyone(desk)).toEqual(['Lý Sao 1', 'Mai Lá 1']);
    desk.send(answersOf('Hà Mây', 'Tổ khác', marks), false);
    expect(desk.run('sweepSubmissions')).toMatchObject({ taken: 1, done: 1, failed: [], notes: [] });
    expect(desk.run('sweepSubmissions')).toMatchObject({ taken: 0 });
    expect(everyone(desk)).toEqual(['Lý Sao 1', 'Mai Lá 1', 'Hà Mây 1']);
  });

  test('takes a hundred at a time, and says that there are more', async () => {
    const desk = await deskOf();
    for (let number = 1; number <= 101; number++)
      desk.sendAt(answersOf(`Hộ ${number}`, 'Tổ khác', marks), false);
    expect(desk.run('sweepSubmissions')).toMatchObject({
      taken: 100,
      notes: [expect.stringContaining('tối đa 100 phiếu')],
    });
    expect(desk.run('sweepSubmissions')).toMatchObject({ taken: 1, done: 1, failed: [], notes: [] });
    expect(new Set(desk.answers().map((row) => row[12])).size).toBe(101);
  }, 60_000);

  describe('where a heading is gone', () => {
    const damaged = async () => {
      const desk = await deskOf();
      desk.send(answersOf('Lý Sao', 'Tổ khác', marks));
      const sheet = desk.sheet(tab);
      sheet.put(4, 13, { value: 'khác' });
      desk.send(answersOf('Mai Lá', 'Tổ khác', marks), false);
      return { desk, sheet };
    };

    test('writes nothing and says so, until the heading is back', async () => {
      const { desk, sheet } = await damaged();
      expect(desk.run('sweepSubmissions')).toMatchObject({
        ...{ taken: 0, done: 0 },
        failed: [{ form: desk.form.title, why: expect.stringContaining('thiếu cột') }],
      });
      expect(desk.answers()).toHaveLength(1);
      sheet.put(4, 13, { value: 'Mã phiếu' });
      expect(desk.run('sweepSubmissions')).toMatchObject({ taken: 1, failed: [] });
      expect(everyone(desk)).toEqual(['Lý Sao 1', 'Mai Lá 1']);
    });

    test('starts another tab once that one is renamed, says so once, and goes on there', async () => {
      const { desk, sheet } = await damaged();
      sheet.name = 'Phiếu cũ';
      expect(desk.run('sweepSubmissions')).toMatchObject({
        taken: 2,
        failed: [],
        notes: [expect.stringMatching(/“Phiếu cũ” thiếu cột.*xóa/)],
      });
      expect(everyone(desk)).toEqual(['Lý Sao 1', 'Mai Lá 1']);
      expect(desk.run('sweepSubmissions')).toMatchObject({ taken: 0, notes: [] });
    });

    test('ends the same after a run that was stopped at any service call', async () => {
      const renamed = async () => {
        const { desk, sheet } = await damaged();
        sheet.name = 'Phiếu cũ';
        return desk;
      };
      const { calls } = (await renamed()).desk.run('sweepSubmissions');
      for (const fault of killsIn(calls)) {
        const desk = await renamed();
        expect(desk.deskWith({ faults: [fault] }).run('sweepSubmissions').ok).toBe(false);
        desk.run('sweepSubmissions');
        expect([fault, everyone(desk)]).toEqual([fault, ['Lý Sao 1', 'Mai Lá 1']]);
        expect(desk.rows('Phiếu cũ').slice(4)).toHaveLength(1);
      }
    });
  });

  test('goes on with the other forms where one fails, and tells which and why', async () => {
    const desk = await deskOf();
    const first = desk.form;
    desk.run('buildForm', ['family', 2025, false]);
    for (const form of desk.workspace.forms.values())
      desk.sendAt(answersOf('Lý Sao', 'Tổ khác', marks), false, form);
    const faults = [{ at: 'FormApp.Form.getResponses', nth: 1, effect: 'fail' } as const];
    const { value } = desk.deskWith({ faults }).run('sweepSubmissions');
    expect(value).toMatchObject({ taken: 1, done: 1, failed: [{ form: first.title }] });
    expect(JSON.stringify(value)).toContain('Google báo lỗi');
    expect(desk.run('sweepSubmissions')).toMatchObject({ taken: 1, done: 2, failed: [] });
  });

  test("notes states beside answers only; people's own rows keep their formulas and figures", async () => {
    const desk = await deskOf();
    desk.send(answersOf('Lý Sao', 'Tổ khác', marks));
    const sheet = desk.sheet(tab);
    desk.desk.edit(sheet.id, 6, 10, '=1+1');
    desk.desk.edit(sheet.id, 7, 10, '12');
    desk.send(answersOf('Mai Lá', 'Tổ khác', marks));
    desk.run('sweepSubmissions');
    expect(desk.answers().map((row) => row[9])).toEqual(['được tính', '2', '12', 'được tính']);
    expect(sheet.at(6, 10).formula).toBe('=1+1');
    expect(sheet.at(7, 10).value).toBe(12);
  });

  test('says when the form cannot be opened, and another can be made in its place', async () => {
    const desk = await deskOf();
    const faults = [{ at: 'FormApp.openById', effect: 'fail' } as const];
    const without = desk.deskWith({ faults });
    expect(without.run('sweepSubmissions').value).toMatchObject({
      failed: [{ why: expect.stringContaining('Không mở được') }],
    });
    expect(without.run('buildForm', ['family', 2026, false]).value).toEqual({ outcome: 'lost' });
    expect(without.run('buildForm', ['family', 2026, true]).value).toMatchObject({ outcome: 'made' });
  });

  test('after a run that was stopped at any service call, nothing is lost and nothing doubled', async () => {
    const start = async () => {
      const desk = await deskOf(household(1, 'Lý Sao', 'Tổ 2'));
      desk.send(answersOf('Lý Sao', 'Tổ 2', marks));
      desk.send(answersOf('Mai Lá', 'Tổ 2', marks), false);
      desk.send(answersOf('Lý Sao', 'Tổ 2', [30, 30, 20, 20]), false);
      return desk;
    };
    const state = (desk: FormDesk) => [desk.answers(), desk.rows('Phiếu đã thay').slice(3)];
    const whole = await start();
    const { calls } = whole.desk.run('sweepSubmissions');
    for (const fault of killsIn(calls)) {
      const desk = await start();
      expect(desk.deskWith({ faults: [fault] }).run('sweepSubmissions').ok).toBe(false);
      desk.run('sweepSubmissions');
      expect([fault, state(desk)]).toEqual([fault, state(whole)]);
    }
  });
});

test('an answer costs as many calls beside two hundred others as beside five', async () => {
  const callsBeside = async (others: number) => {
    const desk = await deskOf();
    for (let number = 1; number <= others; number++)
      desk.sendAt(answersOf(`Hộ ${number}`, 'Tổ khác', marks), false);
    for (let left = others; left > 0; left -= 100) desk.run('sweepSubmissions');
    for (const name of ['Mai Lá', 'Lý Sao']) {
      desk.now = new Date(desk.now.getTime() + 3_600_000);
      desk.send(answersOf(name, 'Tổ khác', marks));
    }
    return Object.values(desk.desk.triggered[1]!.calls).reduce((sum, calls) => sum + calls, 0);
  };
  expect(await callsBeside(200)).toBe(await callsBeside(5));
}, 60_000);

describe('the check of the system', () => {
  test('makes a missing trigger, removes a doubled one, and says so', async () => {
    const desk = await deskOf();
    expect(desk.run('checkSystem')).toEqual({ done: 1, mended: [], failed: [] });
    const [trigger] = desk.workspace.triggers;
    desk.workspace.triggers = [trigger!, { ...trigger!, id: '1' }];
    expect(desk.run<{ mended: string[] }>('checkSystem').mended[0]).toContain('Đã bỏ 1 lần nhận trùng');
    desk.workspace.triggers = [];
    expect(desk.run<{ mended: string[] }>('checkSystem').mended[0]).toContain('Đã nối lại');
    expect(desk.workspace.triggers).toHaveLength(1);
    expect(desk.desk.toasts.map(({ message }) => message).join()).toContain('Đã nối lại');
    expect(desk.rows('Nhật ký').flat().join()).toContain('Đã nối lại');
  });
});

describe('a hundred answers at once', () => {
  test('all land, each once, whichever runs Google refuses or ends', async () => {
    const desk = await deskOf();
    for (let number = 1; number <= 100; number++)
      desk.sendAt(answersOf(`Hộ ${number}`, 'Tổ khác', marks), false);
    const faults = [{ at: 'SpreadsheetApp.Range.setValues', nth: 1, effect: 'kill' } as const];
    const [runs, dying] = [desk.deskWith({ threads }), desk.deskWith({ threads, faults })];
    const starts = Array.from({ length: 100 }, (_, at) => ({
      order: (at % 10 === 0 ? dying : runs).order('takeSubmission'),
      after: at * 20,
    }));
    const executions = await together(starts, { threads, seed: 3 });
    expect(executions.filter(({ ok }) => ok).length).toBeGreaterThan(10);
    desk.run('sweepSubmissions');
    const names = desk.answers().map((row) => row[1]!);
    expect(names).toHaveLength(100);
    expect(new Set(names).size).toBe(100);
  }, 120_000);
});

describe('what somebody sends to do harm', () => {
  const long = `${'Ấ'.repeat(50_000)}`;
  test.each<[string, Said, string, RegExp]>([
    [
      'a formula',
      { 'Minh chứng của tiêu chí 1': '=IMPORTXML("http://example.com","//a")' },
      'I',
      /^TC1: =IMPORTXML/,
    ],
    ['a formula as a mark', { 'Tiêu chí 1': '=1+1' }, 'E', /^=1\+1$/],
    ['a telephone number with its plus', { 'Số điện thoại': '+84900000001' }, 'D', /^\+84900000001$/],
    [
      'a script',
      { 'Minh chứng của tiêu chí 1': '<script>alert(1)</script>' },
      'I',
      /^TC1: <script>alert\(1\)<\/script>$/,
    ],
    ['fifty thousand letters', { 'Minh chứng của tiêu chí 1': long }, 'I', /^TC1: Ấ{890,}…$/],
    ['another language', { 'Minh chứng của tiêu chí 1': '学习 تعلم' }, 'I', /^TC1: 学习 تعلم$/],
    ['emoji', { 'Minh chứng của tiêu chí 1': '👩🏽‍🎓' }, 'I', /^TC1: 👩🏽🎓$/u],
    ['accents apart', { 'Minh chứng của tiêu chí 1': 'Giấy khen'.normalize('NFD') }, 'I', /^TC1: Giấy khen$/],
    ['a mark above the limit', { 'Tiêu chí 1': '999999' }, 'E', /^999999$/],
    ['a date as a mark', { 'Tiêu chí 1': '10/10' }, 'E', /^10\/10$/],
  ])('%s is a text in its cell, and nothing else changes', async (_what, said, column, shown) => {
    const desk = await deskOf(household(1, 'Lý Sao', 'Tổ 2'));
    const before = JSON.stringify(desk.rows('Hộ'));
    for (const item of desk.form.items) delete item.rule;
    desk.send(answersOf('Lý Sao', 'Tổ 2', marks, said));
    expect(desk.desk.triggered.map(({ error }) => error)).toEqual([undefined]);
    const sheet = desk.sheet(tab);
    const cell = sheet.at(5, column.charCodeAt(0) - 64);
    expect(String(cell.value)).toMatch(shown);
    expect(sheet.rows.flat().some((one) => one?.formula !== undefined)).toBe(false);
    expect(desk.answers()).toHaveLength(1);
    expect(JSON.stringify(desk.rows('Hộ'))).toBe(before);
    expect(desk.run<{ cards: number }>('listFindings').cards).toBe(1);
  });

  test.each`
    name                                  | cards | because
    ${'=HYPERLINK("http://example.com")'} | ${2}  | ${'it is a text'}
    ${'<img src=x onerror=alert(1)>'}     | ${2}  | ${'it is a text'}
    ${'Người lập biểu'}                   | ${2}  | ${'a row with a serial and marks is a household'}
    ${'STT'}                              | ${2}  | ${'a row with a serial and marks is a household'}
    ${'Tổng cộng'}                        | ${1}  | ${'it waits for a look, and the next household still counts'}
  `('$name as a name gives $cards cards with the next: $because', async ({ name, cards }) => {
    const desk = await deskOf();
    desk.send(answersOf(name, 'Tổ khác', marks));
    const sheet = desk.sheet(tab);
    expect(sheet.at(5, 2)).toMatchObject({ value: name });
    expect(sheet.at(5, 2).formula).toBeUndefined();
    desk.send(answersOf('Lý Sao', 'Tổ khác', marks));
    expect(desk.run<{ cards: number }>('listFindings').cards).toBe(cards);
    desk.run('sweepSubmissions');
    expect(desk.answers()[0]![9]).toBe(cards === 2 ? 'được tính' : 'chưa tính: xem lại tên');
  });
});
