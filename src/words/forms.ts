import type { AnswerHeadings } from '../domain/forms/answersTab';
import {
  type FormItem,
  type FormPlan,
  type FormRefusal,
  type FormTitle,
  hasGroup,
} from '../domain/forms/formOf';
import { showNumber } from '../domain/text/show';
import { criterionName, titleNames } from './titles';

/** How the one who is judged is asked for, on the form and in the heading of the tab. */
const subjects: Record<FormTitle, { heading: string; ask: string; help: string }> = {
  family: { heading: 'Họ tên chủ hộ', ask: 'Họ và tên chủ hộ', help: 'Ghi đủ họ, chữ đệm và tên.' },
  citizen: { heading: 'Họ và tên', ask: 'Họ và tên', help: 'Ghi đủ họ, chữ đệm và tên.' },
  clan: { heading: 'Dòng họ', ask: 'Tên dòng họ', help: 'Ví dụ: Họ Nguyễn, tổ 3.' },
  community: {
    heading: 'Tổ dân phố',
    ask: 'Tên tổ dân phố, thôn',
    help: 'Ghi như trong danh sách của phường, xã.',
  },
  organisation: { heading: 'Đơn vị', ask: 'Tên cơ quan, đơn vị', help: 'Ghi tên đầy đủ.' },
};

/** A question's words and what it takes; `limit` is said of an answer that it does not take. */
type Question = { title: string; help: string } & (
  | { kind: 'mark'; max: number; limit: string }
  | { kind: 'line' | 'paragraph'; most: number; limit: string }
  | { kind: 'list' | 'box'; choices: string[] }
);

/** One question as people read it. */
export type WordedItem = Question & { key: FormItem['key']; required: boolean };

/** A form as people read it. */
export interface WordedForm {
  heading: string;
  description: string;
  thanks: string;
  items: WordedItem[];
}

const otherGroup = 'Tổ khác';
const mostInName = 100;
const mostInEvidence = 500;

/** Puts a form's plan into words; `unit` is the ward, where the workbook says which. */
export function wordForm(plan: FormPlan, unit: string | null): WordedForm {
  const title = titleNames[plan.title];
  return {
    heading: `Phiếu tự chấm: ${title} năm ${plan.year}`,
    description: [
      `${unit === null ? '' : `${unit}. `}Phiếu này để tự chấm điểm danh hiệu ${title} năm ${plan.year}. Trả lời mất khoảng 5 phút.`,
      'Không hỏi số căn cước, không lấy địa chỉ thư điện tử. Gửi nhầm thì gửi lại: phiếu sau thay phiếu trước.',
    ].join('\n'),
    thanks:
      'Hội Khuyến học đã nhận phiếu. Cảm ơn gia đình, đơn vị đã gửi. Có chỗ nào sai thì mở lại đường dẫn và gửi phiếu mới.',
    items: plan.items.map((item) => ({ key: item.key, required: item.required, ...wordItem(item, plan) })),
  };
}

function wordItem(item: FormItem, plan: FormPlan): Question {
  if ('max' in item) {
    const max = showNumber(item.max);
    return {
      kind: 'mark',
      title: `${criterionName(plan.title, item.criterion.id)}: ${item.criterion.name}`,
      help: [
        `Tự cho điểm từ 0 đến ${max}. Điểm cao nhất là ${max}. Chỉ ghi số.`,
        ...item.criterion.parts.map(({ name }) => `- ${name}`),
      ].join('\n'),
      limit: `Ghi một số từ 0 đến ${max}.`,
      max: item.max,
    };
  }
  if ('criterion' in item) {
    return {
      kind: 'paragraph',
      title: `Minh chứng của ${criterionName(plan.title, item.criterion.id).toLowerCase()}`,
      help: 'Không bắt buộc. Ghi ngắn: giấy khen, lớp đã học, việc đã làm.',
      limit: `Ghi ngắn lại, không quá ${mostInEvidence} chữ cái.`,
      most: mostInEvidence,
    };
  }
  return wordPlain(item.key, plan);
}

function wordPlain(key: 'name' | 'group' | 'phone' | 'consent', { title, groups }: FormPlan): Question {
  switch (key) {
    case 'name':
      return {
        kind: 'line',
        title: subjects[title].ask,
        help: subjects[title].help,
        limit: `Ghi ngắn lại, không quá ${mostInName} chữ cái.`,
        most: mostInName,
      };
    case 'group':
      return {
        kind: 'list',
        title: 'Tổ dân phố, thôn',
        help: `Không thấy tên tổ, thôn thì chọn “${otherGroup}”.`,
        choices: [...groups, otherGroup],
      };
    case 'phone':
      return {
        kind: 'line',
        title: 'Số điện thoại',
        help: 'Không bắt buộc. Để Hội hỏi lại khi có chỗ chưa rõ.',
        limit: 'Ghi ngắn lại.',
        most: 40,
      };
    case 'consent':
      return {
        kind: 'box',
        title: 'Đồng ý cho dùng thông tin',
        help: 'Thông tin chỉ dùng để xét danh hiệu học tập. Người làm công tác khuyến học của phường, xã và hội đồng xét được xem. Thông tin được giữ đến hết thời hạn công nhận danh hiệu rồi xóa. Muốn xem, sửa, xóa hoặc rút lại đồng ý thì báo Hội Khuyến học phường, xã (theo pháp luật về bảo vệ dữ liệu cá nhân).',
        choices: ['Đồng ý cho Hội Khuyến học dùng thông tin trong phiếu này để xét danh hiệu.'],
      };
  }
}

/** The headings of the tab that takes the answers of a title; the reading knows it by `id` (`domain/forms/answered`). */
export const answerHeadings = (title: FormTitle): AnswerHeadings => ({
  serial: 'STT',
  name: subjects[title].heading,
  group: hasGroup(title) ? 'Tổ dân phố' : null,
  phone: 'Số điện thoại',
  mark: (criterion) => `TC${criterion}`,
  evidence: 'Minh chứng',
  state: 'Tình trạng',
  at: 'Gửi lúc',
  version: 'Lần gửi',
  id: 'Mã phiếu',
});

/** The tab of answers; people may call it what they like. */
export const answersTabWords = {
  name: (title: FormTitle, year: number) => `Phiếu gửi qua mạng - ${titleNames[title]} ${year}`,
  lines: (title: FormTitle, year: number) => [
    `PHIẾU GỬI QUA MẠNG: ${titleNames[title].toUpperCase()}`,
    `Năm ${year}`,
    'Tiện ích ghi thêm phiếu xuống dưới. Được sửa điểm, tên, tổ. Giữ nguyên hàng tiêu đề và cột “Mã phiếu”.',
  ],
  states: {
    fresh: 'mới nhận',
    counted: 'được tính',
    unmatched: 'chưa khớp hộ nào',
    listed: 'đã có phiếu khác',
    unread: 'chưa tính: xem lại tên',
  },
};

/** The tab of answers that a later one replaced. */
export const replacedWords = {
  tab: 'Phiếu đã thay',
  heading: 'PHIẾU ĐÃ THAY',
  own: 'Mỗi hàng là một phiếu gửi qua mạng đã có phiếu gửi sau thay. Không tính vào đâu cả.',
  columns: {
    list: 'Danh hiệu, năm',
    name: 'Họ tên, đơn vị',
    group: 'Tổ dân phố',
    phone: 'Số điện thoại',
    marks: 'Điểm',
    evidence: 'Minh chứng',
    at: 'Gửi lúc',
    id: 'Mã phiếu',
  },
  list: (title: FormTitle, year: number) => `${titleNames[title]} ${year}`,
};

const menu = {
  form: 'Biểu mẫu cho gia đình',
  sweep: 'Lấy phiếu gửi qua mạng còn sót',
  system: 'Kiểm tra hệ thống',
};

/** What the commands say and write into the log. */
export const formCommandWords = {
  menu,
  sidebar: 'Biểu mẫu cho gia đình',
  noForms: `Chưa có biểu mẫu nào. Mở “${menu.form}” để lập.`,
  swept: (taken: number, waiting: number) =>
    `Đã lấy thêm ${taken} phiếu gửi qua mạng.${waiting === 0 ? '' : ` ${waiting} phiếu chưa khớp hộ nào: bấm “Kiểm tra phiếu” để xem.`}`,
  more: (most: number) =>
    `Còn phiếu chưa lấy. Mỗi lần lấy tối đa ${most} phiếu. Bấm “${menu.sweep}” lần nữa.`,
  busy: 'Máy khác đang ghi phiếu gửi qua mạng. Chờ một phút rồi bấm lại.',
  failed: ({ form, why }: { form: string; why: string }) => `“${form}”: ${why}`,
  unreachable:
    'Không mở được biểu mẫu. Có thể nó đã bị xóa hoặc thuộc tài khoản khác. Hỏi người lập biểu mẫu.',
  broken: (error: string) =>
    `Chưa xong vì Google báo lỗi “${error}”. Bấm lại. Vẫn không được thì gửi dòng này cho người hỗ trợ.`,
  headingsGone: (tab: string) =>
    `Trang “${tab}” thiếu cột nên chưa ghi được phiếu. Bấm Hoàn tác, hoặc đổi tên trang này để có trang mới. Rồi bấm “${menu.sweep}”.`,
  startedAnew: (old: string, tab: string) =>
    `Trang “${old}” thiếu cột nên phiếu được ghi vào trang mới “${tab}”. Xem lại trang cũ; không cần nữa thì xóa.`,
  triggerMade: (form: string) => `Đã nối lại việc tự nhận phiếu của “${form}”.`,
  triggersRemoved: (form: string, count: number) => `Đã bỏ ${count} lần nhận trùng của “${form}”.`,
  allWell: (forms: number) => `Đã kiểm tra ${forms} biểu mẫu: việc tự nhận phiếu vẫn chạy.`,
  made: (form: string) => `Đã lập “${form}”.`,
};

const refusals: Record<FormRefusal, string> = {
  noSet: 'Chưa có bộ tiêu chí của năm này. Chọn năm khác, hoặc ghi bộ tiêu chí vào trang “Bộ tiêu chí”.',
  checklist: 'Danh hiệu này xét theo chỉ tiêu, không chấm điểm. Biểu mẫu chỉ dùng cho danh hiệu chấm điểm.',
  maximumMissing:
    'Bộ tiêu chí còn thiếu điểm tối đa. Biểu mẫu phải ghi rõ điểm tối đa. Điền ở trang “Bộ tiêu chí” rồi bấm lại.',
};

/** Everything the sidebar of the form says. */
export const formWords = {
  title: 'Biểu mẫu cho gia đình',
  what: 'Gia đình tự chấm điểm trên điện thoại. Phiếu tự ghi vào bảng tính này.',
  permission: {
    title: 'Google sẽ hỏi quyền một lần',
    steps: ['Chọn tài khoản đang dùng.', 'Đánh dấu tất cả các ô quyền.', 'Bấm “Cho phép” (hoặc “Tiếp tục”).'],
    why: 'Cần quyền để lập biểu mẫu và tự nhận phiếu. Tiện ích không mở tệp nào khác.',
    done: 'Đã cho phép rồi thì Google không hỏi nữa.',
  },
  continue: 'Tiếp tục',
  loading: 'Đang xem bộ tiêu chí…',
  loadingSlow: 'Bảng tính lớn nên lâu hơn. Cứ để bảng này mở.',
  leftLoading: 'Chưa lập gì. Muốn chọn biểu mẫu thì bấm “Thử lại”.',
  choose: 'Chọn danh hiệu và năm',
  chooseTitle: 'Danh hiệu',
  chooseYear: 'Năm đánh giá',
  make: 'Lập biểu mẫu',
  makeAnew: 'Lập biểu mẫu mới thay',
  lost: 'Biểu mẫu lập trước đây không mở được nữa. Có thể nó đã bị xóa hoặc thuộc tài khoản khác. Hỏi người đã lập; nếu mất hẳn thì bấm “Lập biểu mẫu mới thay”.',
  busy: 'Máy khác đang làm việc này. Chờ một phút rồi bấm lại.',
  making: 'Đang lập biểu mẫu…',
  makingSlow: 'Đang ghi từng câu hỏi. Việc này mất khoảng một phút.',
  leftMaking:
    'Google vẫn lập tiếp. Chờ một phút rồi bấm “Lập biểu mẫu”: biểu mẫu đã lập sẽ hiện ra, không lập thêm cái nữa.',
  refusal: (why: FormRefusal): string => refusals[why],
  refused: 'Chưa lập được biểu mẫu.',
  failure: {
    title: 'Chưa xong việc này.',
    text: 'Bảng tính vẫn còn nguyên, không có biểu mẫu nào bị lập hai lần. Bấm “Thử lại”. Nếu Google chưa cho phép: mở lại mục này trong trình đơn rồi đánh dấu tất cả các ô quyền.',
  },
  ready: (title: FormTitle, year: number): string => `Đã có biểu mẫu ${titleNames[title]} ${year}`,
  titleName: (title: FormTitle): string => titleNames[title],
  address: 'Địa chỉ biểu mẫu',
  addressHelp: 'Gửi địa chỉ này vào nhóm Zalo của tổ, hoặc in tờ thông báo có mã.',
  copy: 'Chép địa chỉ',
  copied: 'Đã chép. Dán vào tin nhắn.',
  notCopied: 'Chưa chép được. Bôi đen địa chỉ rồi bấm Ctrl+C.',
  code: 'Mã QR dẫn đến biểu mẫu',
  print: 'In tờ thông báo A4',
  another: 'Lập biểu mẫu khác',
  whereAnswers: (tab: string): string => `Phiếu gửi về nằm ở trang “${tab}”.`,
  notice: {
    title: (title: FormTitle, year: number): string => `Tự chấm điểm ${titleNames[title]} năm ${year}`,
    sentences: [
      'Mở máy ảnh điện thoại, đưa vào mã bên dưới, rồi bấm vào dòng chữ hiện ra.',
      'Trả lời từng câu, mất khoảng 5 phút, rồi bấm “Gửi”.',
      'Cần giúp thì hỏi Hội Khuyến học phường, xã. Không ai được hỏi số căn cước hay mật khẩu.',
    ],
  },
} as const;
