import type { Book } from '../host';
import { carcassOf } from './carcass';
import { hasUnwritableCharts } from './charts/chart-parts';
import { ownIn } from './charts/own-chart';
import { type ZipPart, zipParts } from './zip-parts';

/** Kinds of parts that exceljs drops when a file is read and written again. */
export type UncarriedKind =
  | 'charts'
  | 'shapes'
  | 'pivotTables'
  | 'externalLinks'
  | 'macros'
  | 'threadedComments'
  | 'notes'
  | 'controls'
  | 'slicers'
  | 'queries'
  | 'sparklines'
  | 'listsFromOtherTabs';

/** How a part is known by its name, and where that does not tell, by what stands in it. */
const SIGNS: [kind: UncarriedKind, name: RegExp, content?: RegExp][] = [
  ['charts', /^xl\/(?:charts|chartsheets)\//],
  ['shapes', /^xl\/(?:diagrams|richData)\//],
  ['shapes', /^xl\/drawings\/[^/]+\.xml$/, /<(?:\w+:)?(?:sp|grpSp|cxnSp)[ >]/],
  ['pivotTables', /^xl\/pivot(?:Tables|Cache)\//],
  ['externalLinks', /^xl\/externalLinks\//],
  ['macros', /^xl\/(?:vbaProject\.bin$|macrosheets\/)/],
  ['threadedComments', /^xl\/threadedComments\//],
  // Where openpyxl puts them; Office and LibreOffice name them xl/comments1.xml.
  ['notes', /^xl\/comments\//],
  ['controls', /^xl\/(?:ctrlProps|activeX|embeddings)\//],
  ['slicers', /^xl\/(?:slicers|timelines)\//],
  ['queries', /^xl\/(?:connections\.xml$|queryTables\/)/],
  ['sparklines', /^xl\/worksheets\/[^/]+\.xml$/, /<x14:sparklineGroup[ >]/],
  ['listsFromOtherTabs', /^xl\/worksheets\/[^/]+\.xml$/, /<x14:dataValidation[ >]/],
];

/** What of an .xlsx would be missing if its book were written again. */
export function uncarriedIn(bytes: Uint8Array): UncarriedKind[] {
  const parts = zipParts(bytes);
  const found = SIGNS.filter(([, name, content]) => parts.some((part) => isSign(part, name, content)));
  return [...new Set(found.map(([kind]) => kind))];
}

function isSign(part: ZipPart, name: RegExp, content: RegExp | undefined): boolean {
  if (!name.test(part.name)) return false;
  if (part.name.startsWith('xl/charts/') && ownIn(part.content().toString('utf8'))) return false;
  return content === undefined || content.test(part.content().toString('latin1'));
}

/** What a file written from this book would lack: of the file it was read from, or of what was made here. */
export function uncarriedBy(book: Book): readonly UncarriedKind[] {
  const ofFile = carcassOf(book)?.uncarried ?? [];
  return hasUnwritableCharts(book) && !ofFile.includes('charts') ? ['charts', ...ofFile] : ofFile;
}
