import type { FailureLine, TownLine, TownStep, WardLine } from '../../src/district/calls';

const ward = (index: number): WardLine => ({
  code: `P${index}`,
  name: `Phường Hoa Mai ${index}`,
  state: 'consolidated',
  titles: null,
  commune: null,
  errors: 0,
  warnings: 0,
});

const failure: FailureLine = {
  code: 'P3',
  name: 'Phường Hoa Mai 3',
  file: '',
  kind: 'notAllowed',
  reason: 'Phường chưa chia sẻ bảng tính cho tài khoản này.',
  fix: 'Nhờ phường bấm Chia sẻ và thêm địa chỉ thư của tài khoản này.',
};

/** A consolidated town of four wards, one of them failed where `failed`. */
export const townLine = (failed: boolean): TownLine =>
  ({
    year: 2024,
    town: 'Huyện Hoa Mai',
    wards: [1, 2, 3, 4].map((index) =>
      failed && index === 3 ? { ...ward(index), state: 'failed' } : ward(index),
    ),
    districts: [],
    province: null,
    failed: failed ? [failure] : [],
    duplicates: [],
  }) as unknown as TownLine;

const read = (index: number, failed: string | null = null) => ({
  code: `P${index}`,
  name: `Phường Hoa Mai ${index}`,
  failed,
});

/** Two wards read, two to go. */
export const halfWay: TownStep = { state: 'reading', run: 'r1', left: 2, done: [read(1), read(2)] };

/** The last two read and the master written. */
export const written = (failed: boolean): TownStep => ({
  state: 'written',
  run: 'r1',
  done: [read(3, failed ? failure.reason : null), read(4)],
  town: townLine(failed),
});
