/** Less than a cell may hold, so that the file keeps them in every program. */
const pieceLength = 30_000;

/** A long text in pieces that cells can hold; none ends between the halves of a character. */
export const piecesOf = (text: string): string[] =>
  text.match(new RegExp(`[^]{1,${pieceLength}}(?![\\udc00-\\udfff])`, 'g')) ?? [];
