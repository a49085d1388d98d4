import { fold } from '../text/fold';
import { decodeTcvn3, decodeVni } from '../text/legacyFonts';
import { tidy } from '../text/normalise';

/**
 * A heading whose letters were damaged, as it most likely read: decoded from an old Vietnamese font ("N¨m sinh"),
 * or the one wording that fits its question marks ("S? ?i?n tho?i"). null when there is no such reading.
 */
export function repairedHeading(raw: string, wordings: Iterable<string>): string | null {
  const text = tidy(raw);
  if (text.includes('?')) return fittingWording(text, wordings);
  if (!/[\u0080-\u00ff]/.test(text)) return null;
  for (const decode of [decodeTcvn3, decodeVni]) {
    const decoded = decode(text);
    if (decoded !== text) return decoded;
  }
  return null;
}

function fittingWording(text: string, wordings: Iterable<string>): string | null {
  const fits = new RegExp(`^${text.split('?').map(foldedPiece).join('[a-z]')}$`);
  for (const wording of wordings) if (fits.test(wording)) return wording;
  return null;
}

/** Folds a piece between two lost letters, keeping the spaces at its ends. */
const foldedPiece = (piece: string): string =>
  `${/^\s/.test(piece) ? ' ' : ''}${fold(piece)}${/\s$/.test(piece) && fold(piece) !== '' ? ' ' : ''}`;
