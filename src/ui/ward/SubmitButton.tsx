import type { WardCalls } from '../../ward/calls';
import { findingsWords as words } from '../../words/wardSidebars';
import type { Server } from '../server';
import { OpenButton } from './OpenButton';

/** Leads to handing up, where nothing stands in its way. */
export const SubmitButton = ({ look, server }: { look: 'main' | 'second'; server: Server<WardCalls> }) => (
  <OpenButton look={look} open={server.showSubmit}>
    {words.submit}
  </OpenButton>
);
