import { useState } from 'preact/hooks';
import type { FindingGroup, ListedFinding } from './findingGroups';

/** What is open in the list, and the ways to open something else. At most one group and one finding are open. */
export interface Opened {
  group: FindingGroup | null;
  finding: ListedFinding | null;
  previous: ListedFinding | null;
  next: ListedFinding | null;
  /** True while the open group shows what mending it would type. */
  previewing: boolean;
  /** Grows at each opening, also of the finding that is open already: it is then shown again. */
  visits: number;
  toggleGroup(group: FindingGroup): void;
  toggleFinding(finding: ListedFinding): void;
  openFinding(finding: ListedFinding): void;
  /** Shows or hides what mending a group would type; it closes what else is open. */
  preview(group: FindingGroup, on: boolean): void;
}

interface Keys {
  /** null: people closed the group themselves. */
  group: string | null;
  finding: string | null;
  previewing: boolean;
  visits: number;
}

/** What is open is remembered by key, so it stays open over the next check while it is still there. */
export function useOpened(groups: FindingGroup[]): Opened {
  const [keys, setKeys] = useState<Keys>({ group: '', finding: null, previewing: false, visits: 0 });
  const group =
    keys.group === null ? null : (groups.find(({ key }) => key === keys.group) ?? groups[0] ?? null);
  const all = groups.flatMap(({ findings }) => findings);
  const index = all.findIndex(({ key }) => key === keys.finding);
  const groupOf = (finding: ListedFinding): string | null =>
    groups.find(({ findings }) => findings.includes(finding))?.key ?? null;
  const openFinding = (finding: ListedFinding): void =>
    setKeys({
      group: groupOf(finding),
      finding: finding.key,
      previewing: false,
      visits: keys.visits + 1,
    });
  return {
    group,
    finding: all[index] ?? null,
    previous: index < 0 ? null : (all[index - 1] ?? null),
    next: index < 0 ? null : (all[index + 1] ?? null),
    visits: keys.visits,
    previewing: keys.previewing && keys.group === group?.key,
    toggleGroup: ({ key }) =>
      setKeys({ ...keys, group: key === group?.key ? null : key, finding: null, previewing: false }),
    toggleFinding: (finding) =>
      finding.key === keys.finding ? setKeys({ ...keys, finding: null }) : openFinding(finding),
    openFinding,
    preview: ({ key }, on) => setKeys({ ...keys, group: key, finding: null, previewing: on }),
  };
}
