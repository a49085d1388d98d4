import { type ReturnStamp, type ReturnState, saysNewRound } from '../domain/returns/returnState';
import type { TabChange } from '../domain/returns/rowPrints';
import type { TitleCounts } from '../domain/returns/wardReturn';
import { showNumber } from '../domain/text/show';
import { wardTabs } from './ownTab';
import { sayTabGone } from './said';

/** What the ward sees of how far its figures are. */
export const stateNames: Record<ReturnState, string> = {
  notSubmitted: 'Chưa nộp',
  submitted: 'Đã nộp',
  received: 'Đã nhận (đã khóa)',
  returned: 'Trả lại',
};

const known = (count: number | null): string => (count === null ? 'chưa rõ' : showNumber(count));

/** The tab "Số liệu nộp" and what handing up says. */
export const submitWords = {
  tab: wardTabs.handedUp,
  page: {
    heading: 'SỐ LIỆU NỘP',
    counts:
      'Chỉ có số đếm và kết luận, không có họ tên. Cấp trên đọc trang này; chỉ cấp trên ghi vào ô “Trạng thái” và ô “Lý do trả lại”.',
    columns: { item: 'Mục', content: 'Nội dung' },
    /** In the order of the rows. */
    items: {
      state: 'Trạng thái',
      returnedBecause: 'Lý do trả lại',
      unit: 'Đơn vị',
      year: 'Năm',
      by: 'Người nộp',
      at: 'Lúc nộp',
      hash: 'Mã nội dung',
      despite: 'Lý do nộp khi còn chỗ phải sửa',
    } satisfies Record<keyof ReturnStamp, string>,
    data: 'Dữ liệu cho máy đọc',
  },
  figures: ({ total, registered, recognised, insufficient }: TitleCounts): string =>
    `${known(recognised)} được công nhận, ${known(registered)} đăng ký, tổng số ${known(total)}.${insufficient === 0 ? '' : ` ${showNumber(insufficient)} phiếu chưa đủ căn cứ.`}`,
  change: (change: TabChange): string => {
    const { sheet } = change;
    if (change.kind === 'gone') return sayTabGone(sheet);
    if (change.kind === 'added') return `Có thêm trang “${sheet}”.`;
    const { rows, removed } = change;
    const edited = rows.length === 0 ? '' : ` đã sửa hàng ${rowsInWords(rows)}`;
    const fewer = removed === 0 ? '' : `${edited === '' ? '' : ','} bớt ${showNumber(removed)} hàng`;
    return `Trang “${sheet}”${edited}${fewer}.`;
  },
  refusals: {
    busy: 'Có người khác đang nộp. Chờ một phút rồi bấm lại.',
    noYear: 'Chưa biết năm đánh giá. Ghi “Năm …” ở đầu trang phiếu rồi bấm lại.',
    noCards: 'Chưa có phiếu nào để nộp. Bấm “Kiểm tra phiếu” để biết vì sao.',
    errors: (count: number) =>
      `Còn ${showNumber(count)} chỗ phải sửa nên chưa nộp được. Sửa hết, hoặc ghi lý do rồi nộp.`,
    noPerson: 'Chưa ghi người nộp. Ghi họ tên người nộp rồi bấm lại.',
    received: 'Số liệu đã được cấp trên nhận và khóa. Muốn sửa thì đề nghị cấp trên trả lại.',
    nothing: 'Chưa nộp số liệu nên không có gì để rút lại.',
  },
  log: {
    submitted: (year: number) => `Nộp số liệu năm ${year}`,
    withdrawn: (year: number) => `Rút lại số liệu năm ${year}`,
  },
  lock: 'Sổ Khuyến học: số liệu đã nộp',
  returnedToast: (reason: string): string =>
    saysNewRound(reason)
      ? `${reason} Bấm “Nộp lại số liệu” trong trình đơn Khuyến học.`
      : `Cấp trên trả lại số liệu${reason === '' ? '.' : `: ${reason}`} Sửa xong thì bấm “Nộp số liệu”.`,
} as const;

const mostRows = 8;

const rowsInWords = (rows: number[]): string =>
  rows.length <= mostRows
    ? rows.join(', ')
    : `${rows.slice(0, mostRows).join(', ')} và ${showNumber(rows.length - mostRows)} hàng khác`;
