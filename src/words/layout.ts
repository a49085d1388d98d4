import { showNumber } from '../domain/text/show';

const mostSheets = 3;

/** How the ward's lists are understood, in the sidebar. */
export const layoutWords = {
  ask: 'Hiểu bảng tính như dưới đây. Đúng chưa?',
  changed: 'Bảng tính đã đổi cột. Xem lại giúp.',
  why: 'Chỉ hỏi một lần. Cột nào hiểu sai thì bấm “Chọn lại”. Số liệu đã nhập không bị thay đổi.',
  confirm: 'Đúng, tiếp tục',
  confirmChosen: 'Dùng theo cách đã chọn',
  confirming: 'Đang kiểm tra…',
  failure: {
    title: 'Chưa nhớ được cách đọc.',
    text: 'Số liệu trong bảng tính vẫn còn nguyên. Xem lại mạng rồi bấm lần nữa.',
  },
  lacking: (sheet: string, says: string): string =>
    `Trang “${sheet}” chưa có cột “${says}”. Chọn một cột là “${says}”.`,
  twice: (one: string, other: string, says: string): string =>
    `Cột “${one}” và cột “${other}” đều chọn là ${says}. Mỗi loại chỉ chọn cho một cột.`,
  left: 'Bảng tính vẫn kiểm tra tiếp. Muốn xem ở đây thì bấm nút dưới cùng lần nữa.',
  openAgain: 'Xem cách đọc bảng tính',
  opening: 'Đang mở…',
  cards: (count: number): string => `${showNumber(count)} phiếu`,
  sheets: (sheets: string[]): string => {
    const named = sheets
      .slice(0, mostSheets)
      .map((sheet) => `“${sheet}”`)
      .join(', ');
    const others = sheets.length - mostSheets;
    return `Trang ${named}${others > 0 ? ` và ${showNumber(others)} trang khác cùng mẫu` : ''}`;
  },
  column: (letter: string, heading: string): string => `Cột ${letter} · ${heading}`,
  samples: (samples: string[]): string => `Ví dụ: ${samples.join(' · ')}`,
  chooseAgain: (letter: string): string => `Chọn lại cột ${letter}`,
  gone: (heading: string, letter: string, says: string): string =>
    `Không còn cột “${heading}” (${says}), trước ở cột ${letter}.`,
  chooseBelow: (says: string): string =>
    `Bấm “Chọn lại” ở cột nào là ${says}. Không còn cột ấy thì bấm tiếp tục.`,
  take: (letter: string, heading: string): string => `Dùng cột ${letter} “${heading}”`,
  taken: (letter: string, heading: string): string => `Sẽ dùng cột ${letter} “${heading}”.`,
} as const;

/** The first check in three steps. */
export const firstRunWords = {
  step: (at: number): string => `Lần đầu: bước ${at} trong 3`,
  steps: ['Xem cách đọc bảng tính', 'Kiểm tra phiếu', 'Sửa chỗ đầu tiên'],
  goTo: 'Bấm nút này để đến đúng ô cần sửa.',
} as const;
