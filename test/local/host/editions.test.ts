import { Book, Desk, loadScript, Workspace } from '../../../local/host';

const AUTH = 'https://www.googleapis.com/auth/';

/** A desk over a blank file with a built edition, some of its scopes left out. */
function deskOf(edition: 'ward' | 'district', without: string[] = []): Desk {
  const workspace = new Workspace();
  const book = Book.blank({ id: 'so', name: 'Sổ' });
  workspace.drive.add(book);
  const script = loadScript(`dist/${edition}`);
  const scopes = script.scopes.filter((scope) => !without.includes(scope.slice(AUTH.length)));
  return new Desk({ workspace, book, script: { ...script, scopes } });
}

describe('the built editions', () => {
  test.each`
    edition       | without                       | run                  | call                                     | needs
    ${'ward'}     | ${'script.container.ui'}      | ${'showGuide'}       | ${'Ui.showSidebar'}                      | ${`${AUTH}script.container.ui`}
    ${'ward'}     | ${'spreadsheets.currentonly'} | ${'checkScorecards'} | ${'SpreadsheetApp.getActiveSpreadsheet'} | ${`(${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`}
    ${'district'} | ${'script.container.ui'}      | ${'showMissing'}     | ${'Ui.showSidebar'}                      | ${`${AUTH}script.container.ui`}
    ${'district'} | ${'spreadsheets'}             | ${'consolidateTown'} | ${'SpreadsheetApp.getActiveSpreadsheet'} | ${`(${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`}
  `('$edition without $without: $run fails at $call', ({ edition, without, run, call, needs }) => {
    expect(deskOf(edition).run(run).error).toBeUndefined();
    expect(deskOf(edition, [without]).run(run).error).toBe(
      `Exception: Specified permissions are not sufficient to call ${call}. Required permissions: ${needs}`,
    );
  });

  test.each(['ward', 'district'] as const)('%s: onOpen gives the menu in NONE as in LIMITED', (edition) => {
    const modes = ['NONE', 'LIMITED'] as const;
    const menus = modes.map((mode) => {
      const desk = deskOf(edition);
      expect(desk.open(mode).error).toBeUndefined();
      return desk.menus;
    });
    expect(menus[0]!.map(({ title }) => title)).toEqual(['Khuyến học']);
    expect(menus[0]).toEqual(menus[1]);
  });
});
