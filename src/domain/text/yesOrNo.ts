import { fold } from './fold';

const yesWords = new Set([
  'x',
  'v',
  'co',
  'dat',
  'd',
  '1',
  'true',
  'dk',
  'dang ky',
  'cong nhan',
  'duoc cong nhan',
  'duoc',
  'dat chuan',
  'da dang ky',
]);
const noWords = new Set([
  'khong',
  'k',
  '0',
  'false',
  'khong dat',
  'chua dat',
  'cd',
  'kd',
  'chua',
  'khong dang ky',
  'khong cong nhan',
  'chua cong nhan',
]);

/** Yes, no, or null where the wording is neither. */
export function yesOrNo(shown: string): boolean | null {
  if (/^[✓✔☑]$/.test(shown.trim())) return true;
  const folded = fold(shown);
  if (yesWords.has(folded)) return true;
  return noWords.has(folded) ? false : null;
}
