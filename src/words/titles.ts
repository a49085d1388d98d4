import type { Title } from '../domain/title';

/** Names of the titles as people read them. */
export const titleNames: Record<Title, string> = {
  family: 'Gia đình học tập',
  clan: 'Dòng họ học tập',
  community: 'Cộng đồng học tập',
  organisation: 'Đơn vị học tập',
  citizen: 'Công dân học tập',
  commune: 'Cộng đồng học tập cấp xã',
  districtOrganisation: 'Đơn vị học tập cấp huyện',
  provinceOrganisation: 'Đơn vị học tập cấp tỉnh',
  district: 'Huyện học tập',
  province: 'Tỉnh học tập',
};

/** "Chỉ số 6" for citizens, "Tiêu chí 2" for the others. */
export const criterionName = (title: Title, id: string): string =>
  `${title === 'citizen' ? 'Chỉ số' : 'Tiêu chí'} ${id}`;

/** How one subject is spoken of: "Hộ Nguyễn Văn An", "Công dân Trần Thị Bình". */
export function subjectName(title: Title, name: string): string {
  if (title === 'family') return `Hộ ${name}`;
  return title === 'citizen' ? `Công dân ${name}` : name;
}
