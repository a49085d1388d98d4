import type { Grid } from '../../domain/layout/grid';
import type { BookParts } from './cellContent';
import { CellFormats } from './cellFormats';
import { gridOfCells } from './gridOfCells';
import { sharedTexts } from './sharedTexts';
import { mostCells, sheetCells } from './sheetCells';
import { UnreadableXlsx } from './unreadable';
import { XlsxParts } from './xlsxParts';
import { XmlTags } from './xmlTags';

/**
 * Reads the tabs of an .xlsx, hidden ones too, as they would be read in Google Sheets. Results of formulas are those
 * that the file keeps: nothing is calculated. Throws UnreadableXlsx.
 */
export function readXlsx(bytes: Uint8Array): Grid[] {
  const parts = new XlsxParts(bytes);
  const bookName = bookPart(parts);
  const links = linksOf(parts, bookName);
  const { sheets, from1904 } = bookOf(parts.xml(bookName));
  const ofKind = (kind: string) => {
    const name = [...links.values()].find((link) => link.kind === kind)?.name;
    return name !== undefined && parts.has(name) ? parts.xml(name) : null;
  };
  const texts = ofKind('sharedStrings');
  const book: BookParts = {
    texts: texts === null ? [] : sharedTexts(texts),
    formats: new CellFormats(ofKind('styles')),
    from1904,
  };
  let cells = 0;
  return sheets.flatMap(({ name, id }) => {
    const link = links.get(id);
    if (link === undefined) throw new UnreadableXlsx('damaged', `tab ${name} without its part`);
    // Tabs that are one chart have no cells.
    if (link.kind !== 'worksheet') return [];
    const grid = gridOfCells(name, sheetCells(parts.xml(link.name), book));
    cells += grid.values.length * (grid.values[0]?.length ?? 0);
    if (cells > mostCells) throw new UnreadableXlsx('tooLarge', 'cells of all tabs');
    return [grid];
  });
}

/** What one part says of another: which it is, and as what it serves. */
interface Link {
  name: string;
  kind: string;
}

const usualBook = 'xl/workbook.xml';

function bookPart(parts: XlsxParts): string {
  const links = parts.has('_rels/.rels') ? [...linksOf(parts, '').values()] : [];
  const name = links.find(({ kind }) => kind === 'officeDocument')?.name ?? usualBook;
  if (!parts.has(name) || !/\.xml$/i.test(name))
    throw new UnreadableXlsx('notXlsx', 'a zip without a workbook');
  return name;
}

function linksOf(parts: XlsxParts, from: string): Map<string, Link> {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const tags = new XmlTags(parts.xml(`${folder}_rels/${from.slice(folder.length)}.rels`));
  const links = new Map<string, Link>();
  while (tags.advance()) {
    if (!tags.opens('Relationship')) continue;
    const { Id = '', Type = '', Target = '' } = tags.attributes();
    links.set(Id, { name: resolved(folder, Target), kind: Type.slice(Type.lastIndexOf('/') + 1) });
  }
  return links;
}

/** "/xl/a.xml" counts from the top, "a.xml" and "../a.xml" from the folder. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function bookOf(xml: string) {
  const tags = new XmlTags(xml);
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  while (tags.advance()) {
    if (tags.opens('workbookPr')) from1904 = /^(?:1|true)$/.test(tags.attributes().date1904 ?? '');
    if (!tags.opens('sheet')) continue;
    const { name = '', id = '' } = tags.attributes();
    sheets.push({ name, id });
  }
  if (sheets.length === 0) throw new UnreadableXlsx('damaged', 'a workbook without tabs');
  return { sheets, from1904 };
}
