import type { Bench } from '../bench';
import type { State } from '../state';
import { words } from '../words';
import { Choices } from './Choices';
import { MenuBar } from './MenuBar';
import { Tools } from './Tools';

/** File name, how saving stands, the script's menus, and the tools. */
export function Header({ bench, state }: { bench: Bench; state: State }) {
  return (
    <header class="header">
      <div class="header-title">
        <Emblem />
        <h1>{state.current?.file ?? words.appName}</h1>
        <output class="save-state">{saveWords(state)}</output>
        <Choices bench={bench} state={state} />
      </div>
      {state.person !== 'respondent' && (
        <div class="header-menus">
          <MenuBar
            bench={bench}
            menus={state.menus}
            isBusy={state.running !== null}
            isOpen={state.current !== null && state.running === null}
          />
          <output class="running">{state.running ?? ''}</output>
          <Tools bench={bench} state={state} />
        </div>
      )}
    </header>
  );
}

function saveWords({ save }: State): string {
  if (save === 'saving') return words.saving;
  if (save?.kind === 'saved') return words.saved;
  if (save?.kind === 'savedAside') return words.savedTo(save.copy);
  return '';
}

function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#12436d" />
      <path d="M7 9h18v14H7zM7 14h18M7 18.5h18M14 9v14" fill="none" stroke="#fff" stroke-width="2" />
    </svg>
  );
}
