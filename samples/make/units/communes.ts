import { toLevelOne, type Unit, unit } from './unit';

/** The rural communes (xã). */
export const communes: readonly Unit[] = [
  unit('xã', 17, 'Sơn Thuỷ', {
    difficult: { citizen: true },
    file: {
      name: 'xa-hoa-mai-17-son-thuy',
      layout: 'F-perGroup',
      variant: 2,
      groups: 11,
      summary: true,
      old2023: true,
      commune: toLevelOne,
    },
  }),
  unit('xã', 18, 'Tân Lập', {
    file: {
      name: 'xa-hoa-mai-18-tan-lap',
      layout: 'F-banners',
      variant: 2,
      groups: 12,
      summary: true,
      old2023: true,
      commune: toLevelOne,
      trouble: 'errors',
    },
  }),
  unit('xã', 19, 'Thạch Khê', {
    difficult: { commune: true },
    file: {
      name: 'xa-hoa-mai-19-thach-khe',
      layout: 'F-banners',
      variant: 3,
      groups: 10,
      summary: true,
      commune: { levelOneOnly: ['4.3'], shares: { learning: 62, trained: 41, degree: 10.4 } },
    },
  }),
  unit('xã', 20, 'Thượng Nguyên', {
    difficult: { citizen: true, commune: true },
    file: {
      name: 'xa-hoa-mai-20-thuong-nguyen',
      layout: 'F-textual',
      variant: 3,
      groups: 9,
      summary: false,
      commune: { levelOneOnly: ['4.2', '4.3'], shares: { learning: 60, trained: 40, degree: 10 } },
    },
  }),
  unit('xã', 21, 'Trà Linh', { file: null, groupsWithoutFile: 11 }),
  unit('xã', 22, 'Vạn Hoà', {
    file: {
      name: 'xa-hoa-mai-22-van-hoa',
      layout: 'F-clean',
      variant: 3,
      groups: 12,
      summary: true,
      old2023: true,
      commune: { levelOneOnly: ['4.4'], shares: { learning: 59.96, trained: 55, degree: 13 } },
    },
  }),
  unit('xã', 23, 'Vĩnh Tiến', {
    difficult: { citizen: true },
    file: {
      name: 'xa-hoa-mai-23-vinh-tien',
      layout: 'F-twoRow',
      variant: 4,
      groups: 10,
      summary: true,
      commune: { levelOneOnly: ['4.2', '4.3', '4.4'], shares: { learning: 66, trained: 45, degree: 11 } },
    },
  }),
  unit('xã', 24, 'Xuân Lộc', {
    difficult: { commune: true },
    file: {
      name: 'xa-hoa-mai-24-xuan-loc',
      layout: 'F-perGroup',
      variant: 3,
      groups: 12,
      summary: true,
      commune: { shares: { learning: 80, trained: 50, degree: 12 } },
    },
  }),
  unit('xã', 25, 'Yên Bình', {
    file: {
      name: 'xa-hoa-mai-25-yen-binh',
      layout: 'F-formulas',
      variant: 2,
      groups: 12,
      summary: false,
      commune: toLevelOne,
    },
  }),
];
