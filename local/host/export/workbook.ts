import type { Book } from '../model/book';
import type { SheetModel } from '../model/sheet-model';
import { DECLARATION, escaped } from '../values/xml';
import { SharedStrings } from './shared-strings';
import { Styles } from './styles';
import { worksheetXml } from './worksheet';
import { zipped } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const kept = new WeakMap<Book, { revision: number; bytes: Uint8Array }>();

/**
 * A book as the .xlsx file that Drive exports: what a reader of values needs, in the wording of real exports (parts,
 * shared texts, figures as Java writes them). Left out: theme, notes, links, charts, rules, conditional formats.
 */
export function exportedWorkbook(book: Book): Uint8Array {
  book.settle();
  const known = kept.get(book);
  if (known?.revision === book.revision) return known.bytes;
  const bytes = zipped(partsOf(book));
  kept.set(book, { revision: book.revision, bytes });
  return bytes;
}

function partsOf(book: Book): Record<string, string> {
  const strings = new SharedStrings();
  const styles = new Styles();
  const sheets = book.sheets.map(
    (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheetXml(sheet, strings, styles)] as const,
  );
  const parts = {
    '[Content_Types].xml': contentTypes(sheets.map(([path]) => path)),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ...sheets.map(
        ([path], index) =>
          [relationOf(index), 'worksheet', path.slice('xl/'.length)] as [string, string, string],
      ),
    ]),
    'xl/workbook.xml': workbookXml(book),
    ...Object.fromEntries(sheets),
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': strings.xml(),
  };
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, DECLARATION + xml]));
}

/** Google's first three relations are the theme, the looks and the texts. */
const relationOf = (index: number): string => `rId${index + 4}`;

function workbookXml(book: Book): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr/><sheets>${book.sheets
    .map(sheetXml)
    .join('')}</sheets><definedNames/><calcPr/></workbook>`;
}

function sheetXml({ name, hidden }: SheetModel, index: number): string {
  const state = hidden ? 'hidden' : 'visible';
  return `<sheet state="${state}" name="${escaped(name)}" sheetId="${index + 1}" r:id="${relationOf(index)}"/>`;
}

function relations(all: [id: string, type: string, target: string][]): string {
  const lines = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly string[]): string {
  const parts = [
    ...sheets.map((path) => [path, 'worksheet'] as const),
    ['xl/sharedStrings.xml', 'sharedStrings'] as const,
    ['xl/styles.xml', 'styles'] as const,
    ['xl/workbook.xml', 'sheet.main'] as const,
  ];
  const overrides = parts.map(
    ([path, kind]) => `<Override ContentType="${CONTENT}.${kind}+xml" PartName="/${path}"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default ContentType="application/xml" Extension="xml"/>` +
    `<Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>` +
    `${overrides.join('')}</Types>`
  );
}
