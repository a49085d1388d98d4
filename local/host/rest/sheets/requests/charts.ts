import type { Book } from '../../../model/book';
import type { Chart } from '../../../model/chart';
import { NotSupportedLocally } from '../../../run/failures';
import { badRequest } from '../../api-error';
import { type ChartSpecJson, chartOfSpec } from '../chart-spec';
import { checkInside, sheetWith } from '../grid-range';
import type { Handlers } from '../handlers';
import { type Place, refuseProtectedTab } from '../place';
import { chartPosition } from '../spreadsheet-json';

interface OverlayJson {
  anchorCell?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
  offsetXPixels?: number;
  offsetYPixels?: number;
  widthPixels?: number;
  heightPixels?: number;
}

interface ChartJson {
  chartId?: number;
  spec?: ChartSpecJson;
  position?: { overlayPosition?: OverlayJson };
}

/** Size of a chart nobody sized, in pixels (reference of OverlayPosition). */
const SIZE = { width: 600, height: 371 };

/** Requests about charts, which the API calls embedded objects. */
export const chartRequests = {
  addChart: (book, { chart: given = {} }: { chart?: ChartJson }, user) => {
    const overlay = given.position?.overlayPosition;
    if (!overlay) throw new NotSupportedLocally('a chart that does not lie over the cells of a tab');
    const { sheet, area } = anchorOf(book, overlay);
    refuseProtectedTab(book, sheet, user);
    const { chartId = book.freeChartId() } = given;
    // The words are not checked against Google.
    if (chartsOf(book).some(({ id }) => id === chartId)) {
      throw badRequest(`Chart with id ${chartId} already exists.`);
    }
    const { offsetXPixels: offsetX = 0, offsetYPixels: offsetY = 0 } = overlay;
    const chart: Chart = {
      ...chartOfSpec(book, given.spec),
      id: chartId,
      position: { row: area.row, column: area.column, offsetX, offsetY },
      width: overlay.widthPixels ?? SIZE.width,
      height: overlay.heightPixels ?? SIZE.height,
    };
    sheet.charts = [...sheet.charts, chart];
    sheet.touched();
    const position = chartPosition(sheet.id, chart);
    return { addChart: { chart: { chartId, spec: given.spec, position } } };
  },

  deleteEmbeddedObject: (book, { objectId = 0 }: { objectId?: number }, user) => {
    const sheet = book.sheets.find(({ charts }) => charts.some(({ id }) => id === objectId));
    // The words are not checked against Google.
    if (!sheet) throw badRequest(`No embedded object with id: ${objectId}`);
    refuseProtectedTab(book, sheet, user);
    sheet.charts = sheet.charts.filter(({ id }) => id !== objectId);
    sheet.touched();
    return {};
  },
} satisfies Handlers;

function anchorOf(book: Book, { anchorCell = {} }: OverlayJson): Place {
  const sheet = sheetWith(book, anchorCell.sheetId);
  const { rowIndex = 0, columnIndex = 0 } = anchorCell;
  const area = { row: rowIndex + 1, column: columnIndex + 1, rows: 1, columns: 1 };
  checkInside(sheet, area);
  return { sheet, area };
}

const chartsOf = (book: Book): Chart[] => book.sheets.flatMap(({ charts }) => charts);
