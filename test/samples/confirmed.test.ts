import { readdirSync } from 'node:fs';
import { confirmed, saidBy } from '../support/confirmed';
import { sampleGrids } from '../support/sampleGrids';

const workbooks = ['', 'bad/'].flatMap((folder) =>
  readdirSync(`samples/${folder}`)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}${name}`),
);

/** Locked or torn files, which nobody can read. */
const unreadable = new Set(['phuong-hoa-mai-14-nam-phong.xlsx', 'bad/corrupt.xlsx', 'bad/password.xlsx']);

test.each(workbooks.filter((file) => !unreadable.has(file)))(
  '%s says the same after what is understood was confirmed',
  async (file) => {
    const grids = await sampleGrids(file);
    expect(saidBy(confirmed(grids))).toEqual(saidBy(grids));
  },
);
