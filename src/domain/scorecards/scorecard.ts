import type { OrganisationKind } from '../criteria/organisationKind';
import type { Place } from '../place';
import type { Title } from '../title';

/** What one cell of a scorecard says. A blank is "chưa nhập", never 0. */
export type Mark =
  | { kind: 'points'; points: number; place: Place; formula?: true }
  | { kind: 'blank'; place: Place }
  /** The criterion cannot apply to this subject: "KAD", "không có trẻ em". */
  | { kind: 'notApplicable'; shown: string; place: Place }
  /** `asDate`: the cell is formatted as a date, so that even a number typed into it shows as a day. */
  | { kind: 'unreadable'; shown: string; place: Place; asDate?: true }
  /** Two columns claim this criterion, so neither can be trusted. */
  | { kind: 'doubled'; shown: string; place: Place };

/** Who is judged. */
export interface Subject {
  /** As typed, tidied. */
  name: string;
  group: string | null;
  /** The same for every spelling of the same name in the same group. */
  key: string;
  /** Telephones and birth date as `identityOf` writes them, to tell people of one name apart; '' where unknown. */
  identity: string;
  /** The group was named by the tab or its title only, which a copied tab may spell as it likes. */
  groupOfTab?: true;
}

interface CardHead {
  title: Title;
  /** Assessment year, or null where neither the sheet nor the workbook says it. */
  year: number | null;
  subject: Subject;
  place: Place;
}

/** What the sheet itself claims of the result, read from a typed result column. */
export interface TypedResult {
  shown: string;
  /** null where the wording is not a plain yes or no. */
  recognised: boolean | null;
  place: Place;
}

export interface PointsCard extends CardHead {
  kind: 'points';
  /** null: the sheet has no column that says so; 'unclear': something stands there that is no tick. */
  registered: boolean | 'unclear' | null;
  /** Marks by the criterion's id ("1"). */
  marks: Record<string, Mark>;
  /** Marks of sub-criteria, by their id ("1a"). */
  partMarks: Record<string, Mark>;
  typedTotal: Mark | null;
  typedResult: TypedResult | null;
  /** Evidence per criterion; null: the sheet has no evidence column. */
  evidence: Record<string, string> | null;
}

/** A count out of a count, as typed: "3.120/5.000". A bare percentage is out of 100 and marked as one. */
export interface Figure {
  count: number;
  total: number;
  percent?: true;
}

export interface ChecklistAnswer {
  /** true đạt, false không đạt, null chưa nhập. */
  level1: boolean | null;
  level2: boolean | null;
  /** What was typed for each level; left out on cards that come from no sheet. */
  typed?: { level1: string; level2: string };
  /** Where the same indicator is answered again and otherwise: neither answer counts. */
  contradicted?: Place;
  /** Read from the figures column; null where nothing readable stands there. */
  figures: Figure[] | null;
  /** Text of the figures column that is not, or not only, counts out of counts. */
  inexact?: { shown: string; place: Place };
  /** null: the sheet has no evidence column; '' nothing typed. */
  evidence: string | null;
  /** The sheet says that the indicator does not concern this subject. */
  notApplicable?: true;
  place: Place;
}

export interface ChecklistCard extends CardHead {
  kind: 'checklist';
  /** The kinds of place that the subject may be: all of them where nothing tells. */
  organisation: readonly OrganisationKind[];
  /** Answers by the indicator's id ("5.1"). */
  answers: Record<string, ChecklistAnswer>;
}

export type Scorecard = PointsCard | ChecklistCard;

export const isPointsCard = (card: Scorecard): card is PointsCard => card.kind === 'points';
