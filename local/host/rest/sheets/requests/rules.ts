import { newProtection, type Protection } from '../../../model/protection';
import { NotSupportedLocally } from '../../../run/failures';
import { withEdges } from '../../../values/looks';
import { badRequest } from '../../api-error';
import { type BorderJson, edgeOf } from '../border-json';
import { placeOfGrid, sheetWith } from '../grid-range';
import type { Handlers } from '../handlers';
import { refuseProtected, refuseProtectedTab } from '../place';
import type { GridRange } from '../spreadsheet-json';

interface ProtectedRangeJson {
  range?: GridRange;
  description?: string;
  warningOnly?: boolean;
  unprotectedRanges?: GridRange[];
  editors?: { users?: string[]; domainUsersCanEdit?: boolean };
}

interface BordersJson extends Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderJson>> {
  range?: GridRange;
  innerHorizontal?: BorderJson;
  innerVertical?: BorderJson;
}

/** Requests about what lies on areas: protection, the filter, edges. */
export const ruleRequests = {
  addProtectedRange: (
    book,
    { protectedRange: given = {} }: { protectedRange?: ProtectedRangeJson },
    user,
  ) => {
    const { sheet, area } = placeOfGrid(book, given.range);
    refuseProtectedTab(book, sheet, user);
    const { description = '', warningOnly = false, editors } = given;
    if (warningOnly && editors) {
      // The rule is from the reference of ProtectedRange; the words are not checked against Google.
      throw badRequest('Editors cannot be set on a warning-only protected range.');
    }
    const isPart = Object.keys(given.range ?? {}).some((side) => side !== 'sheetId');
    const protection: Protection = {
      ...newProtection(
        book.sheets.flatMap(({ protections }) => protections),
        isPart ? area : undefined,
      ),
      description,
      warningOnly,
      unprotected: (given.unprotectedRanges ?? []).map((range) => placeOfGrid(book, range).area),
      // Not checked against Google: who may edit when nobody is named; here, as by SpreadsheetApp, all editors.
      editors: editors?.users ?? null,
      domainEdit: editors?.domainUsersCanEdit ?? false,
    };
    sheet.protections = [...sheet.protections, protection];
    sheet.touched();
    return {
      addProtectedRange: {
        protectedRange: { ...given, protectedRangeId: protection.id, requestingUserCanEdit: true },
      },
    };
  },

  setBasicFilter: (book, { filter: given = {} }: { filter?: { range?: GridRange } & object }, user) => {
    const beyond = Object.keys(given).find((part) => part !== 'range');
    if (beyond) throw new NotSupportedLocally(`sheets.spreadsheets.batchUpdate with a filter's ${beyond}`);
    const place = placeOfGrid(book, given.range);
    refuseProtected(book, place, user);
    place.sheet.filter = { area: place.area, columns: new Map() };
    place.sheet.filteredRows = new Set();
    place.sheet.touched();
    return {};
  },

  clearBasicFilter: (book, { sheetId }: { sheetId?: number }, user) => {
    const sheet = sheetWith(book, sheetId);
    if (sheet.filter) refuseProtected(book, { sheet, area: sheet.filter.area }, user);
    sheet.filter = null;
    sheet.filteredRows = new Set();
    sheet.touched();
    return {};
  },

  updateBorders: (book, request: BordersJson, user) => {
    const place = placeOfGrid(book, request.range);
    refuseProtected(book, place, user);
    const { top, bottom, left, right, innerHorizontal: across, innerVertical: down } = request;
    const { sheet, area } = place;
    const said = (side: string, border: BorderJson | undefined) => (border ? { [side]: edgeOf(border) } : {});
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const edges = {
          ...said('top', r === 0 ? top : across),
          ...said('bottom', r === area.rows - 1 ? bottom : across),
          ...said('left', c === 0 ? left : down),
          ...said('right', c === area.columns - 1 ? right : down),
        };
        const [row, column] = [area.row + r, area.column + c];
        sheet.put(row, column, withEdges(sheet.at(row, column), edges));
      }
    }
    return {};
  },
} satisfies Handlers;
