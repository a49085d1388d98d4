import type { CellValue } from '../layout/grid';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';

/** Units in which registers count money: đồng, nghìn, triệu and tỷ đồng. */
export type MoneyUnit = 'dong' | 'thousand' | 'million' | 'billion';

/** How many đồng one of the unit is worth. */
export const worth: Record<MoneyUnit, number> = { dong: 1, thousand: 1e3, million: 1e6, billion: 1e9 };

/** Whole wordings of a unit, folded: "triệu đồng", "1.000đ", "trđ". */
const wordings: [MoneyUnit, RegExp][] = [
  ['dong', /^(?:(?:viet nam )?dong|d|vnd|vn dong)$/],
  ['thousand', /^(?:(?:nghin|ngan|k)(?: ?(?:dong|d|vnd))?|1 ?000 ?(?:dong|d|vnd)|ng? ?d)$/],
  ['million', /^(?:(?:trieu|tr)(?: ?(?:dong|d|vnd))?|1 ?000 ?000 ?(?:dong|d|vnd))$/],
  ['billion', /^(?:ty|ti)(?: ?(?:dong|d|vnd))?$/],
];

/** The unit that a text is the name of; null where it is something else, or more. */
function unitIn(text: string): MoneyUnit | null {
  if (tidy(text) === '₫') return 'dong';
  const folded = fold(text);
  return wordings.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

const inBrackets = /\(([^)]*)\)?/g;
const label = /^.*?(?:đơn vị(?: tính)?|đvt|don vi(?: tinh)?|dvt)(?!\p{L})\s*[:–-]?\s*/iu;
const endOfUnit = /[;)–]|[.,]\s|\s-\s/;

/** The unit that a heading or a line above it announces: "Đơn vị tính: triệu đồng", "Thu (nghìn đồng)". */
export function unitAnnouncedIn(line: string): MoneyUnit | null {
  const text = tidy(line);
  const bracketed = [...text.matchAll(inBrackets)].map(([, inner = '']) => inner);
  const parts = [...bracketed, ...(label.test(text) || /đồng|vnđ|₫/i.test(text) ? [text] : [])];
  const units = parts.map((part) => unitIn(part.replace(label, '').split(endOfUnit)[0] ?? ''));
  return units.find((unit) => unit !== null) ?? null;
}

/** What a cell says as an amount. `says` is the unit written in the cell itself. */
export type AmountReading =
  | { kind: 'amount'; value: number; says: MoneyUnit | null }
  /** Words that name units but are no single number: "2 triệu 500 nghìn". */
  | { kind: 'words'; says: MoneyUnit[] }
  | { kind: 'none' };

const withUnit = /^([+-]?\d[\d.,\s]*?)\s*([\p{L}₫][\p{L}\s.₫]*)$/u;
const unitWords: [MoneyUnit, RegExp][] = [
  ['thousand', /(?:^|[\s\d])(?:nghìn|ngàn|nghin|ngan)(?!\p{L})/iu],
  ['million', /(?:^|[\s\d])(?:triệu|trieu)(?!\p{L})/iu],
  ['billion', /(?:^|[\s\d])(?:tỷ|tỉ)(?!\p{L})/iu],
];

/** Reads a typed amount, with the unit that people wrote behind it: 12,5; "8.500 nghìn"; "0,02 tỷ"; "500k". */
export function readAmount(value: CellValue, shown: string): AmountReading {
  const text = tidy(shown).replace(/^'/, '');
  const [, digits, unitText] = withUnit.exec(text) ?? [];
  const says = unitText === undefined ? null : unitIn(unitText);
  if (typeof value === 'number') return { kind: 'amount', value, says };
  const reading = readNumber(says === null || digits === undefined ? text : digits);
  if (reading.kind === 'number' && reading.percent === undefined && reading.outOf === undefined)
    return { kind: 'amount', value: reading.value, says };
  const named = unitWords.flatMap(([unit, pattern]) => (pattern.test(text) ? [unit] : []));
  return named.length > 0 ? { kind: 'words', says: named } : { kind: 'none' };
}
