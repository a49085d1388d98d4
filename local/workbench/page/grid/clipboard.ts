import { IUniverInstanceService, type Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { COPY_TYPE, ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import { IClipboardInterfaceService, PasteCommand, SheetPasteShortKeyCommandName } from '@univerjs/ui';
import type { Act, GridArea } from '../../protocol';
import { areaOf } from './ranges';

type Copy = Extract<Act, { kind: 'copy' }>;

const HTML = 'text/html';
const WHAT: Readonly<Record<string, Copy['what']>> = {
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE]: 'values',
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT]: 'looks',
};

/** Pasting of cells that were copied here is done by the host; anything else is pasted by Univer as typing. */
export class Clipboard {
  constructor(readonly univer: Univer) {}

  /**
   * What to do in place of a paste command of Univer: an act, `'later'` when the clipboard must be read first and
   * `act` will be called, or null to let Univer paste.
   */
  inPlaceOf(id: string, params: object, act: (act: Act) => void): Act | 'later' | null {
    if (id === SheetPasteShortKeyCommandName)
      return this.#copyOf((params as { htmlContent?: string }).htmlContent ?? '', 'all');
    if (id !== PasteCommand.id) return null;
    void this.#readAndPaste((params as { value?: string }).value, act);
    return 'later';
  }

  async #readAndPaste(how: string | undefined, act: (act: Act) => void): Promise<void> {
    const injector = this.univer.__getInjector();
    const [item] = await injector.get(IClipboardInterfaceService).read();
    if (!item) return;
    const html = item.types.includes(HTML) ? await (await item.getType(HTML)).text() : '';
    const copy = this.#copyOf(html, WHAT[how ?? ''] ?? 'all');
    if (copy) act(copy);
    else await injector.get(ISheetClipboardService).paste(item, how);
  }

  #copyOf(html: string, what: Copy['what']): Copy | null {
    const clipboard = this.univer.__getInjector().get(ISheetClipboardService);
    const mark = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
    const copied = mark && clipboard.copyContentCache().get(mark);
    const to = this.#target();
    const area = copied && contiguous(copied.range);
    if (!copied || !area || !to || copied.unitId !== to.unitId) return null;
    const cut = copied.copyType === COPY_TYPE.CUT;
    if (cut) clipboard.copyContentCache().del(mark);
    return {
      kind: 'copy',
      from: { sheetId: Number(copied.subUnitId), area },
      to: { sheetId: to.sheetId, area: to.area },
      what,
      cut,
    };
  }

  #target(): { unitId: string; sheetId: number; area: GridArea } | null {
    const injector = this.univer.__getInjector();
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheetId = Number(workbook?.getActiveSheet()?.getSheetId());
    return workbook && range ? { unitId: workbook.getUnitId(), sheetId, area: areaOf(range) } : null;
  }
}

/** Copied rows and columns as one area; null when some between them were left out. */
function contiguous({ rows, cols }: { rows: number[]; cols: number[] }): GridArea | null {
  const [row, lastRow, column, lastColumn] = [rows[0], rows.at(-1), cols[0], cols.at(-1)];
  if (row === undefined || lastRow === undefined || column === undefined || lastColumn === undefined)
    return null;
  const isWhole = lastRow - row + 1 === rows.length && lastColumn - column + 1 === cols.length;
  return isWhole ? { row: row + 1, column: column + 1, rows: rows.length, columns: cols.length } : null;
}
