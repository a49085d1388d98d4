/** A cell holds 50,000 characters. */
const pieceLength = 45_000;

/** A long text in pieces that cells can hold; two halves of one letter stay together, for alone they are lost. */
export const piecesOf = (text: string): string[] =>
  text.match(new RegExp(`[^]{0,${pieceLength - 2}}(?:[\\ud800-\\udbff][\\udc00-\\udfff]|[^])`, 'g')) ?? [];
