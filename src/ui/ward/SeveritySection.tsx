import { findingsWords as words } from '../../words/wardSidebars';
import { Mark } from '../parts/Mark';
import { FindingGroupSection } from './FindingGroupSection';
import type { FindingGroup, Severity } from './findingGroups';
import type { FindingWork } from './useFindingWork';
import type { Opened } from './useOpened';

interface SeveritySectionProps {
  severity: Severity;
  groups: FindingGroup[];
  opened: Opened;
  work: FindingWork;
}

/** The kinds of findings of one severity under its name; nothing where there are none. */
export function SeveritySection({ severity, groups, opened, work }: SeveritySectionProps) {
  if (groups.length === 0) return null;
  return (
    <section class={`severity ${severity}`}>
      <h2>
        <Mark kind={severity} />
        {words.severity[severity]}
      </h2>
      {groups.map((group) => (
        <FindingGroupSection key={group.key} group={group} opened={opened} work={work} />
      ))}
    </section>
  );
}
