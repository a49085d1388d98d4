import type { WardCalls } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import { Mark } from '../parts/Mark';
import type { Server } from '../server';
import { FindingGroupSection } from './FindingGroupSection';
import type { FindingGroup, Severity } from './findingGroups';
import type { Opened } from './useOpened';

interface SeveritySectionProps {
  severity: Severity;
  groups: FindingGroup[];
  opened: Opened;
  server: Server<WardCalls>;
}

/** The kinds of findings of one severity under its name; nothing where there are none. */
export function SeveritySection({ severity, groups, opened, server }: SeveritySectionProps) {
  if (groups.length === 0) return null;
  return (
    <section class={`severity ${severity}`}>
      <h2>
        <Mark kind={severity} />
        {words.severity[severity]}
      </h2>
      {groups.map((group) => (
        <FindingGroupSection key={group.key} group={group} opened={opened} server={server} />
      ))}
    </section>
  );
}
