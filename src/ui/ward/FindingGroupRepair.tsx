import { workWords as words } from '../../words/findingWork';
import { Button } from '../parts/Button';
import type { FindingGroup } from './findingGroups';
import { RepairPreview } from './RepairPreview';
import type { FindingWork } from './useFindingWork';
import type { Opened } from './useOpened';

interface GroupRepairProps {
  group: FindingGroup;
  opened: Opened;
  work: FindingWork;
}

/** "Sửa giúp 14 ô" for a kind of which several can be mended: first the preview, then the deed. */
export function GroupRepair({ group, opened, work }: GroupRepairProps) {
  const lines = group.findings.map(({ line }) => line).filter(({ repair }) => repair !== undefined);
  if (lines.length < 2) return null;
  if (!opened.previewing) {
    return (
      <Button look="second" onPress={() => opened.preview(group, true)}>
        {words.help(lines.length)}
      </Button>
    );
  }
  return (
    <RepairPreview
      lines={lines}
      busy={work.busy}
      onRepair={() => {
        opened.preview(group, false);
        work.repair(lines);
      }}
      onBack={() => opened.preview(group, false)}
    />
  );
}
