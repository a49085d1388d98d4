import { useMemo, useState } from 'preact/hooks';
import type { FindingLine } from '../../ward/calls';
import { workWords as words } from '../../words/findingWork';
import { findingsWords } from '../../words/wardSidebars';
import type { Option } from '../parts/Choice';

/** What may be chosen, and what is; '' is all. */
interface Choice {
  label: string;
  options: Option[];
  chosen: string;
  choose(value: string): void;
}

/** The findings that are wanted, and the choices that are worth offering. */
export interface Filter {
  lines: FindingLine[];
  choices: Choice[];
}

/** Up to so many findings are looked through faster than a choice is made. */
const fewFindings = 10;

const byName = new Intl.Collator('vi', { numeric: true }).compare;

/** Narrows findings to a residential group and a kind. A choice that a check has emptied counts as "all". */
export function useFilter(all: FindingLine[]): Filter {
  const [group, chooseGroup] = useState('');
  const [kind, chooseKind] = useState('');
  const groups = useMemo(() => optionsOf(all, groupOf, groupOf), [all]);
  const kinds = useMemo(() => optionsOf(all, kindOf, ({ code }) => findingsWords.kind(code)), [all]);
  const ofGroup = groups.some(({ value }) => value === group) ? group : '';
  const ofKind = kinds.some(({ value }) => value === kind) ? kind : '';
  const lines = useMemo(
    () =>
      all.filter(
        (line) => (ofGroup === '' || groupOf(line) === ofGroup) && (ofKind === '' || kindOf(line) === ofKind),
      ),
    [all, ofGroup, ofKind],
  );
  const choices = [
    { label: words.filterGroup, options: groups, chosen: ofGroup, choose: chooseGroup },
    { label: words.filterKind, options: kinds, chosen: ofKind, choose: chooseKind },
  ];
  return { lines, choices: choices.filter(({ options }) => options.length > 1) };
}

const groupOf = ({ group }: FindingLine): string => group ?? '';
const kindOf = ({ code }: FindingLine): string => code;

/** The values to choose from, by name; none where the list is short. */
function optionsOf(
  lines: FindingLine[],
  keyOf: (line: FindingLine) => string,
  nameOf: (line: FindingLine) => string,
): Option[] {
  if (lines.length <= fewFindings) return [];
  const names = new Map(lines.map((line) => [keyOf(line), nameOf(line)]));
  names.delete('');
  return [...names].map(([value, name]) => ({ value, name })).sort((a, b) => byName(a.name, b.name));
}
