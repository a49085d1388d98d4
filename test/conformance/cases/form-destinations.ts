import { casesOf, date, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onForm } from '../trash';

const form = casesOf('FormApp.Form');
const book = casesOf('SpreadsheetApp.Spreadsheet');
const sheet = casesOf('SpreadsheetApp.Sheet');

/** What a form linked to the suite's spreadsheet writes there; the tab is taken away afterwards. */
function linked(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  use: (made: GoogleAppsScript.Forms.Form) => void,
): unknown[][] {
  const before = book.getSheets().map((tab) => tab.getSheetId());
  return onForm((made) => {
    made.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    SpreadsheetApp.flush();
    const tab = book.getSheets().find((other) => !before.includes(other.getSheetId()))!;
    try {
      use(made);
      SpreadsheetApp.flush();
      return tab.getDataRange().getValues();
    } finally {
      made.removeDestination();
      book.deleteSheet(tab);
    }
  });
}

const answered = (title: string, text: string) => (made: GoogleAppsScript.Forms.Form) => {
  made.createResponse().withItemResponse(made.addTextItem().setTitle(title).createResponse(text)).submit();
};

/** What a linked spreadsheet gets. */
export const formDestinations = [
  form(
    'setDestination',
    'the headings',
    ({ book }) => linked(book, answered('Họ tên', 'An'))[0],
    gives(['Dấu thời gian', 'Họ tên']),
    UNVERIFIED,
  ),
  form(
    'setDestination',
    'the time is a date',
    ({ book }) => Object.prototype.toString.call(linked(book, answered('Họ tên', 'An'))[1]![0]),
    gives('[object Date]'),
    UNVERIFIED,
  ),
  form(
    'setDestination',
    'an answer that looks like a number becomes one',
    ({ book }) => linked(book, answered('Điểm', '8,5'))[1]![1],
    gives(8.5),
    UNVERIFIED,
  ),
  form(
    'setDestination',
    'an answer that looks like a day becomes one',
    ({ book }) => linked(book, answered('Ngày', '1/2/2026'))[1]![1],
    gives(date('2026-02-01 00:00:00')),
    UNVERIFIED,
  ),
  form(
    'setDestination',
    'an answer that looks like a formula stays text',
    ({ book }) => linked(book, answered('a', '=1+1'))[1]![1],
    gives('=1+1'),
    UNVERIFIED,
  ),
  form(
    'setDestination',
    'ticks are joined by commas',
    ({ book }) =>
      linked(book, (made) => {
        const item = made.addCheckboxItem().setTitle('a').setChoiceValues(['x', 'y', 'z']);
        made
          .createResponse()
          .withItemResponse(item.createResponse(['x', 'z']))
          .submit();
      })[1]![1],
    gives('x, z'),
    UNVERIFIED,
  ),
  form(
    'setDestination',
    'a grid has a column for each row',
    ({ book }) =>
      linked(book, (made) => {
        const item = made.addGridItem().setTitle('a').setRows(['1', '2']).setColumns(['x', 'y']);
        made
          .createResponse()
          .withItemResponse(item.createResponse(['x', 'y']))
          .submit();
      })[0],
    gives(['Dấu thời gian', 'a [1]', 'a [2]']),
    UNVERIFIED,
  ),
  book(
    'getFormUrl',
    'no form is linked',
    ({ book: own }) => own.getFormUrl(),
    gives(null),
    reference('spreadsheet/spreadsheet#getformurl'),
  ),
  sheet(
    'getFormUrl',
    'no form is linked',
    ({ sheet: own }) => own.getFormUrl(),
    gives(null),
    reference('spreadsheet/sheet#getformurl'),
  ),
  sheet(
    'getFormUrl',
    'only the tab of the answers has it',
    ({ book: own, sheet: other }) => {
      let found: (string | null)[] = [];
      linked(own, (made) => {
        const tab = own.getSheets().find((candidate) => candidate.getFormUrl() !== null)!;
        found = [other.getFormUrl(), tab.getFormUrl() === made.getPublishedUrl() ? 'its address' : null];
      });
      return found;
    },
    gives([null, 'its address']),
    UNVERIFIED,
  ),
];
