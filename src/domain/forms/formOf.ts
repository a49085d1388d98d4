import type { CriteriaSet, Criterion, PointsSet } from '../criteria/criteriaSet';
import type { Title } from '../title';

/** The titles that families, clans, groups and offices can give themselves points for on a telephone. */
export const formTitles = ['family', 'citizen', 'clan', 'community', 'organisation'] as const;

export type FormTitle = (typeof formTitles)[number];

/** One question; its key stays when somebody words the question anew. */
export type FormItem =
  | { key: 'name' | 'group' | 'phone' | 'consent'; required: boolean }
  | { key: `mark:${string}`; required: boolean; criterion: Criterion; max: number }
  | { key: `evidence:${string}`; required: boolean; criterion: Criterion };

/** A form for self-assessment, before anybody words or makes it. */
export interface FormPlan {
  title: FormTitle;
  year: number;
  /** The residential groups to choose from. */
  groups: string[];
  items: FormItem[];
}

/** Why a title has no form for a year. */
export type FormRefusal = 'noSet' | 'checklist' | 'maximumMissing';

/**
 * The form of a set: who, where, a mark and its evidence for each criterion, and the consent. Nobody is asked for an
 * identity number. A set that lacks a maximum has no form: the limit of an answer is never guessed.
 */
export function formOf(
  set: CriteriaSet | null,
  title: FormTitle,
  year: number,
  groups: string[],
): FormPlan | FormRefusal {
  if (set === null) return 'noSet';
  if (set.kind === 'checklist') return 'checklist';
  if (!hasAllMaxima(set)) return 'maximumMissing';
  return {
    title,
    year,
    groups,
    items: [
      { key: 'name', required: true },
      ...(hasGroup(title) ? [{ key: 'group' as const, required: true }] : []),
      { key: 'phone', required: false },
      ...set.criteria.flatMap(itemsOf),
      { key: 'consent', required: true },
    ],
  };
}

/** A community is a residential group itself. */
export const hasGroup = (title: Title): boolean => title !== 'community';

const hasAllMaxima = ({ criteria }: PointsSet): boolean =>
  criteria.length > 0 && criteria.every(({ max }) => max !== null);

const itemsOf = (criterion: Criterion): FormItem[] => [
  { key: `mark:${criterion.id}`, required: true, criterion, max: criterion.max ?? 0 },
  { key: `evidence:${criterion.id}`, required: false, criterion },
];

/** The criteria that the items of a form ask for, by their keys. */
export const criteriaAsked = (keys: string[]): string[] =>
  keys.flatMap((key) => (key.startsWith('mark:') ? [key.slice('mark:'.length)] : []));
