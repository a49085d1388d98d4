/** What can be recognised: danh hiệu. */
export const titles = [
  'family',
  'clan',
  'community',
  'organisation',
  'citizen',
  'commune',
  'district',
  'province',
] as const;

export type Title = (typeof titles)[number];
