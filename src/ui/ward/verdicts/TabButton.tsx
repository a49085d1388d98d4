import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ResultsTab, WardCalls } from '../../../ward/calls';
import { verdictsPanelWords as words } from '../../../words/verdictsPanel';
import type { Server } from '../../server';
import { OpenButton } from '../OpenButton';

interface TabButtonProps {
  look: 'main' | 'second';
  tab: ResultsTab;
  server: Server<WardCalls>;
  children: ComponentChildren;
}

/** Brings a tab of results to the front and hands the keyboard over to it; says where it is gone. */
export function TabButton({ look, tab, server, children }: TabButtonProps) {
  const [said, setSaid] = useState('');
  const opened = (found: boolean): void => {
    setSaid(found ? words.opened(words.tabs[tab]) : words.gone(words.tabs[tab]));
    if (found) google.script.host.editor.focus();
  };
  return (
    <>
      <OpenButton look={look} open={() => server.showResults(tab)} onOpened={opened}>
        {children}
      </OpenButton>
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}
