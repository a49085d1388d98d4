import { IUniverInstanceService, type Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { COPY_TYPE, ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import { IClipboardInterfaceService, PasteCommand, SheetPasteShortKeyCommandName } from '@univerjs/ui';
import type { Act } from '../../actProtocol';
import type { GridArea } from '../../gridProtocol';
import type { CellEdit } from '../../protocol';
import { lookParts } from './lookParts';
import { type PastedCell, pastedTable } from './pastedTable';
import { areaOf } from './ranges';

type Copy = Extract<Act, { kind: 'copy' }>;

/** What pasting comes to. */
export interface Pasted {
  edits: CellEdit[];
  acts: Act[];
}

interface Target {
  unitId: string;
  sheetId: number;
  area: GridArea;
}

const WHAT: Readonly<Record<string, Copy['what']>> = {
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE]: 'values',
  [PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT]: 'looks',
};

/**
 * Pastes in Univer's place, which would read dates and numbers in its own way: cells copied here are copied by the host,
 * and what other programs copied is typed as they show it.
 */
export class Clipboard {
  constructor(readonly univer: Univer) {}

  /** Takes over a command to paste, and tells when it is known what that comes to; false for any other command. */
  takesOver(id: string, params: object, pasted: (pasted: Pasted) => void): boolean {
    if (id === SheetPasteShortKeyCommandName) {
      const { htmlContent = '', textContent = '' } = params as { htmlContent?: string; textContent?: string };
      pasted(this.#pasted(htmlContent, textContent, 'all'));
      return true;
    }
    if (id !== PasteCommand.id) return false;
    const what = WHAT[(params as { value?: string }).value ?? ''] ?? 'all';
    void this.#read().then(({ html, text }) => pasted(this.#pasted(html, text, what)));
    return true;
  }

  async #read(): Promise<{ html: string; text: string }> {
    const [item] = await this.univer.__getInjector().get(IClipboardInterfaceService).read();
    const part = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { html: await part('text/html'), text: await part('text/plain') };
  }

  #pasted(html: string, text: string, what: Copy['what']): Pasted {
    const to = this.#target();
    if (!to) return { edits: [], acts: [] };
    const copy = this.#copyOf(html, to, what);
    return copy ? { edits: [], acts: [copy] } : typedIn(pastedTable(html, text), to, what);
  }

  #copyOf(html: string, { unitId, sheetId, area }: Target, what: Copy['what']): Copy | null {
    const clipboard = this.univer.__getInjector().get(ISheetClipboardService);
    const mark = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
    const copied = mark && clipboard.copyContentCache().get(mark);
    const from = copied && contiguous(copied.range);
    if (!copied || !from || copied.unitId !== unitId) return null;
    const cut = copied.copyType === COPY_TYPE.CUT;
    if (cut) {
      clipboard.copyContentCache().del(mark);
      clipboard.removeMarkSelection();
    }
    return {
      kind: 'copy',
      from: { sheetId: Number(copied.subUnitId), area: from },
      to: { sheetId, area },
      what,
      cut,
    };
  }

  #target(): Target | null {
    const injector = this.univer.__getInjector();
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const workbook = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheetId = Number(workbook?.getActiveSheet()?.getSheetId());
    return workbook && range ? { unitId: workbook.getUnitId(), sheetId, area: areaOf(range) } : null;
  }
}

/** Cells of another program as typing, from the selection's corner on; a single one goes into all that is selected. */
function typedIn(table: PastedCell[][], { sheetId, area }: Target, what: Copy['what']): Pasted {
  const isOne = table.length === 1 && table[0]!.length === 1;
  const lines = isOne
    ? Array.from({ length: area.rows }, () => Array(area.columns).fill(table[0]![0]!))
    : table;
  const placed = lines.flatMap((line, r) =>
    line.flatMap((cell: PastedCell | undefined, c) =>
      cell ? [{ row: area.row + r, column: area.column + c, ...cell }] : [],
    ),
  );
  const parts = lookParts(placed);
  return {
    edits:
      what === 'looks' ? [] : placed.map(({ row, column, text }) => ({ sheetId, row, column, typed: text })),
    acts: what !== 'values' && parts.length > 0 ? [{ kind: 'look', sheetId, parts }] : [],
  };
}

/** Copied rows and columns as one area; null when some between them were left out. */
function contiguous({ rows, cols }: { rows: number[]; cols: number[] }): GridArea | null {
  const [row, lastRow, column, lastColumn] = [rows[0], rows.at(-1), cols[0], cols.at(-1)];
  if (row === undefined || lastRow === undefined || column === undefined || lastColumn === undefined)
    return null;
  const isWhole = lastRow - row + 1 === rows.length && lastColumn - column + 1 === cols.length;
  return isWhole ? { row: row + 1, column: column + 1, rows: rows.length, columns: cols.length } : null;
}
