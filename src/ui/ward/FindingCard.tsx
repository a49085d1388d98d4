import { useContext, useState } from 'preact/hooks';
import type { FindingLine } from '../../ward/calls';
import { workWords } from '../../words/findingWork';
import { firstRunWords } from '../../words/layout';
import { findingsWords as words } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import { FirstRun } from './FirstSteps';
import { factAndRule } from './factAndRule';
import { KeepForm } from './KeepForm';
import type { FindingWork } from './useFindingWork';
import { useGoTo, type Way } from './useGoTo';

const outcomes: Partial<Record<Way, (line: FindingLine) => string>> = {
  arrived: ({ cell }) => words.arrived(cell),
  gone: ({ sheet }) => words.sheetGone(sheet),
  failed: ({ cell }) => words.notArrived(cell),
};

/** The open finding: fact, rule, step, and the way to its cell. */
export function FindingCard({ line, work }: { line: FindingLine; work: FindingWork }) {
  const [way, go] = useGoTo(work.server, line);
  const going = way === 'going';
  const firstRun = useContext(FirstRun);
  const [keeping, setKeeping] = useState(false);
  return (
    <>
      {factAndRule(line.message).map((sentence, index) => (
        <p key={sentence} class={index === 0 ? 'key' : undefined}>
          {sentence}
        </p>
      ))}
      <p>
        <strong>{words.fix}:</strong> {line.fix}
      </p>
      {firstRun && way === 'notStarted' && <p>{firstRunWords.goTo}</p>}
      <Button look={keeping ? 'second' : 'main'} busy={going} onPress={go}>
        {going ? words.going(line.cell) : words.goTo(line.cell)}
      </Button>
      <p role="status">{outcomes[way]?.(line)}</p>
      {line.repair !== undefined && (
        <Button look="second" busy={work.busy} onPress={() => work.repair([line])}>
          {workWords.changeTo(line.repair)}
        </Button>
      )}
      {keeping && <KeepForm line={line} work={work} onBack={() => setKeeping(false)} />}
      {line.severity === 'warning' && !keeping && (
        <Button look="quiet" onPress={() => setKeeping(true)}>
          {workWords.keep}
        </Button>
      )}
    </>
  );
}
