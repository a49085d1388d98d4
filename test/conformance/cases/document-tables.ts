import { casesOf, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onDocument } from '../trash';

const body = casesOf('DocumentApp.Body');
const table = casesOf('DocumentApp.Table');
const row = casesOf('DocumentApp.TableRow');
const cell = casesOf('DocumentApp.TableCell');
const TABLE_PAGE = reference('document/table');

/** Tables, rows and cells. */
export const documentTables = [
  table(
    'getNumRows',
    'as many as given',
    () =>
      onDocument((made) =>
        made
          .appendTable([
            ['a', 'b'],
            ['c', 'd'],
          ])
          .getNumRows(),
      ),
    gives(2),
    TABLE_PAGE,
  ),
  table(
    'getCell',
    'row and column from 0',
    () =>
      onDocument((made) =>
        made
          .appendTable([
            ['a', 'b'],
            ['c', 'd'],
          ])
          .getCell(1, 0)
          .getText(),
      ),
    gives('c'),
    TABLE_PAGE,
  ),
  table(
    'appendTableRow',
    'a new row',
    () =>
      onDocument((made) => {
        const grid = made.appendTable([['a']]);
        grid.appendTableRow().appendTableCell('b');
        return grid.getText();
      }),
    gives('a\nb'),
    TABLE_PAGE,
  ),
  table(
    'removeRow',
    'one row less',
    () =>
      onDocument((made) => {
        const grid = made.appendTable([['a'], ['b']]);
        grid.removeRow(0);
        return grid.getText();
      }),
    gives('b'),
    TABLE_PAGE,
  ),
  table(
    'setBorderWidth',
    'in points',
    () =>
      onDocument((made) =>
        made
          .appendTable([['a']])
          .setBorderWidth(0)
          .getBorderWidth(),
      ),
    gives(0),
    TABLE_PAGE,
  ),
  row(
    'getNumCells',
    'as many as given',
    () =>
      onDocument((made) =>
        made
          .appendTable([['a', 'b']])
          .getRow(0)
          .getNumCells(),
      ),
    gives(2),
    reference('document/table-row'),
  ),
  cell(
    'setText',
    'takes the old text’s place',
    () =>
      onDocument((made) =>
        made
          .appendTable([['a']])
          .getCell(0, 0)
          .setText('b')
          .getText(),
      ),
    gives('b'),
    reference('document/table-cell'),
  ),
  cell(
    'setBackgroundColor',
    'a colour',
    () =>
      onDocument((made) =>
        made
          .appendTable([['a']])
          .getCell(0, 0)
          .setBackgroundColor('#eeeeee')
          .getBackgroundColor(),
      ),
    gives('#eeeeee'),
    reference('document/table-cell'),
  ),
  cell(
    'setWidth',
    'in points',
    () =>
      onDocument((made) =>
        made
          .appendTable([['a']])
          .getCell(0, 0)
          .setWidth(100)
          .getWidth(),
      ),
    gives(100),
    reference('document/table-cell'),
  ),
  body(
    'appendTable',
    'an empty line follows',
    () =>
      onDocument((made) => {
        made.appendTable([['a']]);
        return String(made.getChild(made.getNumChildren() - 1).getType());
      }),
    gives('PARAGRAPH'),
    UNVERIFIED,
  ),
];
