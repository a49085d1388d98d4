import { readFileSync, writeFileSync } from 'node:fs';
import { findingCodes } from '../../src/domain/finding';
import { families, familyOf, findingList } from './findingList';

const file = 'docs/huong-dan/cac-loi.md';

test('every typical kind of error has findings', () => {
  const found = new Set(findingCodes.map((code) => familyOf[code]));
  expect([...found].sort()).toEqual(Object.keys(families).sort());
});

test('the guide lists every kind of finding as it is said now', () => {
  const page = findingList();
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});
