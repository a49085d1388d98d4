import { createHash } from 'node:crypto';
import { a1Of, type Book, parseA1, type SheetModel } from '../../host';
import type { Chart } from '../../host/model/chart';
import { escaped, unescaped } from './xml';

/**
 * A chart of ours carries itself in an extension of its part, where the file format lets programs keep what others need
 * not understand, so that reading gives back what was written. The sum tells whether another program has changed the
 * part since; then it is a chart like any other that is not ours.
 */
const EXTENSION =
  /<c:extLst><c:ext uri="\{6B1D5E0A-3F8C-4B52-9B57-5C1E2A7D9F40\}" [^>]*><so:chart sum="(\w+)">([^<]*)<\/so:chart><\/c:ext><\/c:extLst>/;

const startOf = (sum: string): string =>
  '<c:extLst><c:ext uri="{6B1D5E0A-3F8C-4B52-9B57-5C1E2A7D9F40}" xmlns:so="urn:so-khuyen-hoc:chart">' +
  `<so:chart sum="${sum}">`;

/** What is kept: the chart with tabs by name instead of by gid. */
interface Kept {
  home: string;
  chart: Omit<Chart, 'ranges'> & { ranges: { tab: string; a1: string }[] };
}

/** A part with the chart in it; `make` writes the part around the extension it is given. */
export function withOwn(
  chart: Chart,
  home: SheetModel,
  book: Book,
  tabs: ReadonlyMap<SheetModel, string>,
  make: (own: string) => string,
): string {
  const ranges = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = book.sheetWithId(sheetId);
    return sheet ? [{ tab: tabs.get(sheet) ?? sheet.name, a1: a1Of(area) }] : [];
  });
  const kept: Kept = { home: tabs.get(home) ?? home.name, chart: { ...chart, ranges } };
  const sum = sumOf(make(''));
  return make(`${startOf(sum)}${escaped(JSON.stringify(kept))}</so:chart></c:ext></c:extLst>`);
}

/** The chart in a part, untouched since we wrote it; null for any other part. */
export function ownIn(part: string): Kept | null {
  const found = EXTENSION.exec(part);
  if (!found || sumOf(part.replace(EXTENSION, '')) !== found[1]) return null;
  return JSON.parse(unescaped(found[2]!)) as Kept;
}

/** Puts a kept chart onto its tab, if the tab is there. */
export function placeOwn(book: Book, { home, chart }: Kept): void {
  const sheet = book.sheetNamed(home);
  if (!sheet) return;
  const ranges = chart.ranges.flatMap(({ tab, a1 }) => {
    const source = book.sheetNamed(tab);
    const area = source && parseA1(a1, { rows: source.rowCount, columns: source.columnCount });
    return source && area ? [{ sheetId: source.id, area }] : [];
  });
  sheet.charts = [...sheet.charts, { ...chart, ranges }];
}

function sumOf(part: string): string {
  return createHash('sha256').update(part).digest('hex').slice(0, 32);
}
