import { zipSync } from 'fflate';
import type { Book, SheetModel } from '../../host';
import type { Chart } from '../../host/model/chart';
import { zipParts } from '../zip-parts';
import { chartXml, isWritable } from './chart-xml';
import { ownIn, placeOwn, withOwn } from './own-chart';
import { DECLARATION } from './xml';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const RELS_XMLNS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The first day a zip can name: the same book gives the same bytes on every day. */
const EARLIEST = new Date(1980, 0, 1, 12);
/** English metric units in a pixel. */
const EMU = 9525;

/** Whether the book has a chart that a file cannot hold. */
export const hasUnwritableCharts = (book: Book): boolean =>
  book.sheets.some((sheet) => sheet.charts.some((chart) => !isWritable(chart)));

/** Reads back the charts we wrote. */
export function readCharts(book: Book, bytes: Uint8Array): void {
  for (const part of zipParts(bytes)) {
    if (!/^xl\/charts\/[^/]+\.xml$/.test(part.name)) continue;
    const own = ownIn(part.content().toString('utf8'));
    if (own) placeOwn(book, own);
  }
}

/** The written file with the book's charts in it. `partOf` gives the number of a tab's part, `tabs` its name there. */
export function withCharts(
  bytes: Uint8Array,
  book: Book,
  tabs: ReadonlyMap<SheetModel, string>,
  partOf: (sheet: SheetModel) => number,
): Uint8Array {
  const drawn = book.sheets.filter((sheet) => sheet.charts.some(isWritable));
  if (drawn.length === 0) return bytes;
  const files = new Map(zipParts(bytes).map((part) => [part.name, part.content()]));
  let number = 0;
  for (const sheet of drawn) {
    const charts = sheet.charts.filter(isWritable).map((chart) => {
      number++;
      const make = (own: string) => chartXml(chart, { book, tabs }, own);
      put(files, `xl/charts/chart${number}.xml`, withOwn(chart, sheet, book, tabs, make));
      addType(files, `/xl/charts/chart${number}.xml`, `${TYPES}.drawingml.chart+xml`);
      return { chart, number };
    });
    const drawing = drawingOf(files, partOf(sheet));
    for (const { chart, number: at } of charts) {
      const id = addRelation(files, drawing, `${RELATIONS}/chart`, `../charts/chart${at}.xml`);
      insertBefore(files, drawing, '</xdr:wsDr>', anchorXml(chart, id, at));
    }
  }
  return zipSync(Object.fromEntries(files), { mtime: EARLIEST });
}

/** The drawing of a tab's part, made when it has none. */
function drawingOf(files: Map<string, Buffer>, sheetNumber: number): string {
  const part = `xl/worksheets/sheet${sheetNumber}.xml`;
  const id = /<drawing r:id="([^"]+)"/.exec(textOf(files, part))?.[1];
  const target =
    id &&
    new RegExp(`Id="${id}"[^>]*Target="\\.\\./drawings/([^"]+)"`).exec(textOf(files, relsOf(part)))?.[1];
  if (target) return `xl/drawings/${target}`;
  const drawing = `xl/drawings/charts${sheetNumber}.xml`;
  put(
    files,
    drawing,
    `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>',
  );
  addType(files, `/${drawing}`, `${TYPES}.drawing+xml`);
  const made = addRelation(files, part, `${RELATIONS}/drawing`, `../drawings/charts${sheetNumber}.xml`);
  // The format wants the elements of a tab in one order.
  const next = /<(?:legacyDrawing|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;
  const text = textOf(files, part);
  const at = text.search(next);
  put(files, part, `${text.slice(0, at)}<drawing r:id="${made}"/>${text.slice(at)}`);
  return drawing;
}

function anchorXml({ position, width, height }: Chart, id: string, number: number): string {
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${position.column - 1}</xdr:col><xdr:colOff>${position.offsetX * EMU}</xdr:colOff>` +
    `<xdr:row>${position.row - 1}</xdr:row><xdr:rowOff>${position.offsetY * EMU}</xdr:rowOff></xdr:from><xdr:ext ${size}/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${1000 + number}" name="Biểu đồ ${number}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `xmlns:r="${RELATIONS}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}

function addRelation(files: Map<string, Buffer>, part: string, type: string, target: string): string {
  const rels = relsOf(part);
  if (!files.has(rels))
    put(files, rels, `${DECLARATION}<Relationships xmlns="${RELS_XMLNS}"></Relationships>`);
  const count = textOf(files, rels).split('<Relationship ').length;
  const id = `rIdChart${count}`;
  insertBefore(
    files,
    rels,
    '</Relationships>',
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return id;
}

function addType(files: Map<string, Buffer>, part: string, type: string): void {
  insertBefore(
    files,
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="${part}" ContentType="${type}"/>`,
  );
}

function relsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash)}/_rels${part.slice(slash)}.rels`;
}

function textOf(files: ReadonlyMap<string, Buffer>, name: string): string {
  return files.get(name)?.toString('utf8') ?? '';
}

function put(files: Map<string, Buffer>, name: string, text: string): void {
  files.set(name, Buffer.from(text));
}

function insertBefore(files: Map<string, Buffer>, name: string, mark: string, added: string): void {
  // exceljs writes an element without children as one tag.
  const text = textOf(files, name).replace(/<(Relationships|xdr:wsDr)((?:\s[^>]*)?)\/>\s*$/, '<$1$2></$1>');
  const at = text.lastIndexOf(mark);
  put(files, name, `${text.slice(0, at)}${added}${text.slice(at)}`);
}
