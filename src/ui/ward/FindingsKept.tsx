import { useState } from 'preact/hooks';
import type { KeptLine } from '../../ward/calls';
import { workWords as words } from '../../words/findingWork';
import { findingsWords } from '../../words/wardSidebars';
import { Button, once } from '../parts/Button';
import { Paged } from '../parts/Paged';
import type { FindingWork } from './useFindingWork';

/** "Đã để nguyên (2)": what was left as it is, why, and the way back into the list. */
export function FindingsKept({ kept, work }: { kept: KeptLine[]; work: FindingWork }) {
  const [open, setOpen] = useState(false);
  if (kept.length === 0) return null;
  return (
    <section class="group kept">
      <h2>
        <button type="button" class="row group-row" aria-expanded={open} onClick={once(() => setOpen(!open))}>
          {words.keptList(kept.length)}
        </button>
      </h2>
      {open && (
        <Paged
          items={kept}
          of={findingsWords.moreOf}
          show={(line) => (
            <li key={`${line.code} ${line.sheet}!${line.cell} ${line.message}`}>
              <p>
                <strong>{findingsWords.place(line.cell, line.sheet)}</strong>
              </p>
              <p>{line.message}</p>
              <p>
                {words.because}: {line.reason}
              </p>
              <Button look="second" busy={work.busy} onPress={() => work.bringBack(line)}>
                {words.bringBack}
              </Button>
            </li>
          )}
        />
      )}
    </section>
  );
}
