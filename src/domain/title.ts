/**
 * What can be recognised: danh hiệu. "Đơn vị học tập" is three titles by three rules: of places of the ward
 * (Quyết định 448), of the district and of the province (Thông tư 22/2020, 24/2023).
 */
export const titles = [
  'family',
  'clan',
  'community',
  'organisation',
  'citizen',
  'commune',
  'districtOrganisation',
  'provinceOrganisation',
  'district',
  'province',
] as const;

export type Title = (typeof titles)[number];
