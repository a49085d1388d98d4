import { fold } from '../text/fold';
import type { OrganisationKind } from './organisationKind';

/** Words of a name or a type, folded, and the kinds they leave possible: public ones before private ones. */
const wordings: [RegExp, OrganisationKind, OrganisationKind?][] = [
  [/(?:^| )(?:mam non|mau giao|nha tre)(?: |$)/, 'preschool', 'privatePreschool'],
  [/(?:^| )(?:giao duc nghe nghiep|gdnn|trung cap|cao dang)(?: |$)/, 'vocational', 'privateVocational'],
  [/(?:^| )(?:giao duc thuong xuyen|gdtx)(?: |$)/, 'continuing'],
  [/(?:^| )(?:truong dai hoc|hoc vien)(?: |$)/, 'university', 'privateUniversity'],
  [/(?:^| )(?:tieu hoc|trung hoc|thcs|thpt|pho thong)(?: |$)/, 'school', 'privateSchool'],
  [/(?:^| )(?:doanh nghiep|cong ty|hop tac xa|htx|to chuc kinh te)(?: |$)/, 'economic'],
  [/(?:^| )(?:to chuc xa hoi|xa hoi nghe nghiep|hoi khuyen hoc)(?: |$)/, 'social'],
  [/(?:^| )(?:uy ban nhan dan|ubnd|co quan|cong an|quan su)(?: |$)/, 'agency'],
  [/(?:^| )(?:don vi su nghiep|tram y te|trung tam y te)(?: |$)/, 'publicService'],
];

const isPublic = /(?:^| )cong lap(?: |$)/;
const isPrivate = /(?:^| )(?:tu thuc|dan lap|ngoai cong lap)(?: |$)/;

/** The kinds of place that a name or a type leaves possible; null where it tells nothing. */
export function kindsNamedIn(text: string): readonly OrganisationKind[] | null {
  const folded = fold(text);
  // A centre of two kinds has the duties of both.
  const kinds = wordings.filter(([wording]) => wording.test(folded));
  if (kinds.length === 0) return null;
  return kinds.flatMap(([, ofTheState, private_]) => {
    if (private_ === undefined) return [ofTheState];
    if (isPrivate.test(folded)) return [private_];
    return isPublic.test(folded) ? [ofTheState] : [ofTheState, private_];
  });
}
