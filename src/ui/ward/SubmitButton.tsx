import type { WardCalls } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import { Failure } from '../parts/Failure';
import type { Server } from '../server';
import { useAct } from '../useAct';

/** Leads to handing up, where nothing stands in its way. */
export function SubmitButton({ look, server }: { look: 'main' | 'second'; server: Server<WardCalls> }) {
  const opening = useAct(server.showSubmit, () => {});
  return (
    <>
      <Button look={look} busy={opening.working} onPress={opening.start}>
        {opening.working ? words.opening : words.submit}
      </Button>
      {opening.fault !== null && <Failure {...words.notOpened} fault={opening.fault} />}
    </>
  );
}
