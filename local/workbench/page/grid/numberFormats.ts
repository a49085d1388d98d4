import type { FUniver } from '@univerjs/core/facade';
import type { Act } from '../../protocol';
import { words } from '../words';
import { areaOf } from './ranges';

/** Patterns people choose from; null is Sheets' own choice. */
const FORMATS: readonly [key: keyof typeof words.numberFormats, pattern: string | null][] = [
  ['automatic', null],
  ['text', '@'],
  ['whole', '#,##0'],
  ['decimals', '#,##0.00'],
  ['percent', '0%'],
  ['percentDecimals', '0.0%'],
  ['day', 'dd/mm/yyyy'],
  ['moment', 'dd/mm/yyyy hh:mm'],
];

/** Adds the choice of a number format to the toolbar and to the menu of a cell. */
export function offerNumberFormats(api: FUniver, acted: (acts: Act[]) => void): void {
  for (const place of ['ribbon.start.format', 'contextMenu.format']) {
    const menu = api.createSubmenu({ id: `so.number-format.${place}`, title: words.numberFormat, order: 4 });
    for (const [key, pattern] of FORMATS)
      menu.addSubmenu(
        api.createMenu({
          id: `so.number-format.${place}.${key}`,
          title: words.numberFormats[key],
          action: () => acted(formatSelected(api, pattern)),
        }),
      );
    menu.appendTo(place === 'contextMenu.format' ? ['contextMenu.mainArea', place] : place);
  }
}

function formatSelected(api: FUniver, numberFormat: string | null): Act[] {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const ranges = sheet?.getSelection()?.getActiveRangeList() ?? [];
  if (!sheet || ranges.length === 0) return [];
  const areas = ranges.map((range) => areaOf(range.getRange()));
  return [
    { kind: 'look', sheetId: Number(sheet.getSheetId()), parts: [{ areas, change: { numberFormat } }] },
  ];
}
