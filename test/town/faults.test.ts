import { Desk, loadScript, type WebFault } from '../../local/host';
import { bookOf, type DrawnTown, drawTown } from '../support/towns';
import { consolidate, familiesOf, runIn, truthOf } from './runs';

const draw = { wards: 24, households: 12, seed: 99 };
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A town, and the one ward of it that something happens to. */
function townWithOne() {
  const town = drawTown(draw);
  return { town, ward: town.wards[7]!, drive: town.workspace.drive };
}

/** Everybody but one ward is counted, and that one is told with its reason and the next step. */
function expectMissing(town: DrawnTown, code: string, kind: string) {
  const line = consolidate(town);
  expect(familiesOf(line)).toEqual({ ...truthOf(town), [code]: null });
  expect(line.failed).toMatchObject([{ code, kind }]);
  for (const text of [line.failed[0]!.reason, line.failed[0]!.fix]) expect(text).not.toBe('');
}

/** The run after it fetches or opens the one ward and no other. */
function expectRetryOfOne(town: DrawnTown) {
  const { calls, value } = runIn(town, 'consolidateTown');
  const reads = (calls['HTTPResponse.getContent'] ?? 0) + (calls['SpreadsheetApp.openById'] ?? 0);
  expect(reads).toBe(1);
  expect(familiesOf(value as never)).toEqual(truthOf(town));
}

describe('one ward', () => {
  test('that is not shared is told, and read when it is shared', () => {
    const { town, ward, drive } = townWithOne();
    const item = drive.item(ward.book.id)!;
    item.owner = 'nguoi-khac@example.vn';
    expectMissing(town, ward.code, 'notAllowed');
    item.viewers.add('canbo@example.com');
    expectRetryOfOne(town);
  });

  test('that only a link opens is read like the others, and left alone while it does not change', () => {
    const { town, ward, drive } = townWithOne();
    const item = drive.item(ward.book.id)!;
    item.owner = 'nguoi-khac@example.vn';
    item.sharing = { access: 'ANYONE_WITH_LINK', permission: 'VIEW' };
    expect(familiesOf(consolidate(town))).toEqual(truthOf(town));
    const { calls } = runIn(town, 'consolidateTown');
    expect(calls['HTTPResponse.getContent']).toBeUndefined();
    expect(calls['SpreadsheetApp.openById']).toBeUndefined();
  });

  test('that was deleted is told, and read when it is back', () => {
    const { town, ward, drive } = townWithOne();
    drive.remove(ward.book.id);
    expectMissing(town, ward.code, 'notFound');
    drive.add(ward.book);
    expectRetryOfOne(town);
  });

  test('whose tab has another name is read all the same', () => {
    const { town, ward } = townWithOne();
    consolidate(town);
    const desk = new Desk({ workspace: town.workspace, book: ward.book, script: loadScript('dist/ward') });
    desk.options.book.sheets[0]!.name = 'Tờ khai mới';
    desk.edit(ward.book.sheets[0]!.id, 2, 2, 'sửa');
    expectRetryOfOne(town);
  });

  test('that was emptied half-way is told, and read when it is whole', () => {
    const { town, ward, drive } = townWithOne();
    drive.remove(ward.book.id);
    drive.add(bookOf(ward.book.id, ward.name, [['Gia đình học tập', [['PHIẾU CHẤM ĐIỂM']]]]));
    expectMissing(town, ward.code, 'noScorecards');
    drive.remove(ward.book.id);
    drive.add(ward.book, { modifiedAt: Date.now() + 60_000 });
    expectRetryOfOne(town);
  });

  test('that sent a corrupt .xlsx is told, and read when it sent a sound one', () => {
    const { town, ward, drive } = townWithOne();
    drive.put({ id: ward.book.id, name: 'phuong.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 1, 2]) }, xlsx);
    expectMissing(town, ward.code, 'unreadable');
    drive.add(ward.book, { modifiedAt: Date.now() + 60_000 });
    expectRetryOfOne(town);
  });

  test('that changes while it is read is read again by the next run', () => {
    const { town, ward } = townWithOne();
    const desk = new Desk({ workspace: town.workspace, book: ward.book, script: loadScript('dist/ward') });
    const meanwhile = () => {
      desk.edit(ward.book.sheets[0]!.id, 2, 2, 'đang sửa');
    };
    town.workspace.webFaults.lay({ to: ward.book.id, meanwhile });
    consolidate(town);
    expectRetryOfOne(town);
  });

  test.each<[string, WebFault['answer']]>([
    ['is refused for the quota', { status: 429 }],
    ['meets a server error', { status: 500 }],
    ['is answered by a page of HTML', { html: '<html>Sorry</html>' }],
    ['comes cut off', 'cut off'],
    ['cannot be reached', 'unreachable'],
  ])('whose file %s is opened in another way', (_, answer) => {
    const { town, ward } = townWithOne();
    town.workspace.webFaults.lay({ to: ward.book.id, nth: 'every', answer });
    const line = consolidate(town);
    expect(line.failed).toEqual([]);
    expect(familiesOf(line)).toEqual(truthOf(town));
  });

  test('that cannot be had in any way does not keep the others out', () => {
    const { town, ward } = townWithOne();
    town.workspace.webFaults.lay({ to: ward.book.id, nth: 'every', answer: 'unreachable' });
    const timeout = { at: 'SpreadsheetApp.openById', effect: 'fail' as const };
    const { value } = runIn(town, 'consolidateTown', [
      {
        ...timeout,
        message: `Service Spreadsheets timed out while accessing document with id ${ward.book.id}.`,
      },
    ]);
    expect(familiesOf(value as never)).toEqual({ ...truthOf(town), [ward.code]: null });
    town.workspace.webFaults.clear();
    expectRetryOfOne(town);
  });
});

test('wards that are all gone leave a master that says so', () => {
  const town = drawTown(draw);
  for (const { book } of town.wards) town.workspace.drive.remove(book.id);
  const line = consolidate(town);
  expect(line.failed.map(({ code, kind }) => [code, kind])).toEqual(
    town.wards.map(({ code }) => [code, 'notFound']),
  );
});

describe('two people', () => {
  test('who consolidate at once get one run, and the second one is told who is at it', () => {
    const town = drawTown(draw);
    const { workspace, master } = town;
    const script = loadScript('dist/district');
    const [first, second] = ['chi-lan@example.vn', 'anh-ba@example.vn'].map(
      (user) => new Desk({ workspace, book: master, script, user }),
    );
    const begun = first!.run('stepTown', [null]).value as { state: string; run: string };
    expect(begun.state).toBe('reading');
    expect(second!.run('stepTown', [null]).value).toEqual({
      state: 'unready',
      why: 'chi-lan@example.vn đang tổng hợp bảng tính này. Chờ vài phút rồi bấm lại.',
    });
    const ended = first!.run('stepTown', [begun.run]).value as { state: string };
    expect(ended.state).toBe('written');
    expect((second!.run('stepTown', [null]).value as { state: string }).state).toBe('written');
  });
});

test('an account that may only look is told whom to ask', () => {
  const town = drawTown(draw);
  town.workspace.drive.item(town.master.id)!.owner = 'phu-trach@example.vn';
  town.workspace.drive.item(town.master.id)!.viewers.add('canbo@example.com');
  const { value, error } = runIn(town, 'stepTown');
  expect(error).toBeUndefined();
  expect(value).toEqual({
    state: 'unready',
    why: 'Tài khoản này chỉ được xem bảng tính tổng hợp. Nhờ người phụ trách bấm Chia sẻ, chọn quyền Người chỉnh sửa.',
  });
});
