/** Kinds of places that Thông tư 24/2023 asks different things of (Điều 2, Điều 6, Điều 12). */
export const organisationKinds = [
  'agency',
  'publicService',
  'preschool',
  'privatePreschool',
  'school',
  'privateSchool',
  'continuing',
  /** Trung tâm giáo dục nghề nghiệp – giáo dục thường xuyên: it has the duties of both. */
  'vocationalContinuing',
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
  'vocationalContinuing',
  'vocational',
  'university',
];

export const notEconomic: readonly OrganisationKind[] = organisationKinds.filter(
  (kind) => kind !== 'economic',
);
