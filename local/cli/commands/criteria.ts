import type { CriteriaSet, PointsSet, Requirement } from '../../../src/domain/criteria/criteriaSet';
import { Workspace } from '../../host';
import { runScript } from '../script';
import { print, printJson } from '../streams';
import { Unusable } from '../unusable';
import { words } from '../words';

/** `criteria [SET]`: the sets that ship with the add-in, or one of them whole. */
export function criteria(id: string | undefined, json: boolean): number {
  const workspace = new Workspace();
  const sets = runScript<CriteriaSet[]>(workspace, workspace.drive.create(''), 'listCriteria');
  if (id === undefined) {
    if (json) printJson(sets);
    else for (const set of sets) print(lineOf(set));
    return 0;
  }
  const set = sets.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (set === undefined) throw new Unusable(words.unknownSet(id, sets.map((known) => known.id).join(', ')));
  if (json) printJson(set);
  else for (const line of [lineOf(set), ...criteriaLines(set), set.source]) print(line);
  return 0;
}

function lineOf({ id, basis, years, verified }: CriteriaSet): string {
  const span =
    years.to === null
      ? `từ ${years.from}`
      : years.to === years.from
        ? `${years.from}`
        : `${years.from}–${years.to}`;
  return `${id} · ${basis.number} · năm ${span} · ${words.criteria.verified[verified]}`;
}

const criteriaLines = (set: CriteriaSet): string[] =>
  set.kind === 'points'
    ? [
        ...set.criteria.flatMap((criterion) =>
          [criterion, ...criterion.parts].map(({ id, name, max }) => `  ${id}. ${name}: ${points(max)}`),
        ),
        ...resultLines(set),
      ]
    : set.groups.flatMap((group) => [
        `  ${group.id}. ${group.name}`,
        ...group.indicators.map(({ id, name, level1, level2 }) =>
          level1.shares.length === 0
            ? `    ${id}. ${name}`
            : `    ${id}. ${name}: ${words.criteria.levels(sharesOf(level1), sharesOf(level2))}`,
        ),
      ]);

/** A figure that nobody read shows as a gap to fill. */
const points = (figure: number | null): string => (figure === null ? '…' : String(figure).replace('.', ','));

const sharesOf = ({ shares }: Requirement): string => shares.map(({ atLeast }) => `${atLeast}%`).join(', ');

function resultLines({ outcome, floor }: PointsSet): string[] {
  const { line, lowest, band } = words.criteria;
  const result =
    outcome.kind === 'threshold'
      ? [line(points(outcome.threshold.ordinary), points(outcome.threshold.difficultArea))]
      : outcome.bands.map(({ name, from, to, open }) => band(name, points(from), points(to), open ?? false));
  return [...result, ...(floor === null ? [] : [lowest(points(floor.points))])].map((text) => `  ${text}`);
}
