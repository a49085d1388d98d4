import { fold } from '../text/fold';
import type { OrganisationKind } from './organisationKind';

/** Words of a name or a type, folded, and the kinds they leave possible: public ones before private ones. */
const wordings: [RegExp, OrganisationKind, OrganisationKind?][] = [
  [/(?:^| )(?:mam non|mau giao|nha tre)(?: |$)/, 'preschool', 'privatePreschool'],
  [/(?:nghe nghiep|gdnn)(?: |$)(?:.* )?(?:thuong xuyen|gdtx)(?: |$)/, 'vocationalContinuing'],
  [/(?:^| )(?:giao duc nghe nghiep|gdnn|trung cap|cao dang)(?: |$)/, 'vocational', 'privateVocational'],
  [/(?:^| )(?:giao duc thuong xuyen|gdtx)(?: |$)/, 'continuing'],
  [/(?:^| )(?:truong dai hoc|hoc vien)(?: |$)/, 'university', 'privateUniversity'],
  [/(?:^| )(?:tieu hoc|trung hoc|thcs|thpt|pho thong)(?: |$)/, 'school', 'privateSchool'],
  [/(?:^| )(?:doanh nghiep|cong ty|hop tac xa|htx|to chuc kinh te)(?: |$)/, 'economic'],
  [/(?:^| )(?:to chuc xa hoi|xa hoi nghe nghiep|hoi khuyen hoc)(?: |$)/, 'social'],
  [/(?:^| )(?:uy ban nhan dan|ubnd|co quan|cong an|quan su|huyen uy|tinh uy|dang uy)(?: |$)/, 'agency'],
  [
    /^(?:phong|so|ban|van phong|chi cuc|thanh tra|uy ban mat tran|mat tran|mttq|lien doan lao dong) /,
    'agency',
  ],
  [/^(?:hoi nong dan|hoi (?:lien hiep )?phu nu|hoi cuu chien binh|(?:huyen |tinh )?doan)(?: |$)/, 'agency'],
  [/(?:^| )(?:don vi su nghiep|tram y te|trung tam y te|thu vien|bao tang)(?: |$)/, 'publicService'],
];

const isPublic = /(?:^| )cong lap(?: |$)/;
const isPrivate = /(?:^| )(?:tu thuc|dan lap|ngoai cong lap)(?: |$)/;

/** The kinds of place that a name and what is said of its type leave possible; null where they tell nothing. */
export function kindsNamedIn(text: string): readonly OrganisationKind[] | null {
  const folded = fold(text);
  const found = wordings.find(([wording]) => wording.test(folded));
  if (found === undefined) return null;
  const [, ofTheState, ofOthers] = found;
  if (ofOthers === undefined) return [ofTheState];
  if (isPrivate.test(folded)) return [ofOthers];
  return isPublic.test(folded) ? [ofTheState] : [ofTheState, ofOthers];
}
