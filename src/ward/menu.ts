import type { ReturnState } from '../domain/returns/returnState';
import { addMenu, type MenuItem } from '../sheets/screen';
import { aboutWords } from '../words/about';
import { wardWords } from '../words/ward';

const further: MenuItem[] = [];

/** Lines that an edition adds to the last one of the menu, while its script loads. */
export const extendMenu = (items: MenuItem[]): void => {
  further.push(...items);
};

/** The ward's menu: the year's work in its order, then everything else. At most five lines. */
export function showMenu(state: ReturnState = 'notSubmitted'): void {
  const { menu } = wardWords;
  addMenu(menu.name, [
    { label: menu.check, run: 'showFindings' },
    { label: menu.enter, run: 'showEntry' },
    { label: menu.recognise, run: 'showVerdicts' },
    { label: menu.submit[state], run: 'showSubmit' },
    {
      label: menu.more,
      items: [
        { label: menu.guide, run: 'showGuide' },
        { label: menu.summarise, run: 'summariseWard' },
        { label: menu.decisions, run: 'startDecisionRegister' },
        { label: menu.control, run: 'showControlPanel' },
        { label: menu.sets, run: 'showCriteriaSets' },
        { label: menu.unmark, run: 'removeMarks' },
        { label: menu.blankCards, run: 'printBlankCards' },
        { label: menu.newYear, run: 'startNewYear' },
        { label: menu.restore, run: 'restoreResults' },
        ...further,
        { label: aboutWords.menu, run: 'showAbout' },
      ],
    },
  ]);
}
