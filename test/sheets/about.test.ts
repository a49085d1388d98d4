import { readFileSync } from 'node:fs';
import { Desk, loadScript, Workspace } from '../../local/host';
import { wardBook } from './smallWard';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const deskWith = async (edition: string): Promise<Desk> => {
  const [workspace, book] = [new Workspace(), await wardBook()];
  workspace.drive.add(book);
  return new Desk({ workspace, book, script: loadScript(`dist/${edition}`) });
};

describe('"Giới thiệu"', () => {
  test.each(['ward', 'ward-forms', 'ward-addon', 'district'])(
    'stands last in the menu of the %s edition and tells the version of the package',
    async (edition) => {
      const desk = await deskWith(edition);
      expect(desk.open().error).toBeUndefined();
      const last = desk.menus[0]!.items.at(-1)!;
      const about = last.kind === 'menu' ? last.menu.items.at(-1) : last;
      expect(about).toMatchObject({ label: 'Giới thiệu', functionName: 'showAbout' });

      desk.answers = [{ button: 'OK' }];
      expect(desk.run('showAbout').error).toBeUndefined();
      const { calls } = desk.run('showAbout');
      expect(calls).toMatchObject({ 'Ui.alert': 1 });
      expect(readFileSync(`dist/${edition}/Code.js`, 'utf8')).toContain(`"${version}"`);
    },
  );
});

describe('the ward edition as an editor add-on', () => {
  test('shows its menu where nobody has allowed anything yet, and calls nothing but the menu', async () => {
    const desk = await deskWith('ward-addon');
    const opened = desk.open('NONE');
    expect(opened.error).toBeUndefined();
    const touched = Object.keys(opened.calls).filter(
      (call) => !/^(SpreadsheetApp\.getUi|Ui|Menu)\b/.test(call),
    );
    expect(touched).toEqual([]);
    expect(desk.menus).toHaveLength(1);
  });

  test('has the menu of the bound edition, under the extensions', async () => {
    const [addOn, bound] = [await deskWith('ward-addon'), await deskWith('ward')];
    for (const desk of [addOn, bound]) desk.open();
    expect(addOn.menus.map(({ addon }) => addon)).toEqual([true]);
    expect(bound.menus.map(({ addon }) => addon)).toEqual([false]);
    expect(addOn.menus[0]!.items).toEqual(bound.menus[0]!.items);
  });

  test('shows the menu at once when it is installed from an open file', async () => {
    const desk = await deskWith('ward-addon');
    expect(desk.run('onInstall', [{ authMode: 'FULL' }]).error).toBeUndefined();
    expect(desk.menus.map(({ addon }) => addon)).toEqual([true]);
  });
});
