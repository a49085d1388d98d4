import { titleNames as formNames } from '../domain/criteria/setsTabForm';
import type { Title } from '../domain/title';

/** Names of the titles as people read them; the tab of sets says of communities which ones, a sentence need not. */
export const titleNames: Record<Title, string> = { ...formNames, community: 'Cộng đồng học tập' };

/** "Chỉ số 6" for citizens, "Tiêu chí 2" for the others. */
export const criterionName = (title: Title, id: string): string =>
  `${title === 'citizen' ? 'Chỉ số' : 'Tiêu chí'} ${id}`;

/** How one subject is spoken of: "Hộ Nguyễn Văn An", "Công dân Trần Thị Bình". */
export function subjectName(title: Title, name: string): string {
  if (title === 'family') return `Hộ ${name}`;
  return title === 'citizen' ? `Công dân ${name}` : name;
}
