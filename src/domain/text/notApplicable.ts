import { fold } from './fold';

const wordings = new Set([
  'kad',
  'k ad',
  'khong ap dung',
  'n a',
  'khong thuoc dien',
  'khong thuoc doi tuong',
  'khong co tre em',
  'khong co tre',
  'khong co nguoi lon',
]);

/** "Không áp dụng", "KAD", "N/A": the item cannot apply to this subject. An error value such as #N/A is none. */
export const saysNotApplicable = (shown: string): boolean =>
  !shown.trim().startsWith('#') && wordings.has(fold(shown));
