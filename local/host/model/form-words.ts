import type { RuleKind } from './form-rules';

/** Google's own words around forms for Vietnamese users: in the linked tab, and when an answer does not do. */
export const FORM_WORDS = {
  responseTab: (number: number) => `Câu trả lời biểu mẫu ${number}`,
  time: 'Dấu thời gian',
  email: 'Địa chỉ email',
  required: 'Đây là một câu hỏi bắt buộc',
  requiredEachRow: 'Câu hỏi này yêu cầu một câu trả lời cho mỗi hàng',
  notAChoice: 'Hãy chọn một trong các mục có sẵn',
  notADay: 'Ngày không đúng. Hãy chọn lại ngày',
  badEmail: 'Địa chỉ email không đúng. Ví dụ: ten@example.com',
} as const;

const RULES: Readonly<Record<RuleKind, (...bounds: (number | string)[]) => string>> = {
  Number: () => 'Phải là số',
  WholeNumber: () => 'Phải là số nguyên',
  NumberBetween: (low, high) => `Phải là số từ ${low} đến ${high}`,
  NumberNotBetween: (low, high) => `Phải là số không nằm trong khoảng từ ${low} đến ${high}`,
  NumberEqualTo: (bound) => `Phải là số ${bound}`,
  NumberNotEqualTo: (bound) => `Phải là số khác ${bound}`,
  NumberGreaterThan: (bound) => `Phải là số lớn hơn ${bound}`,
  NumberGreaterThanOrEqualTo: (bound) => `Phải là số từ ${bound} trở lên`,
  NumberLessThan: (bound) => `Phải là số nhỏ hơn ${bound}`,
  NumberLessThanOrEqualTo: (bound) => `Phải là số không quá ${bound}`,
  TextContainsPattern: (pattern) => `Phải có chứa ${pattern}`,
  TextDoesNotContainPattern: (pattern) => `Không được chứa ${pattern}`,
  TextMatchesPattern: () => 'Câu trả lời chưa đúng mẫu',
  TextDoesNotMatchPattern: () => 'Câu trả lời chưa đúng mẫu',
  TextLengthGreaterThanOrEqualTo: (bound) => `Phải có ít nhất ${bound} ký tự`,
  TextLengthLessThanOrEqualTo: (bound) => `Không được quá ${bound} ký tự`,
  TextIsEmail: () => 'Phải là địa chỉ email, ví dụ ten@example.com',
  TextIsUrl: () => 'Phải là địa chỉ trang web',
  SelectAtLeast: (bound) => `Phải chọn ít nhất ${bound} mục`,
  SelectAtMost: (bound) => `Chỉ được chọn nhiều nhất ${bound} mục`,
  SelectExactly: (bound) => `Phải chọn đúng ${bound} mục`,
};

/** What a form says when an answer does not meet a rule that brings no words of its own. */
export function ruleWords(kind: RuleKind, bounds: readonly (number | string)[]): string {
  return RULES[kind](
    ...bounds.map((bound) => (typeof bound === 'number' ? String(bound).replace('.', ',') : bound)),
  );
}
