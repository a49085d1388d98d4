import type { CriteriaSet } from '../../../src/domain/criteria/criteriaSet';
import { Workspace } from '../../host';
import { print, printJson } from '../output';
import { runScript } from '../script';
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

function lineOf(set: CriteriaSet): string {
  const years = set.years.to === null ? `từ ${set.years.from}` : `${set.years.from}–${set.years.to}`;
  return `${set.id} · ${set.basis.number} · năm ${years} · ${words.criteria.verified[set.verified]}`;
}

const criteriaLines = (set: CriteriaSet): string[] =>
  set.kind === 'points'
    ? set.criteria.flatMap((criterion) =>
        [criterion, ...criterion.parts].map(({ id, name, max }) => `  ${id}. ${name}: ${max ?? '…'}`),
      )
    : set.groups.flatMap((group) => [
        `  ${group.id}. ${group.name}`,
        ...group.indicators.map((indicator) => `    ${indicator.id}. ${indicator.name}`),
      ]);
