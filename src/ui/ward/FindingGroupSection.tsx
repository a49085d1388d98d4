import { findingsWords as words } from '../../words/wardSidebars';
import { once } from '../parts/Button';
import { Paged } from '../parts/Paged';
import { GroupRepair } from './FindingGroupRepair';
import { FindingItem } from './FindingItem';
import type { FindingGroup } from './findingGroups';
import type { FindingWork } from './useFindingWork';
import type { Opened } from './useOpened';

interface FindingGroupSectionProps {
  group: FindingGroup;
  opened: Opened;
  work: FindingWork;
}

/** One kind of finding: its name and count, and, when open, its findings five at a time. */
export function FindingGroupSection({ group, opened, work }: FindingGroupSectionProps) {
  const open = opened.group?.key === group.key;
  return (
    <section class="group">
      <h3>
        <button
          type="button"
          class="row group-row"
          aria-expanded={open}
          onClick={once(() => opened.toggleGroup(group))}
        >
          <span>
            {words.kind(group.code)} <span class="count">— {words.places(group.findings.length)}</span>
          </span>
        </button>
      </h3>
      {open && <GroupRepair group={group} opened={opened} work={work} />}
      {open && !opened.previewing && (
        <Paged
          items={group.findings}
          of={words.moreOf}
          reach={group.findings.findIndex(({ key }) => key === opened.finding?.key)}
          show={(finding) => <FindingItem key={finding.key} finding={finding} opened={opened} work={work} />}
        />
      )}
    </section>
  );
}
