/** A cell holds 50,000 characters. */
const pieceLength = 45_000;

/** A long text in pieces that cells can hold. */
export const piecesOf = (text: string): string[] =>
  text.match(new RegExp(`[^]{1,${pieceLength}}`, 'g')) ?? [];
