import { useEffect, useRef, useState } from 'preact/hooks';
import type { Menu } from '../../protocol';
import type { Bench } from '../bench';
import { words } from '../words';
import { MenuList } from './MenuList';

interface MenuBarProps {
  bench: Bench;
  menus: Menu[];
  isBusy: boolean;
  isOpen: boolean;
}

/** The script's menus as Sheets shows them: a button each that drops its items; add-on menus under one button. */
export function MenuBar({ bench, menus, isBusy, isOpen }: MenuBarProps) {
  const [dropped, setDropped] = useState<number | null>(null);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => closeOnOutside(bar, () => setDropped(null)), []);
  const shown = atTop(menus);
  if (shown.length === 0 && isOpen) return <p class="menu-none">{words.noMenus}</p>;

  const run = (label: string, functionName: string) => {
    setDropped(null);
    void bench.work.runMenuItem(label, functionName);
  };
  return (
    <nav class="menu-bar" aria-label={words.menuBar} ref={bar}>
      {shown.map((menu, index) => (
        <div class="menu" key={menu.title}>
          <button
            type="button"
            class="menu-button"
            aria-haspopup="menu"
            aria-expanded={dropped === index}
            disabled={isBusy}
            onClick={() => setDropped(dropped === index ? null : index)}
            onKeyDown={({ key }) => key === 'ArrowDown' && setDropped(index)}
          >
            {menu.title}
          </button>
          {dropped === index && <MenuList items={menu.items} onRun={run} onLeave={() => setDropped(null)} />}
        </div>
      ))}
    </nav>
  );
}

/** Sheets puts the menus of add-ons together under "Tiện ích mở rộng". */
function atTop(menus: Menu[]): Menu[] {
  const addOns = menus.filter(({ addon }) => addon);
  if (addOns.length === 0) return menus;
  const items = addOns.map((menu) => ({ kind: 'menu' as const, menu }));
  return [...menus.filter(({ addon }) => !addon), { title: words.addOns, addon: false, items }];
}

function closeOnOutside(bar: { current: HTMLElement | null }, close: () => void): () => void {
  const check = ({ target }: Event) => {
    if (!bar.current?.contains(target as Node)) close();
  };
  document.addEventListener('pointerdown', check, true);
  // A click into a frame never reaches this page, but takes the focus away from it.
  window.addEventListener('blur', close);
  return () => {
    document.removeEventListener('pointerdown', check, true);
    window.removeEventListener('blur', close);
  };
}
