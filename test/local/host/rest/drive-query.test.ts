import { Workspace } from '../../../../local/host';
import { BadQuery, queryOf, UnknownTerm, V2_WORDS, V3_WORDS } from '../../../../local/host/model/drive-query';

const TIME = Date.UTC(2026, 10, 26, 1, 0, 0);

function file(name: string) {
  const { drive } = new Workspace();
  drive.clock = () => TIME;
  return drive.createFile(name, 'text/plain', Buffer.from('x'));
}

describe('a query of the Drive', () => {
  test.each`
    query                                                             | fits
    ${"name = 'Phường Bến Nghé'"}                                     | ${true}
    ${"name = 'phường bến nghé'"}                                     | ${false}
    ${"name != 'Phường Bến Nghé'"}                                    | ${false}
    ${"name contains 'Phường'"}                                       | ${true}
    ${"name contains 'bến'"}                                          | ${true}
    ${"name contains 'ghé'"}                                          | ${false}
    ${"name contains 'Bến Ng'"}                                       | ${true}
    ${"mimeType='text/plain'"}                                        | ${true}
    ${"mimeType contains 'text/'"}                                    | ${true}
    ${"modifiedTime > '2026-11-26T00:59:59'"}                         | ${true}
    ${"modifiedTime > '2026-11-26T01:00:00'"}                         | ${false}
    ${"modifiedTime >= '2026-11-26T01:00:00Z'"}                       | ${true}
    ${"modifiedTime >= '2026-11-26T08:00:00+07:00'"}                  | ${true}
    ${"modifiedTime > '2026-11-26'"}                                  | ${true}
    ${'trashed = false'}                                              | ${true}
    ${'trashed=true'}                                                 | ${false}
    ${"'root' in parents"}                                            | ${true}
    ${"'me' in owners"}                                               | ${true}
    ${"'khac@example.com' in owners"}                                 | ${false}
    ${"'0AlocalRootFolderPVA' in parents"}                            | ${true}
    ${"trashed = true or name contains 'Bến' and starred = false"}    | ${true}
    ${"not name contains 'Bến'"}                                      | ${false}
    ${'(trashed = true or trashed = false) and not (starred = true)'} | ${true}
  `('$query', ({ query, fits }) => {
    expect(queryOf(query, V3_WORDS, 'canbo@example.com')(file('Phường Bến Nghé'))).toBe(fits);
  });

  test('quotes within a text are escaped', () => {
    expect(queryOf(String.raw`name = 'Hộ \'A\''`, V3_WORDS, 'canbo@example.com')(file("Hộ 'A'"))).toBe(true);
  });

  test.each([
    ["name == 'x'"],
    ['name ='],
    ["name = 'x' and"],
    ["(name = 'x'"],
    ["ten = 'x'"],
    ["title = 'x'"],
    ["name > 'x'"],
    ['trashed = co'],
    ["modifiedTime > 'hôm qua'"],
    ["name = 'x"],
  ])('%s cannot be read', (query) => {
    expect(() => queryOf(query, V3_WORDS, 'canbo@example.com')).toThrow(BadQuery);
  });

  test('DriveApp has the words of version 2', () => {
    expect(
      queryOf(
        "title contains 'Ph' and modifiedDate < '2030-01-01'",
        V2_WORDS,
        'canbo@example.com',
      )(file('Phường')),
    ).toBe(true);
    expect(() => queryOf("name = 'x'", V2_WORDS, 'canbo@example.com')).toThrow(BadQuery);
  });

  test('a search by full text is Google’s alone', () => {
    expect(() => queryOf("fullText contains 'x'", V3_WORDS, 'canbo@example.com')).toThrow(UnknownTerm);
  });
});
