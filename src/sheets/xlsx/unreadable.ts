/** Why bytes are no workbook that can be read. */
export type UnreadableKind = 'notXlsx' | 'encrypted' | 'oldXls' | 'damaged' | 'tooLarge';

/** Thrown for bytes that cannot be read as .xlsx; its kind says why, its message is for the log only. */
export class UnreadableXlsx extends Error {
  constructor(
    readonly kind: UnreadableKind,
    detail = '',
  ) {
    super(`Not a readable .xlsx, ${kind}: ${detail}`);
    this.name = 'UnreadableXlsx';
  }
}
