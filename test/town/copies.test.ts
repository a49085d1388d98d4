import { Desk, type Fault, loadScript } from '../../local/host';
import type { CopyLine, RestoreAnswer } from '../../src/district/calls';
import { type DrawnTown, drawTown } from '../support/towns';
import { seen } from './runs';

const script = loadScript('dist/district');

/** Every command runs a minute after the one before. */
function office(town: DrawnTown, user?: string) {
  let runs = 0;
  const run = <T>(command: string, args: unknown[] = [], faults: Fault[] = []) => {
    const minute = runs++;
    const now = () => new Date(2026, 10, 26, 8, minute);
    const { workspace, master: book } = town;
    const execution = new Desk({ workspace, book, script, faults, now, ...(user ? { user } : {}) }).run(
      command,
      args,
    );
    return { ...execution, value: execution.value as T };
  };
  const good = <T>(command: string, args: unknown[] = []): T => {
    const { error, value } = run<T>(command, args);
    if (error !== undefined) throw new Error(error);
    return value;
  };
  return {
    run,
    consolidate: () => good('consolidateTown'),
    copies: () => good<CopyLine[]>('listCopies'),
    restore: (at: string) => good<RestoreAnswer>('restoreCopy', [at]),
  };
}

const drawn = () => drawTown({ wards: 3, households: 5, seed: 3 });
const link = (town: DrawnTown, row: number) => town.master.sheetNamed('Danh sách phường')!.at(row, 7).value;
/** A ward's link goes out of the list, or comes back. */
const relink = (town: DrawnTown, row: number, value: string | null) =>
  town.master.sheetNamed('Danh sách phường')!.amend(row, 7, { value });
const figures = (town: DrawnTown) =>
  seen(town.master).flatMap(({ name, rows }) => (name === 'Nhật ký' ? [] : [[name, ...rows.slice(3)]]));
const audit = (town: DrawnTown) =>
  town.master
    .sheetNamed('Nhật ký')!
    .rows.slice(3)
    .map((line) => line[2]?.value);

/** A town consolidated with all wards, and then without the last. */
function twice() {
  const town = drawn();
  const { consolidate, ...rest } = office(town);
  consolidate();
  const first = figures(town);
  relink(town, 7, null);
  consolidate();
  return { town, consolidate, ...rest, first, second: figures(town) };
}

describe('copies of the master', () => {
  test('one is kept for each state that was written, in a hidden tab, the newest first', () => {
    const { town, consolidate, copies } = twice();
    consolidate();
    expect(copies().map(({ when, what }) => [when, what])).toEqual([
      ['08:01 ngày 26/11/2026', '2/3 phường, xã có số liệu'],
      ['08:00 ngày 26/11/2026', '3/3 phường, xã có số liệu'],
    ]);
    expect(town.master.sheetNamed('Bản lưu')?.hidden).toBe(true);
    for (const line of town.master.sheetNamed('Bản lưu')!.rows)
      for (const cell of line) expect(String(cell?.value ?? '').length).toBeLessThanOrEqual(45_000);
  });

  test('the last ten are kept', () => {
    const town = drawn();
    const { consolidate, copies } = office(town);
    const file = String(link(town, 7));
    for (let time = 0; time < 12; time++) {
      relink(town, 7, time % 2 === 0 ? null : file);
      consolidate();
    }
    expect(copies()).toHaveLength(10);
    expect(copies()[9]?.when).toBe('08:02 ngày 26/11/2026');
    expect(audit(town)).toHaveLength(12);
  });

  test('restoring writes that state back, says so in each tab, and is noted', () => {
    const { town, copies, restore, first } = twice();
    expect(restore(copies()[1]!.at)).toEqual({ state: 'restored', when: '08:00 ngày 26/11/2026' });
    const told = 'Bản lưu lúc 08:00 ngày 26/11/2026';
    const now = seen(town.master).filter(
      ({ name }) => !['Nhật ký', 'Danh sách phường', 'Bộ tiêu chí'].includes(name),
    );
    for (const { name, rows } of now)
      expect([name, rows.slice(0, 5).some((row) => row.includes(told))]).toEqual([name, true]);
    const [before, after] = [first, figures(town)].map((all) =>
      all.find(([name]) => name === 'Tổng hợp')!.join('\n'),
    );
    expect(after!.endsWith(before!.split('\n').slice(2).join('\n'))).toBe(true);
    expect(audit(town)).toEqual([
      'Khôi phục bản lưu lúc 08:00 ngày 26/11/2026 (3/3 phường, xã có số liệu).',
      'Tổng hợp năm 2024: 2/3 phường, xã có số liệu, 0 chỗ chưa tính được.',
      'Tổng hợp năm 2024: 3/3 phường, xã có số liệu, 0 chỗ chưa tính được.',
    ]);
    expect(copies()).toHaveLength(2);
  });

  test('the next consolidation brings the present state back, without another copy of it', () => {
    const { town, consolidate, copies, restore, second } = twice();
    restore(copies()[1]!.at);
    consolidate();
    expect(figures(town)).toEqual(second);
    expect(copies()).toHaveLength(2);
  });

  test('a copy that is gone or spoilt is refused, and nothing is written', () => {
    const { town, copies, restore } = twice();
    const [newest] = copies();
    town.master.sheetNamed('Bản lưu')!.amend(4, 4, { value: 'x' });
    const before = seen(town.master);
    for (const at of [newest!.at, 'không có']) expect(restore(at).state).toBe('refused');
    expect(seen(town.master)).toEqual(before);
  });

  test('a row whose time somebody typed over is no copy, and the others are still there', () => {
    const { town, copies, restore } = twice();
    town.master.sheetNamed('Bản lưu')!.amend(4, 1, { value: 'hôm qua' });
    expect(copies().map(({ when }) => when)).toEqual(['08:00 ngày 26/11/2026']);
    expect(restore('hôm qua').state).toBe('refused');
  });

  test('a restoring that is killed leaves one state or the other, whole, at every third service call', () => {
    const whole = new Set<string>();
    const undisturbed = twice();
    whole.add(JSON.stringify(figures(undisturbed.town)));
    const { calls } = undisturbed.run('restoreCopy', [undisturbed.copies()[1]!.at]);
    whole.add(JSON.stringify(figures(undisturbed.town)));
    const total = Object.values(calls).reduce((all, count) => all + count, 0);
    for (let at = 2; at <= total; at += 3) {
      const { town, run, copies } = twice();
      run('restoreCopy', [copies()[1]!.at], [{ at, effect: 'kill', landed: at % 2 === 0 }]);
      expect({ at, isWhole: whole.has(JSON.stringify(figures(town))) }).toEqual({ at, isWhole: true });
    }
    expect(total).toBeLessThan(40);
  });

  test('nobody restores while somebody else consolidates', () => {
    const { town, copies } = twice();
    const [, older] = copies();
    const other = office(town, 'nguoi-khac@huyen.example');
    relink(town, 7, 'https://docs.google.com/spreadsheets/d/phuong-so-0003/edit');
    other.run('stepTown', [null], [{ at: 20, effect: 'kill', landed: false }]);
    const answer = office(town).restore(older!.at);
    expect(answer).toMatchObject({ state: 'refused' });
  });
});
