import { allVerified, checklistSet, group, indicator, share } from '../build';
import type { IndicatorGroup } from '../criteriaSet';
import { notEconomic, type OrganisationKind, ofTheState } from '../organisationKind';
import type { Procedure } from '../procedure';

/** Cơ sở giáo dục phổ thông. */
const generalSchools: readonly OrganisationKind[] = ['school', 'privateSchool'];

const vocationalSchools: readonly OrganisationKind[] = [
  'vocational',
  'privateVocational',
  'vocationalContinuing',
];

const continuingSchools: readonly OrganisationKind[] = ['continuing', 'vocationalContinuing'];

const universities: readonly OrganisationKind[] = ['university', 'privateUniversity'];

/** Places of the district whose learners count as "người học": pupils up to THCS do not (Điều 2 khoản 8). */
const learnersOfDistrict: readonly OrganisationKind[] = ['continuing', ...vocationalSchools];

/** Places of the province have learners of THPT and above. */
const learnersOfProvince: readonly OrganisationKind[] = [
  ...generalSchools,
  ...learnersOfDistrict,
  ...universities,
];

const circular = 'Thông tư 24/2023/TT-BGDĐT';

const basis = {
  number: '24/2023/TT-BGDĐT',
  date: '2023-12-11',
  issuer: 'Bộ Giáo dục và Đào tạo',
};
const inForce = { from: '2024-01-26', to: null };
// Figures are those of a whole year, so that 2024 is the first.
const years = { from: 2024, to: null };

/** Tiêu chí 1 and 2 are the same for both levels of government (Điều 12, 13 refer to Điều 6, 7). */
const conditionsAndResults = (): IndicatorGroup[] => [
  group('1', 'Điều kiện xây dựng đơn vị học tập', [
    indicator('1.1', 'Kế hoạch học tập hằng năm cho thành viên, có triển khai'),
    indicator('1.2', 'Đủ chế độ đào tạo, bồi dưỡng; có quy định khuyến khích'),
    indicator('1.3', 'Bố trí đủ kinh phí ngân sách cho đào tạo, bồi dưỡng', { appliesTo: ofTheState }),
    indicator('1.4', 'Chuyển đổi số; thành viên có thiết bị học tập'),
    indicator('1.5', 'Tham gia hoạt động phục vụ người dân học suốt đời'),
  ]),
  group('2', 'Kết quả học tập của thành viên', [
    indicator('2.1', 'Thành viên giữ kỷ luật, nội quy, hợp tác', {
      level1: [share('membersDisciplined', 90)],
      level2: [share('membersDisciplined', 95)],
    }),
    indicator('2.2', 'Thành viên hoàn thành chương trình học tập, bồi dưỡng', {
      level1: [share('membersTrained', 90)],
      level2: [share('membersTrained', 95)],
    }),
    indicator('2.3', 'Thành viên được đào tạo và tham gia chuyển đổi số', {
      level1: [share('membersInDigitalChange', 90)],
      level2: [share('membersInDigitalChange', 95)],
    }),
    indicator('2.4', 'Thành viên đáp ứng ngoại ngữ hoặc tiếng dân tộc thiểu số', {
      level1: [share('membersWithLanguage', 50)],
      level2: [share('membersWithLanguage', 70)],
      appliesTo: notEconomic,
    }),
    indicator('2.5', 'Thành viên từ Lao động tiên tiến trở lên', {
      level1: [share('membersCommended', 90)],
      level2: [share('membersCommended', 95)],
    }),
  ]),
];

const procedureOf = (
  office: string,
  { authority, process }: { authority: string; process: string },
): Procedure => ({
  authority: office,
  validity: { months: 36, clause: `Khoản 4 ${authority} ${circular}` },
  upgrade: { months: 12, clause: `Khoản 3 ${authority} ${circular}` },
  council: { atLeast: 5, clause: `Điểm b khoản 2 ${process} ${circular}` },
  wholeYear: { clause: `Điểm b khoản 1 ${process} ${circular}` },
  deadlines: [
    { step: 'submit', before: { month: 1, day: 15 }, clause: `Điểm c khoản 1 ${process} ${circular}` },
    { step: 'recognise', before: { month: 2, day: 15 }, clause: `Khoản 3 ${process} ${circular}` },
  ],
});

const ofDistrict = procedureOf('Chủ tịch Uỷ ban nhân dân cấp huyện', {
  authority: 'Điều 5',
  process: 'Điều 10',
});

/** Đơn vị học tập of offices, schools and firms of a district, in force: 15 indicators. */
export const donViHuyenTt24 = checklistSet({
  id: 'DVHT-HUYEN-TT24',
  title: 'districtOrganisation',
  basis: { ...basis, articles: 'Điều 2, 5–10, 20' },
  inForce,
  years,
  verifiedFields: allVerified('full', { years: 'partial' }),
  source:
    'Đã đọc toàn văn Điều 1–22. Từ 01/7/2025 không còn cấp huyện: cơ quan nào công nhận thay chưa có văn bản nói rõ.',
  procedure: {
    ...ofDistrict,
    deadlines: [
      ...ofDistrict.deadlines,
      { step: 'report', before: { month: 3, day: 15 }, clause: `Khoản 3 Điều 20 ${circular}` },
    ],
  },
  groups: [
    ...conditionsAndResults(),
    group('3', 'Tác dụng của đơn vị học tập', [
      indicator('3.1', 'Thành viên, người học đạt Công dân học tập', {
        level1: [
          share('membersWithTitle', 90),
          share('learnersWithTitle', 95, { appliesTo: learnersOfDistrict }),
        ],
        level2: [
          share('membersWithTitle', 95),
          share('learnersWithTitle', 97, { appliesTo: learnersOfDistrict }),
        ],
      }),
      indicator('3.2', 'Tạo môi trường học tập, chia sẻ tri thức với đơn vị khác'),
      indicator('3.3', 'Tập thể lao động tiên tiến trở lên', { appliesToLevel2: ofTheState }),
      indicator('3.4', 'Chuyển đổi số: mức cơ bản (mức 1), mức tốt (mức 2)', { appliesTo: generalSchools }),
      indicator('3.5', 'Đạt kiểm định chất lượng giáo dục nghề nghiệp', { appliesTo: vocationalSchools }),
    ]),
  ],
  clauses: {
    level1: `Điều 6 ${circular}`,
    level2: `Điều 7 ${circular}`,
    condition: `Điều 8 ${circular}`,
  },
  evidenceRequired: { clause: `Khoản 3 Điều 9 ${circular}` },
});

/** Đơn vị học tập of offices, schools and firms of a province, in force: 16 indicators. */
export const donViTinhTt24 = checklistSet({
  id: 'DVHT-TINH-TT24',
  title: 'provinceOrganisation',
  basis: { ...basis, articles: 'Điều 2, 11–16' },
  inForce,
  years,
  verifiedFields: allVerified('full', { years: 'partial' }),
  source: 'Đã đọc toàn văn Điều 1–22.',
  procedure: procedureOf('Chủ tịch Uỷ ban nhân dân cấp tỉnh', {
    authority: 'Điều 11',
    process: 'Điều 16',
  }),
  groups: [
    ...conditionsAndResults(),
    group('3', 'Tác dụng của đơn vị học tập', [
      indicator('3.1', 'Thành viên, người học đạt Công dân học tập', {
        level1: [
          share('membersWithTitle', 90),
          share('learnersWithTitle', 95, { appliesTo: learnersOfProvince }),
        ],
        level2: [
          share('membersWithTitle', 95),
          share('learnersWithTitle', 97, { appliesTo: learnersOfProvince }),
        ],
      }),
      indicator('3.2', 'Tạo môi trường học tập, chia sẻ tri thức với đơn vị khác'),
      indicator('3.3', 'Tập thể lao động tiên tiến trở lên'),
      indicator(
        '3.4',
        'Trường phổ thông, giáo dục thường xuyên chuyển đổi số: mức cơ bản (mức 1), mức tốt (mức 2)',
        {
          appliesTo: [...generalSchools, ...continuingSchools],
        },
      ),
      indicator('3.5', 'Cơ sở giáo dục đại học chuyển đổi số: mức cơ bản (mức 1), mức tốt (mức 2)', {
        appliesTo: universities,
      }),
      indicator('3.6', 'Đạt kiểm định chất lượng giáo dục nghề nghiệp', { appliesTo: vocationalSchools }),
    ]),
  ],
  clauses: {
    level1: `Điều 12 ${circular}`,
    level2: `Điều 13 ${circular}`,
    condition: `Điều 14 ${circular}`,
  },
  evidenceRequired: { clause: `Khoản 3 Điều 15 ${circular}` },
});
