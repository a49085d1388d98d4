import { middling, toLevelOne, toLevelTwo, type Unit, unit } from './unit';

/** The wards (phường), former ones among them. */
export const wards: readonly Unit[] = [
  unit('phường', 1, 'Mai Trung', {
    file: {
      name: 'phuong-hoa-mai-01-mai-trung',
      layout: 'F-clean',
      variant: 0,
      groups: 15,
      summary: true,
      old2023: true,
      commune: toLevelTwo,
      extras: ['notes'],
    },
  }),
  unit('phường', 2, 'Mai Thượng', {
    file: {
      name: 'phuong-hoa-mai-02-mai-thuong',
      layout: 'F-twoRow',
      variant: 0,
      groups: 15,
      summary: true,
      commune: toLevelOne,
      extras: ['filtered'],
    },
  }),
  unit('phường', 3, 'An Khê', {
    file: {
      name: 'phuong-hoa-mai-03-an-khe',
      layout: 'F-perGroup',
      variant: 0,
      groups: 14,
      summary: false,
      commune: toLevelOne,
    },
  }),
  unit('phường', 4, 'Bến Trúc', {
    until: [31, 12, 2023],
    replacedBy: 'HM26',
    file: {
      name: 'phuong-hoa-mai-04-ben-truc',
      layout: 'F-banners',
      variant: 0,
      groups: 9,
      summary: true,
      commune: toLevelOne,
      extras: ['phones'],
    },
  }),
  unit('phường', 5, 'Bến Dâu', {
    until: [31, 12, 2023],
    replacedBy: 'HM26',
    file: { name: 'phuong-hoa-mai-05-ben-dau', layout: 'F-textual', variant: 0, groups: 8, summary: true },
  }),
  unit('phường', 6, 'Cầu Đá', { until: [29, 2, 2024], replacedBy: 'HM27', file: null }),
  unit('phường', 7, 'Đồng Sen', {
    file: {
      name: 'phuong-hoa-mai-07-dong-sen',
      layout: 'F-textual',
      variant: 1,
      groups: 13,
      summary: true,
      commune: toLevelOne,
    },
  }),
  unit('phường', 8, 'Đông Thạnh', {
    file: {
      name: 'phuong-hoa-mai-08-dong-thanh',
      layout: 'F-clean',
      variant: 1,
      groups: 12,
      summary: true,
      old2023: true,
      commune: toLevelTwo,
      namesakes: 2,
      extras: ['photos'],
    },
  }),
  unit('phường', 9, 'Gò Vàng', {
    file: {
      name: 'phuong-hoa-mai-09-go-vang',
      layout: 'F-twoRow',
      variant: 1,
      groups: 13,
      summary: true,
      old2023: true,
      commune: toLevelOne,
    },
  }),
  unit('phường', 10, 'Hồng Lạc', {
    file: {
      name: 'phuong-hoa-mai-10-hong-lac',
      layout: 'F-twoRow',
      variant: 2,
      groups: 13,
      summary: true,
      old2023: true,
      commune: toLevelOne,
      trouble: 'errors',
    },
  }),
  unit('phường', 11, 'Kim Sơn', {
    file: {
      name: 'phuong-hoa-mai-11-kim-son',
      layout: 'F-perGroup',
      variant: 1,
      groups: 14,
      summary: true,
      commune: toLevelOne,
      namesakes: 1,
      extras: ['notes', 'phones'],
    },
  }),
  unit('phường', 12, 'Lộc Phước', {
    file: {
      name: 'phuong-hoa-mai-12-loc-phuoc',
      layout: 'F-banners',
      variant: 1,
      groups: 12,
      summary: true,
      old2023: true,
      commune: toLevelOne,
    },
  }),
  unit('phường', 13, 'Minh Tân', {
    file: {
      name: 'phuong-hoa-mai-13-minh-tan',
      layout: 'F-textual',
      variant: 2,
      groups: 13,
      summary: false,
      commune: { unmet: ['3.2'], shares: middling },
    },
  }),
  unit('phường', 14, 'Nam Phong', {
    file: {
      name: 'phuong-hoa-mai-14-nam-phong',
      layout: 'F-formulas',
      variant: 1,
      groups: 12,
      summary: true,
      commune: toLevelOne,
      trouble: 'corrupt',
    },
  }),
  unit('phường', 15, 'Phú Lương', {
    file: {
      name: 'phuong-hoa-mai-15-phu-luong',
      layout: 'F-clean',
      variant: 2,
      groups: 15,
      summary: true,
      old2023: true,
      commune: toLevelTwo,
      extras: ['filteredHidden'],
    },
  }),
  unit('phường', 16, 'Quang Hiển', {
    file: {
      name: 'phuong-hoa-mai-16-quang-hien',
      layout: 'F-twoRow',
      variant: 3,
      groups: 13,
      summary: true,
      commune: { unmet: ['1.3'], shares: middling },
    },
  }),
  unit('phường', 26, 'Bến Mai', { from: [1, 1, 2024], file: null }),
  unit('phường', 27, 'Cầu Ngọc', {
    from: [1, 3, 2024],
    // The workbook still bears the name that the ward had until February.
    file: {
      name: 'phuong-hoa-mai-06-cau-da',
      typedName: 'Cầu Đá',
      layout: 'F-formulas',
      variant: 0,
      groups: 13,
      summary: true,
      commune: toLevelOne,
      extras: ['notes'],
    },
  }),
];
