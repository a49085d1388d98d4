import { useLayoutEffect, useRef } from 'preact/hooks';
import { findingsWords as words } from '../../words/wardSidebars';
import { once } from '../parts/Button';
import { Mark } from '../parts/Mark';
import { FindingCard } from './FindingCard';
import type { ListedFinding } from './findingGroups';
import { Steps } from './Steps';
import type { FindingWork } from './useFindingWork';
import type { Opened } from './useOpened';

interface FindingItemProps {
  finding: ListedFinding;
  opened: Opened;
  work: FindingWork;
}

/** One line of the list; when open, the whole finding below it. */
export function FindingItem({ finding, opened, work }: FindingItemProps) {
  const { line } = finding;
  const open = opened.finding?.key === finding.key;
  const visit = open ? opened.visits : null;
  const head = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (visit === null) return;
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'start' });
  }, [visit]);
  return (
    <li class={`finding ${line.severity}${open ? ' open' : ''}`}>
      <button
        type="button"
        class="row finding-row"
        ref={head}
        aria-expanded={open}
        onClick={once(() => opened.toggleFinding(finding))}
      >
        {open && (
          <span class="position">
            <Mark kind={line.severity} />
            {words.severity[line.severity]} · {words.position(finding.nth, finding.of)}
          </span>
        )}
        <span class="place">{words.place(line.cell, line.sheet)}</span>
      </button>
      {open && (
        <div class="card">
          <FindingCard line={line} work={work} />
          <Steps opened={opened} />
        </div>
      )}
    </li>
  );
}
