import { useState } from 'preact/hooks';
import { workWords as words } from '../../words/findingWork';
import { Button } from '../parts/Button';
import type { FindingGroup } from './findingGroups';
import { RepairPreview } from './RepairPreview';
import type { FindingWork } from './useFindingWork';

/** "Sửa giúp 14 ô" for a kind of which several can be mended: first the preview, then the deed. */
export function GroupRepair({ group, work }: { group: FindingGroup; work: FindingWork }) {
  const [previewed, setPreviewed] = useState(false);
  const lines = group.findings.map(({ line }) => line).filter(({ repair }) => repair !== undefined);
  if (lines.length < 2) return null;
  if (!previewed) {
    return (
      <Button look="second" onPress={() => setPreviewed(true)}>
        {words.help(lines.length)}
      </Button>
    );
  }
  return (
    <RepairPreview
      lines={lines}
      busy={work.busy}
      onRepair={() => {
        setPreviewed(false);
        work.repair(lines);
      }}
      onBack={() => setPreviewed(false)}
    />
  );
}
