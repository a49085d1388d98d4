const hamlets = [
  'Đông',
  'Tây',
  'Nam',
  'Bắc',
  'Trung',
  'Thượng',
  'Hạ',
  'Đoài',
  'Chùa',
  'Đình',
  'Bãi',
  'Mới',
  'Vườn',
  'Trại',
  'Giếng',
];

/** How a ward writes the name of its residential group number n, from 1. */
export type GroupNaming = 'longTdp' | 'tdp' | 'to' | 'thon' | 'thonLower' | 'khuPho' | 'plainTo';

const naming: Record<GroupNaming, (group: number) => string> = {
  longTdp: (group) => `Tổ dân phố số ${group}`,
  tdp: (group) => `TDP ${group}`,
  to: (group) => `Tổ ${group}`,
  thon: (group) => `Thôn ${hamlets[group - 1]}`,
  thonLower: (group) => `thôn ${hamlets[group - 1]}`,
  khuPho: (group) => `Khu phố ${group}`,
  plainTo: (group) => `To ${String(group).padStart(2, '0')}`,
};

/** Name of a residential group as one ward writes it. */
export function groupName(style: GroupNaming, group: number): string {
  return naming[style](group);
}

/** The full name as the ward's summary writes it, whatever the rosters abbreviate. */
export function groupFullName(kind: 'phường' | 'xã', group: number): string {
  return groupName(kind === 'xã' ? 'thon' : 'longTdp', group);
}
