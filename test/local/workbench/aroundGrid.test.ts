import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readBook } from '../../../local/xlsx';
import { WARD_FILE } from './fixture';
import { picture, type Stage, setStage, type } from './stage';

jest.setTimeout(60_000);

describe('around the grid, in a browser', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.leave());

  beforeEach(async () => {
    await stage.raise();
    page = await stage.open();
    await page.getByRole('button', { name: 'Khuyến học' }).waitFor();
  });
  afterEach(async () => {
    await stage.lower();
    expect(stage.complaints).toEqual([]);
  });

  const inFile = async (row: number, column: number) => {
    const bytes = readFileSync(path.join(stage.fixture.folder, WARD_FILE));
    return (await readBook(bytes, { id: 'x', name: 'x' })).sheets[0]!.at(row, column).value;
  };
  /** Cells are painted, so that only adding to one shows what the grid holds in it. */
  const append = async (to: Page, place: string, text: string) => {
    await select(to, place);
    await to.locator('.grid canvas[id^="univer-sheet-main-canvas"]').focus();
    await to.keyboard.press('F2');
    await to.keyboard.type(text);
    await to.keyboard.press('Enter');
    await saved(to);
  };
  const saved = async (of: Page) => {
    await of.waitForResponse((response) => response.url().endsWith('/api/saved'));
    await of.getByText('Đã lưu', { exact: true }).waitFor();
  };
  /** Resolves when the window has fetched what another one did. */
  const toldOf = (of: Page) => of.waitForResponse((response) => response.url().endsWith('/update'));
  const check = async (on: Page) => {
    await on.getByRole('button', { name: 'Khuyến học' }).click();
    await on.getByRole('menuitem', { name: 'Kiểm tra phiếu' }).click();
    await on.locator('aside iframe').waitFor();
  };
  const select = async (of: Page, place: string) => {
    const nameBox = of.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(place);
    await nameBox.press('Enter');
  };

  describe('two windows on one workbook', () => {
    let other: Page;
    beforeEach(async () => {
      other = await stage.open();
      await other.getByRole('button', { name: 'Khuyến học' }).waitFor();
    });

    test('what is typed in one shows in the other, whose selection stays', async () => {
      await select(other, 'E5');
      const told = toldOf(other);
      await type(page, 'E5', 'từ cửa sổ kia');
      await told;
      await expect(other.locator('[data-u-comp="defined-name"] input').inputValue()).resolves.toBe('E5');
      await append(other, 'E5', ' và cửa sổ này');
      expect(await inFile(5, 5)).toBe('từ cửa sổ kia và cửa sổ này');
    });

    test('a panel opens where it was asked for, and not in the other', async () => {
      const told = toldOf(other);
      await check(page);
      await told;
      await append(other, 'E40', '.');
      expect(await inFile(40, 5)).toBe('Điểm cao hơn mức tối đa.');
      await expect(other.locator('aside iframe').count()).resolves.toBe(0);
      await picture(other, 'second-window');
    });

    test('what is being typed is not lost when the other window changes the tab', async () => {
      await select(other, 'E8');
      await other.locator('.grid canvas[id^="univer-sheet-main-canvas"]').focus();
      await other.keyboard.type('đang gõ');
      await check(page);
      await other.keyboard.type(' dở');
      const done = saved(other);
      await other.keyboard.press('Enter');
      await done;
      expect(await inFile(8, 5)).toBe('đang gõ dở');
      expect(await inFile(40, 5)).toBe('Điểm cao hơn mức tối đa');
    });
  });
});
