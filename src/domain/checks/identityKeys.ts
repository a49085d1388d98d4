import { properName } from '../registers/listChecks';
import { sureWords } from '../scorecards/identity';
import type { Scorecard } from '../scorecards/scorecard';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Title } from '../title';

/**
 * The keys under which a subject is found again in another ward: its name with a telephone or a full birth date, and for
 * a school its full name alone. A clan's or an office's name alone says nothing: "Dòng họ Nguyễn" lives everywhere.
 */
export function identityKeys({ title, year, subject }: Scorecard): string[] {
  if (subject.name === '') return [];
  const school = isOffice(title) ? schoolKey(subject.name) : null;
  const names = [
    ...sureWords(subject.identity).map((word) => `${nameOf(title, subject.name)}|${word}`),
    ...(school === null ? [] : [school]),
  ];
  return names.map((name) => `${isOffice(title) ? 'office' : title}|${year ?? ''}|${name}`);
}

/** One school may stand in the lists of the ward and in those of the district. */
const isOffice = (title: Title): boolean =>
  title === 'organisation' || title === 'districtOrganisation' || title === 'provinceOrganisation';

const nameOf = (title: Title, name: string): string => fold(title === 'clan' ? properName(name) : name);

const shortKinds: [long: RegExp, short: string][] = [
  [/tiểu học/g, 'th'],
  [/trung học cơ sở/g, 'thcs'],
  [/trung học phổ thông/g, 'thpt'],
  [/\s*(?:&|\+|,|\svà\s)\s*(?=th)/g, '&'],
];

/** Two to five words, none of them a number or the name of a place of every ward ("xã Hoà Bình", "khu B"). */
const schoolName =
  /^(?:trường )?(th(?:cs|pt)?(?:&th(?:cs|pt)?)*) (?!(?:xã|phường|thị trấn|thôn|khu|số|cơ sở|điểm)(?!\p{L}))(\p{L}+(?: \p{L}+){1,4})$/u;

/**
 * "Trường Tiểu học Lê Lợi" and "TH Lê Lợi" are one; null for what many wards have. Accents count, and kindergartens are
 * left out: there is a "Hoa Sen" in every other ward.
 */
function schoolKey(shown: string): string | null {
  let name = tidy(shown).toLowerCase();
  for (const [long, short] of shortKinds) name = name.replace(long, short);
  const [, kind, own] = schoolName.exec(name) ?? [];
  return kind === undefined ? null : `${kind}|${own}`;
}
