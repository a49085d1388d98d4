/** Kinds of places that Thông tư 24/2023 asks different things of (Điều 2, Điều 6, Điều 12). */
export const organisationKinds = [
  'agency',
  'publicService',
  'preschool',
  'privatePreschool',
  'school',
  'privateSchool',
  'continuing',
  'vocational',
  'privateVocational',
  'university',
  'privateUniversity',
  'social',
  'economic',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/** Cơ quan, đơn vị sự nghiệp công lập: those that live on the state's budget. */
export const ofTheState: readonly OrganisationKind[] = [
  'agency',
  'publicService',
  'preschool',
  'school',
  'continuing',
  'vocational',
  'university',
];

export const notEconomic: readonly OrganisationKind[] = organisationKinds.filter(
  (kind) => kind !== 'economic',
);

/** Cơ sở giáo dục phổ thông. */
export const generalSchools: readonly OrganisationKind[] = ['school', 'privateSchool'];

export const vocationalSchools: readonly OrganisationKind[] = ['vocational', 'privateVocational'];

export const universities: readonly OrganisationKind[] = ['university', 'privateUniversity'];

/** Places of the district whose learners count as "người học": pupils up to THCS do not (Điều 2 khoản 8). */
export const learnersOfDistrict: readonly OrganisationKind[] = ['continuing', ...vocationalSchools];

/** Places of the province have learners of THPT and above. */
export const learnersOfProvince: readonly OrganisationKind[] = [
  ...generalSchools,
  ...learnersOfDistrict,
  ...universities,
];
