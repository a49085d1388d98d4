import { type Book, Desk, type Fault, loadScript, Workspace } from '../../local/host';
import { copyOf } from '../../local/host/model/copy-book';
import { readBook, writeBook } from '../../local/xlsx';
import { call, edit, texts, wardBook } from './smallWard';

const script = loadScript('dist/ward');
const list = 'Gia đình học tập';
const results = 'Kết quả xét';
const kept = 'Kết quả xét (bản trước)';

/** Somebody at the workbook on a day of November 2026; the next day sees the same cells and properties. */
function on(day: number, book: Book, workspace: Workspace, faults: Fault[] = []): Desk {
  return new Desk({ workspace, book, script, faults, now: () => new Date(2026, 10, day, 8) });
}

/** A ward that was judged on the 25th, and again on the 26th with other marks. */
async function judgedTwice(): Promise<{ book: Book; workspace: Workspace }> {
  const book = await wardBook();
  const workspace = new Workspace();
  workspace.drive.add(book);
  const first = on(25, book, workspace);
  call(first, 'recogniseTitles');
  call(first, 'summariseWard');
  const second = on(26, book, workspace);
  edit(second, book, list, 4, 5, '5');
  call(second, 'recogniseTitles');
  call(second, 'summariseWard');
  return { book, workspace };
}

/** Everything that is shown, but for the log. */
const shown = (book: Book) =>
  book.sheets
    .filter(({ name }) => name !== 'Nhật ký')
    .map((sheet) => [
      sheet.name,
      sheet.hidden,
      texts(book, sheet.name)
        .map((row) => row.join('|').replace(/\|+$/, ''))
        .join('\n')
        .trimEnd(),
    ]);

const body = (book: Book, tab: string) => texts(book, tab).filter((_, row) => row !== 1);
const line = (book: Book, tab: string) => texts(book, tab)[1]?.[0] ?? '';

test('a page that says the same is not kept, and nothing is there to bring back', async () => {
  const book = await wardBook();
  const workspace = new Workspace();
  workspace.drive.add(book);
  const desk = on(25, book, workspace);
  for (const command of ['recogniseTitles', 'summariseWard', 'recogniseTitles', 'summariseWard'])
    call(desk, command);
  expect(book.sheets.map(({ name }) => name).filter((name) => name.includes('bản trước'))).toEqual([]);
  call(desk, 'restoreResults');
  expect(desk.toasts.at(-1)?.message).toMatch(/^Chưa có bản nào để khôi phục\./);
});

test('the replaced results come back with their day, and once more the newer ones', async () => {
  const { book, workspace } = await judgedTwice();
  const hidden = book.sheetNamed(kept);
  expect(hidden?.hidden).toBe(true);
  const [newer, older] = [body(book, results), body(book, kept)];
  expect(newer).not.toEqual(older);
  const before = shown(book);
  const desk = on(27, book, workspace);

  call(desk, 'restoreResults');
  expect(body(book, results)).toEqual(older);
  expect(body(book, kept)).toEqual(newer);
  expect(line(book, results)).toMatch(/ngày 25\/11\/2026.* Đây là bản trước\.$/);
  expect(desk.toasts.at(-1)?.message).toMatch(/^Đang hiện bản trước của \d trang, lập ngày 25\/11\/2026\./);
  expect(texts(book, 'Nhật ký')[3]?.slice(2)).toEqual([
    'Khôi phục bản trước',
    results,
    'Bản lập ngày 26/11/2026',
    'Bản lập ngày 25/11/2026',
  ]);

  call(desk, 'restoreResults');
  expect(shown(book)).toEqual(before);
  expect(desk.toasts.at(-1)?.message).toMatch(/^Đã về bản mới hơn của \d trang, lập ngày 26\/11\/2026\./);
});

test('judging again over a restored page keeps that page, and the new one is the newest', async () => {
  const { book, workspace } = await judgedTwice();
  const desk = on(27, book, workspace);
  const newest = body(book, results);
  call(desk, 'restoreResults');
  const restored = body(book, results);
  call(desk, 'recogniseTitles');
  expect(body(book, results)).toEqual(newest);
  expect(line(book, results)).not.toContain('Đây là bản trước');
  expect(body(book, kept)).toEqual(restored);
});

test('a restored page that the marks prove again is the newest from then on', async () => {
  const { book, workspace } = await judgedTwice();
  const desk = on(27, book, workspace);
  call(desk, 'restoreResults');
  edit(desk, book, list, 4, 5, '25');
  call(desk, 'recogniseTitles');
  expect(line(book, results)).not.toContain('Đây là bản trước');
  expect(line(book, kept)).toContain('Đây là bản trước');
});

describe('stopped at any call and run again', () => {
  const changed = async () => {
    const { book, workspace } = await judgedTwice();
    edit(on(27, book, workspace), book, list, 5, 5, '3');
    return book;
  };
  const restored = async () => {
    const { book, workspace } = await judgedTwice();
    call(on(27, book, workspace), 'restoreResults');
    return book;
  };
  const judged = async () => (await judgedTwice()).book;

  test.each([
    ['recogniseTitles', 'over other results', changed, 1],
    ['restoreResults', 'to the older version', judged, 1],
    // The same steps the other way round: some of them will do.
    ['restoreResults', 'to the newer version', restored, 3],
  ] as const)('%s %s ends the same', async (command, _, prepare, step) => {
    // As the file keeps it, without the script's properties.
    const saved = await readBook(await writeBook(await prepare()), { id: 'thu', name: 'thu' });
    const fresh = () => {
      const book = copyOf(saved, { id: 'thu', name: 'thu' });
      const workspace = new Workspace();
      workspace.drive.add(book);
      return { book, workspace };
    };
    const whole = fresh();
    const run = on(27, whole.book, whole.workspace).run(command);
    const calls = Object.values(run.calls).reduce((sum, count) => sum + count, 0);
    const wanted = shown(whole.book);
    // With the call that forgets the aim, bringing back is over: what is left is to tidy the memory, to write what waits,
    // to release the lock and to say it.
    const over = command === 'restoreResults' ? 5 : 0;
    for (let at = 1; at <= calls - over; at += step) {
      const { book, workspace } = fresh();
      const fault: Fault = { at, effect: 'kill', landed: at % 2 === 0 };
      expect(on(27, book, workspace, [fault]).run(command).ok).toBe(false);
      call(on(27, book, workspace), command);
      expect([at, shown(book)]).toEqual([at, wanted]);
    }
  });
});
