import type { RunContext } from '../../run/context';
import type { Menu } from '../../run/screen';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';

type Names = 'addItem' | 'addSubMenu' | 'addSeparator' | 'addToUi';

/** Menu: built up by the script, shown by addToUi. */
export class MenuService extends Service implements Official<GoogleAppsScript.Base.Menu, Names> {
  readonly serviceName = 'Menu';

  constructor(
    context: RunContext,
    readonly menu: Menu,
  ) {
    super(context);
  }

  addItem(label: string, functionName: string): this {
    if (typeof label !== 'string' || typeof functionName !== 'string') {
      throw mismatch(this.serviceName, 'addItem', [label, functionName]);
    }
    this.menu.items.push({ kind: 'item', label, functionName });
    return this;
  }

  addSubMenu(submenu: unknown): this {
    if (!(submenu instanceof MenuService)) throw mismatch(this.serviceName, 'addSubMenu', [submenu]);
    this.menu.items.push({ kind: 'menu', menu: submenu.menu });
    return this;
  }

  addSeparator(): this {
    this.menu.items.push({ kind: 'separator' });
    return this;
  }

  /** A menu of the same title takes the old one's place. */
  addToUi(): void {
    const { screen } = this.context;
    const same = (other: Menu) => other.title === this.menu.title && other.addon === this.menu.addon;
    screen.menus = [...screen.menus.filter((other) => !same(other)), this.menu];
  }
}
