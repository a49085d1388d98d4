import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingLine } from '../../ward/calls';
import { workWords as words } from '../../words/findingWork';
import { findingsWords } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import { Paged } from '../parts/Paged';

interface RepairPreviewProps {
  lines: FindingLine[];
  busy: boolean;
  onRepair(): void;
  onBack(): void;
}

/** What would be typed into which cell, to be looked at before anything is. */
export function RepairPreview({ lines, busy, onRepair, onBack }: RepairPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="card preview">
      <h4 ref={heading} tabIndex={-1}>
        {words.preview(lines.length)}
      </h4>
      <Paged
        items={lines}
        of={findingsWords.moreOf}
        show={({ sheet, cell, who, typed = '', repair = '' }) => (
          <li key={`${sheet}!${cell}`}>
            {who !== undefined && (
              <>
                <strong>{who}</strong>
                <br />
              </>
            )}
            {findingsWords.place(cell, sheet)}
            <br />
            <strong>{words.change(typed, repair)}</strong>
          </li>
        )}
      />
      <Button look="main" busy={busy} onPress={onRepair}>
        {words.repairAll(lines.length)}
      </Button>
      <Button look="second" onPress={onBack}>
        {words.back}
      </Button>
    </div>
  );
}
