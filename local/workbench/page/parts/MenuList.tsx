import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Menu, MenuItem } from '../../protocol';

interface MenuListProps {
  items: MenuItem[];
  onRun: (label: string, functionName: string) => void;
  onLeave: () => void;
}

/** The dropped items of a menu; arrow keys move, Escape or the left arrow leaves. */
export function MenuList({ items, onRun, onLeave }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  // Before the next key can arrive, or it would still go to the button that opened this list.
  useLayoutEffect(() => buttonsOf(list.current)[0]?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'ArrowLeft') onLeave();
    else if (event.key === 'ArrowDown') moveFocus(list.current, 1);
    else if (event.key === 'ArrowUp') moveFocus(list.current, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Items of a menu never move, so their place is their identity.
  return (
    <div class="menu-list" role="menu" tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => {
        const key = `${item.kind} ${index}`;
        if (item.kind === 'separator') return <hr key={key} />;
        if (item.kind === 'menu') return <SubMenu key={key} menu={item.menu} onRun={onRun} />;
        return (
          <button
            key={key}
            type="button"
            role="menuitem"
            onClick={() => onRun(item.label, item.functionName)}
          >
            {item.label}
          </button>
        );
      })}
    </div>
  );
}

function SubMenu({ menu, onRun }: { menu: Menu; onRun: MenuListProps['onRun'] }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="menu-sub">
      <button
        ref={button}
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={({ key }) => key === 'ArrowRight' && setOpen(true)}
      >
        {menu.title}
        <span aria-hidden="true">▸</span>
      </button>
      {isOpen && <MenuList items={menu.items} onRun={onRun} onLeave={leave} />}
    </div>
  );
}

/** The buttons of this list alone, without those of an open sub-menu. */
const buttonsOf = (list: HTMLElement | null): HTMLButtonElement[] => [
  ...(list?.querySelectorAll<HTMLButtonElement>(':scope > button, :scope > .menu-sub > button') ?? []),
];

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const buttons = buttonsOf(list);
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
