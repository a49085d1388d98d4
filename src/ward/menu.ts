import { addMenu, type MenuItem } from '../sheets/screen';
import { wardWords } from '../words/ward';

/** The ward's menu: the year's work in its order, then everything else. At most five lines. `more` goes under the last. */
export function showMenu(more: MenuItem[] = []): void {
  const { menu } = wardWords;
  addMenu(menu.name, [
    { label: menu.check, run: 'checkScorecards' },
    { label: menu.recognise, run: 'recogniseTitles' },
    {
      label: menu.more,
      items: [
        { label: menu.guide, run: 'showGuide' },
        { label: menu.summarise, run: 'summariseWard' },
        { label: menu.sets, run: 'showCriteriaSets' },
        ...more,
      ],
    },
  ]);
}
