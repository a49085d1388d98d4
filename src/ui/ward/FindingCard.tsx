import type { FindingLine, WardCalls } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import type { Server } from '../server';
import { factAndRule } from './factAndRule';
import { useGoTo, type Way } from './useGoTo';

const outcomes: Partial<Record<Way, (line: FindingLine) => string>> = {
  arrived: ({ cell }) => words.arrived(cell),
  gone: ({ sheet }) => words.sheetGone(sheet),
  failed: ({ cell }) => words.notArrived(cell),
};

/** The open finding: fact, rule, step, and the way to its cell. */
export function FindingCard({ line, server }: { line: FindingLine; server: Server<WardCalls> }) {
  const [way, go] = useGoTo(server, line);
  const going = way === 'going';
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
      <Button look="main" busy={going} onPress={go}>
        {going ? words.going(line.cell) : words.goTo(line.cell)}
      </Button>
      <p role="status">{outcomes[way]?.(line)}</p>
    </>
  );
}
