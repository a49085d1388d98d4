import type { Title } from '../title';

/** The two different legal notions of "vùng khó khăn" for one ward; null = nobody has said. */
export interface DifficultAreas {
  /** Công dân học tập, and what is scored like it: the lower threshold counts. */
  difficultForCitizens: boolean | null;
  /** Thông tư 25/2023: the lower shares of indicator 5.2 count. */
  difficultForCommune: boolean | null;
}

/** Whether the easier figures count for a title: the commune's flag for places, the citizens' flag for people. */
export const difficultFor = (title: Title, areas: DifficultAreas): boolean | null =>
  title === 'commune' || title === 'district' || title === 'province'
    ? areas.difficultForCommune
    : areas.difficultForCitizens;
