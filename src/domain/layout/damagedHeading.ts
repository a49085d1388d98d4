import { fold } from '../text/fold';
import { decodeTcvn3, decodeVni } from '../text/legacyFonts';
import { tidy } from '../text/normalise';

/**
 * What a heading with damaged letters may have read, likeliest first: decoded from an old Vietnamese font
 * ("N¨m sinh"), or the first wording that fits its question marks ("S? ?i?n tho?i"). Empty for a sound heading.
 */
export function repairedHeadings(raw: string, wordings: Iterable<string>): string[] {
  const text = tidy(raw);
  if (text.includes('?')) return fittingWording(text, wordings);
  if (!/[\u0080-\u00ff]/.test(text)) return [];
  return [decodeTcvn3(text), decodeVni(text)].filter((decoded) => decoded !== text);
}

function fittingWording(text: string, wordings: Iterable<string>): string[] {
  // With more letters lost than kept, any wording would fit.
  if (text.split('?').length - 1 > fold(text).replaceAll(' ', '').length) return [];
  const fits = new RegExp(`^${text.split('?').map(foldedPiece).join('[a-z]')}$`);
  for (const wording of wordings) if (fits.test(wording)) return [wording];
  return [];
}

/** Folds a piece between two lost letters, keeping the spaces at its ends. */
const foldedPiece = (piece: string): string =>
  `${/^\s/.test(piece) ? ' ' : ''}${fold(piece)}${/\s$/.test(piece) && fold(piece) !== '' ? ' ' : ''}`;
