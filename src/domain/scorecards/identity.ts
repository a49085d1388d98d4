import { readDate, toIso } from '../text/date';
import { tidy } from '../text/normalise';

/**
 * What a sheet says to tell people of one name apart, one word each: "tel:900000001", "born:1961-02-03",
 * "year:1961"; '' where it says nothing that can be read.
 */
export function identityOf(phone: string, birth: string): string {
  return [...new Set([...telephones(phone).map((number) => `tel:${number}`), ...birthWords(birth)])].join(
    ' ',
  );
}

/** The words of an identity that make two people of one name the same: a telephone or a full birth date. */
export function sureWords(identity: string): readonly string[] {
  if (identity === '') return nothing;
  if (identity.includes(' ')) return identity.split(' ').filter(isSure);
  return isSure(identity) ? [identity] : nothing;
}

const nothing: string[] = [];

const isSure = (word: string): boolean => word.startsWith('tel:') || word.startsWith('born:');

/** True where nothing that both identities say differs; a year of birth agrees with any day of that year. */
export function mayBeSame(one: string, other: string): boolean {
  if (sureWords(one).some((word) => sureWords(other).includes(word))) return true;
  const [phones, otherPhones] = [said(one, 'tel:'), said(other, 'tel:')];
  const [births, otherBirths] = [said(one, 'born:', 'year:'), said(other, 'born:', 'year:')];
  const bothSay = (a: string[], b: string[]) => a.length > 0 && b.length > 0;
  if (bothSay(phones, otherPhones)) return false;
  return !bothSay(births, otherBirths) || births.some((a) => otherBirths.some((b) => agree(a, b)));
}

const said = (identity: string, ...kinds: string[]): string[] =>
  kinds.flatMap((kind) =>
    identity.split(' ').flatMap((word) => (word.startsWith(kind) ? [word.slice(kind.length)] : [])),
  );

const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const betweenNumbers = /[;,/&\n]|\s[-–]\s|\shoặc\s|\svà\s/i;

/** The numbers of a cell without country code and leading 0; sheets drop that 0 from numbers typed as such. */
function telephones(shown: string): string[] {
  const parts = shown.split(betweenNumbers);
  const single = parts.flatMap((part) => (digitsOf(part).length > longest ? part.split(/\s+/) : [part]));
  return single.map(digitsOf).filter((digits) => digits.length >= shortest && digits.length <= longest);
}

const shortest = 9;
const longest = 11;

const digitsOf = (part: string): string =>
  part
    .replace(/\D/g, '')
    .replace(/^84(?=\d{9})/, '')
    .replace(/^0+/, '');

/** A column of men's and one of women's births make one text. */
function birthWords(shown: string): string[] {
  const text = tidy(shown);
  const reading = readDate(text);
  if (reading.kind === 'date') return [`born:${toIso(reading.date)}`];
  return /^(?:19|20)\d\d$/.test(text) ? [`year:${text}`] : [];
}
