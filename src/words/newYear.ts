import type { LeftTab, NewYearPlan } from '../domain/years/newYear';

const mostNames = 3;

/** "“Tổ 1”, “Tổ 2”", and how many more there are. */
function named(names: string[]): string {
  const some = names
    .slice(0, mostNames)
    .map((name) => `“${name}”`)
    .join(', ');
  return names.length <= mostNames ? some : `${some} và ${names.length - mostNames} trang khác`;
}

const whyLeft: Record<LeftTab['why'], (tabs: LeftTab[], last: number) => string> = {
  there: (tabs) => `Trang ${named(tabs.map(({ newName }) => newName))} đã có nên không lập lại.`,
  mixed: (tabs) =>
    `Trang ${named(tabs.map(({ sheet }) => sheet))} có phiếu nhiều năm hoặc nhiều loại. Trang này phải lập bằng tay.`,
  yearUnclear: (tabs, last) =>
    `Trang ${named(tabs.map(({ sheet }) => sheet))} chưa ghi rõ năm. Gõ “Năm ${last}” ở đầu trang rồi bấm lại.`,
};

/** What starting a new year says. */
export const newYearWords = {
  nothing: 'Chưa có danh sách nào đã ghi điểm nên chưa có gì để chuyển sang năm mới.',
  busy: 'Có người khác đang làm việc này. Chờ một phút rồi bấm lại.',
  done: ({ year, carried, left }: NewYearPlan, settingsYear: number | null): string => {
    const made =
      carried.length === 0
        ? 'Không lập thêm trang nào.'
        : `Đã lập ${carried.length} trang cho năm ${year}, chưa có điểm. Các trang năm ${year - 1} giữ nguyên.`;
    const reasons = (Object.keys(whyLeft) as LeftTab['why'][]).flatMap((why) => {
      const tabs = left.filter((tab) => tab.why === why);
      return tabs.length === 0 ? [] : [whyLeft[why](tabs, year - 1)];
    });
    const next =
      settingsYear !== null && settingsYear !== year
        ? [`Việc tiếp theo: sửa “Năm đánh giá” ở trang “Bộ tiêu chí” thành ${year}.`]
        : carried.length > 0
          ? [`Việc tiếp theo: ghi điểm năm ${year} vào trang mới.`]
          : [];
    return [made, ...reasons, ...next].join(' ');
  },
} as const;
