import type { BorderStyle } from 'exceljs';
import { type Area, contains, overlaps } from '../../model/a1';
import { type Cell, emptied } from '../../model/cell';
import { ServiceError } from '../../run/failures';
import type { Constant, Official } from '../../run/service';
import { parseColor } from '../../values/colors';
import { withEdges } from '../../values/looks';
import { RangeService } from './range';
import { RangeLooks } from './range-looks';
import { refuseProtected } from './refusals';

type Names =
  | 'merge'
  | 'mergeAcross'
  | 'mergeVertically'
  | 'breakApart'
  | 'isPartOfMerge'
  | 'getMergedRanges'
  | 'setBorder';

const EDGE_STYLES: Readonly<Record<string, BorderStyle>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** Merged cells and borders of a range. */
export abstract class RangeMerges
  extends RangeLooks
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  /** Merges the given parts; what the covered cells held is lost, as in Sheets. */
  readonly #mergeParts = (parts: Area[]): this => {
    refuseProtected(this.context, this.book, this.sheet, this.area);
    const cut = this.sheet.merges.filter((area) => overlaps(area, this.area) && !contains(this.area, area));
    if (cut.length > 0)
      throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    this.breakApart();
    for (const part of parts) {
      if (part.rows === 1 && part.columns === 1) continue;
      this.sheet.merges.push(part);
      for (let r = 0; r < part.rows; r++) {
        for (let c = 0; c < part.columns; c++) {
          const [row, column] = [part.row + r, part.column + c];
          if (r > 0 || c > 0) this.sheet.put(row, column, emptied(this.sheet.at(row, column)));
        }
      }
    }
    this.sheet.touched();
    return this;
  };

  merge(): this {
    return this.#mergeParts([this.area]);
  }

  mergeAcross(): this {
    const { row, column, rows, columns } = this.area;
    return this.#mergeParts(
      Array.from({ length: rows }, (_, r) => ({ row: row + r, column, rows: 1, columns })),
    );
  }

  mergeVertically(): this {
    const { row, column, rows, columns } = this.area;
    return this.#mergeParts(
      Array.from({ length: columns }, (_, c) => ({ row, column: column + c, rows, columns: 1 })),
    );
  }

  breakApart(): this {
    refuseProtected(this.context, this.book, this.sheet, this.area);
    this.sheet.merges = this.sheet.merges.filter((area) => !overlaps(area, this.area));
    this.sheet.touched();
    return this;
  }

  isPartOfMerge(): boolean {
    return this.sheet.merges.some((area) => overlaps(area, this.area));
  }

  getMergedRanges(): RangeService[] {
    return this.sheet.merges
      .filter((area) => overlaps(area, this.area))
      .map((area) => new RangeService(this.context, this.book, this.sheet, area));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: unknown,
  ): this {
    const edge = {
      style: EDGE_STYLES[(style as Constant | null | undefined)?.name ?? 'SOLID']!,
      css: parseColor(color ?? null) ?? '#000000',
    };
    const { rows, columns } = this.area;
    const decided = (wanted: boolean | null, side: string) =>
      wanted === null ? {} : { [side]: wanted ? edge : null };
    return this.write(
      (cell: Cell, r, c): Cell =>
        withEdges(cell, {
          ...decided(r === 0 ? top : horizontal, 'top'),
          ...decided(c === 0 ? left : vertical, 'left'),
          ...decided(r === rows - 1 ? bottom : horizontal, 'bottom'),
          ...decided(c === columns - 1 ? right : vertical, 'right'),
        }),
    );
  }
}
