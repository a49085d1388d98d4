import { shippedSets } from '../domain/criteria/catalogue';
import type { MissingLine } from '../domain/criteria/completeness';

const lines: Record<MissingLine, string> = {
  criteria: 'danh sách tiêu chí',
  threshold: 'điểm công nhận',
  thresholdDifficult: 'điểm công nhận vùng khó khăn',
  bands: 'các mức xếp loại',
  floor: 'điểm thấp nhất mỗi tiêu chí',
  years: 'năm áp dụng',
  total: 'tổng điểm tối đa',
  once: 'một bảng rõ ràng (đang ghi hai bảng)',
  agreement: 'số điểm khớp nhau (tổng các tiêu chí, mức công nhận)',
};

/** "2b, 3, threshold" → "điểm tối đa của tiêu chí 2b, 3; điểm công nhận". */
export function missingInWords(missing: string): string {
  const ids = missing.split(', ').filter((id) => id !== '');
  const criteria = ids.filter((id) => !(id in lines));
  const named = ids.filter((id): id is MissingLine => id in lines).map((id) => lines[id]);
  const maxima = criteria.length === 0 ? [] : [`điểm tối đa của tiêu chí ${criteria.join(', ')}`];
  return [...maxima, ...named].join('; ');
}

/** A set as people know it, by its document: "QĐ 448/QĐ-KHVN", "Thông tư 25/2023/TT-BGDĐT"; else by its own name. */
export function setName(id: string): string {
  const number = shippedSets.find((set) => set.id === id)?.basis.number;
  if (number === undefined) return id;
  return number.includes('/TT-') ? `Thông tư ${number}` : `QĐ ${number}`;
}
