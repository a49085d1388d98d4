import { shippedSets } from '../domain/criteria/catalogue';
import type { MissingLine, SetProblem } from '../domain/criteria/completeness';
import type { ExpectedInSet } from '../domain/criteria/expectedInSet';
import type { SetFigure } from '../domain/criteria/setFigure';
import { baseNames, type CitizenBase, labels, policyNames, ruleNames } from '../domain/criteria/setsTabForm';
import { showNumber } from '../domain/text/show';

const lines: Record<MissingLine, string> = {
  criteria: 'danh sách tiêu chí',
  threshold: 'điểm công nhận',
  thresholdDifficult: 'điểm công nhận vùng khó khăn',
  bands: 'các mức xếp loại',
  floor: 'điểm thấp nhất mỗi tiêu chí',
  years: 'năm áp dụng',
  total: 'tổng điểm tối đa',
  once: 'một bảng rõ ràng (đang ghi hai bảng)',
  rules: 'các dòng Có/Không',
  text: 'số điểm đúng với văn bản đã ban hành (xem các chỗ báo sai ở trang “Bộ tiêu chí”)',
  agreement: 'số điểm khớp nhau (xem trang “Cần sửa”)',
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

/** What is wrong with more than what one cell holds. */
type NotACell = 'codeOnce' | 'noFurtherBand' | 'ungovernedTitle';

/** What a cell of the tab should hold. */
const expectedWords: Record<Exclude<ExpectedInSet, NotACell>, string> = {
  name: 'mã của bộ, ví dụ GDHT-448',
  title: 'tên danh hiệu, ví dụ “Gia đình học tập”',
  points: 'số điểm từ 0 trở lên',
  year: 'một năm, ví dụ 2024',
  yesNo: 'chữ “Có” hoặc “Không”',
  policy: `một trong ba câu: ${Object.values(policyNames).join('; ')}`,
  base: `${Object.values(baseNames).join(', ')}, hoặc một con số`,
  rule: `một trong các câu: ${Object.values(ruleNames).join('; ')}`,
  code: 'mã tiêu chí, ví dụ 1, 2, 1a',
  bandName: 'tên loại, ví dụ “Tốt”',
};

/** What is wrong with a cell of the tab "Bộ tiêu chí", and what to do about it. */
export function sayUnreadable(
  { shown, expected }: { shown: string; expected: ExpectedInSet },
  cell: string,
): { message: string; fix: string } {
  switch (expected) {
    case 'codeOnce':
      return {
        message: `Trang “Bộ tiêu chí”: mã “${shown}” ghi hai lần. Không rõ lấy hàng nào.`,
        fix: `Xóa một hàng, hoặc đổi mã ở ô ${cell}.`,
      };
    case 'noFurtherBand':
      return {
        message: `Trang “Bộ tiêu chí”: ô ${cell} ghi loại “${shown}”. Văn bản không có loại này, địa phương không thêm được.`,
        fix: `Xóa hàng của ô ${cell}.`,
      };
    case 'ungovernedTitle':
      return {
        message: `Trang “Bộ tiêu chí”: ô ${cell} ghi “${shown}”. Danh hiệu này trong các năm ấy xét theo Thông tư, địa phương không lập bộ riêng được.`,
        fix: `Xóa bảng có ô ${cell}, hoặc sửa năm áp dụng của bảng.`,
      };
    default:
      return {
        message: `Trang “Bộ tiêu chí”: ô ${cell} ghi “${shown}”. Ô này cần ${expectedWords[expected]}.`,
        fix: `Sửa ô ${cell}.`,
      };
  }
}

const n = showNumber;

/** What contradicts itself among the figures of a set, and where to begin mending it. */
export function sayProblem(problem: SetProblem, cell: string): { message: string; fix: string } {
  switch (problem.code) {
    case 'sumDiffers':
      return {
        message: `cộng điểm tối đa được ${n(problem.sum)}, phải bằng ${n(problem.expected)}.`,
        fix: `Sửa điểm tối đa, bắt đầu từ ô ${cell}.`,
      };
    case 'partsDiffer':
      return {
        message: `cộng các mục con của tiêu chí ${problem.criterion} được ${n(problem.sum)}, tiêu chí ghi ${n(problem.max)}.`,
        fix: `Sửa ô ${cell} hoặc điểm mục con cho khớp.`,
      };
    case 'duplicateId':
      return { message: `mã ${problem.id} ghi hai lần.`, fix: 'Xóa một hàng, hoặc đổi mã của hàng ấy.' };
    case 'negativeMax':
      return {
        message: `điểm tối đa của tiêu chí ${problem.criterion} ghi ${n(problem.max)}, không được nhỏ hơn 0.`,
        fix: `Sửa ô ${cell}, nhập điểm từ 0 trở lên.`,
      };
    case 'thresholdAboveSum':
      return {
        message: `điểm công nhận ghi ${n(problem.threshold)}, cao hơn tổng điểm tối đa ${n(problem.sum)}.`,
        fix: `Sửa ô ${cell}, nhập điểm không quá ${n(problem.sum)}.`,
      };
    case 'thresholdIsShare':
      return {
        message: `điểm công nhận ghi ${n(problem.threshold)}. Ở đây phải là số điểm, không phải tỷ lệ.`,
        fix: `Sửa ô ${cell}, nhập số điểm, ví dụ 80.`,
      };
    case 'difficultAboveOrdinary':
      return {
        message: `điểm công nhận vùng khó khăn ghi ${n(problem.difficultArea)}, cao hơn điểm công nhận ${n(problem.ordinary)}.`,
        fix: `Xem lại ô ${cell}: có thể hai số đã ghi đổi chỗ cho nhau.`,
      };
    case 'floorAboveMax':
      return {
        message: `điểm thấp nhất ghi ${n(problem.floor)}, cao hơn điểm tối đa ${n(problem.max)} của tiêu chí ${problem.criterion}.`,
        fix: `Sửa ô ${cell}, nhập điểm không quá ${n(problem.max)}.`,
      };
    case 'bandReversed':
      return {
        message: `loại ${problem.band} có điểm đầu cao hơn điểm cuối.`,
        fix: `Sửa ô ${cell} hoặc ô bên phải.`,
      };
    case 'bandsOverlap':
      return {
        message: `loại ${problem.lower} và loại ${problem.upper} có điểm chung.`,
        fix: `Sửa ô ${cell} để hai loại không chồng nhau.`,
      };
    case 'bandsGap':
      return {
        message: `từ ${n(problem.from)} đến ${n(problem.to)} điểm không thuộc loại ${problem.lower} cũng không thuộc loại ${problem.upper}.`,
        fix: `Sửa ô ${cell} để hai loại liền nhau.`,
      };
    case 'bandAboveSum':
      return {
        message: `loại ${problem.band} bắt đầu cao hơn tổng điểm tối đa ${n(problem.sum)}.`,
        fix: `Sửa ô ${cell}, nhập điểm không quá ${n(problem.sum)}.`,
      };
    case 'bandIsShare':
      return {
        message: `loại ${problem.band} ghi tỷ lệ. Ở đây phải là số điểm.`,
        fix: `Sửa ô ${cell}, nhập số điểm, ví dụ 85.`,
      };
    case 'stepNotPositive':
      return {
        message: `bước điểm ghi ${n(problem.step)}, phải lớn hơn 0.`,
        fix: `Sửa ô ${cell}, ví dụ 0,5, hoặc để trống.`,
      };
    case 'shareOutOfRange':
      return {
        message: `chỉ tiêu ${problem.indicator} ghi ${n(problem.atLeast)}%, phải là số nguyên từ 0 đến 100.`,
        fix: `Sửa ô ${cell}.`,
      };
  }
}

/** Which figure of a set is meant: "điểm tối đa của tiêu chí 2a". */
export function sayFigure(figure: SetFigure): string {
  switch (figure.kind) {
    case 'max':
      return `điểm tối đa của tiêu chí ${figure.criterion}`;
    case 'floor':
      return 'điểm thấp nhất mỗi tiêu chí';
    case 'ordinary':
      return 'điểm công nhận';
    case 'difficultArea':
      return 'điểm công nhận vùng khó khăn';
    case 'band':
      return `điểm đầu của loại ${figure.band}`;
    case 'bandEnd':
      return `điểm cuối của loại ${figure.band}`;
    case 'bandName':
      return 'tên loại';
    case 'total':
      return 'tổng điểm tối đa';
    case 'lastYear':
      return 'năm cuối áp dụng';
    case 'zeroBars':
      return `dòng “${labels.zeroBars}”`;
    case 'evidence':
      return `dòng “${labels.evidence}”`;
    case 'indicator':
      return `chỉ tiêu ${figure.indicator} mức độ ${figure.level}`;
  }
}

/** Whom a share of citizens is out of: "công dân từ 18 tuổi", "5.120 người do địa phương ghi". */
export const sayBase = (base: CitizenBase): string =>
  typeof base === 'object' ? `${n(base.people)} người do địa phương ghi` : baseNames[base];
