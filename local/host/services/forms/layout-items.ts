import type { Navigation } from '../../model/form';
import { Constant, type Official } from '../../run/service';
import { mismatch } from '../arguments';
import { NAVIGATION } from './form-constants';
import { ItemBase } from './item-base';

export class SectionHeaderItem extends ItemBase {
  readonly serviceName = 'FormApp.SectionHeaderItem';
}

export class PageBreakItem
  extends ItemBase
  implements
    Official<GoogleAppsScript.Forms.PageBreakItem, 'getGoToPage' | 'getPageNavigationType' | 'setGoToPage'>
{
  readonly serviceName = 'FormApp.PageBreakItem';

  getPageNavigationType(): Constant {
    const goTo = this.item.goTo ?? 'CONTINUE';
    return typeof goTo === 'number' ? NAVIGATION.members.GO_TO_PAGE : NAVIGATION.members[goTo];
  }

  getGoToPage(): PageBreakItem | null {
    const page = this.form.items.find((item) => item.id === this.item.goTo);
    return page ? new PageBreakItem(this.context, this.form, page) : null;
  }

  setGoToPage(target: unknown): this {
    if (target instanceof PageBreakItem) this.item.goTo = target.item.id;
    else if (target instanceof Constant && target.type === NAVIGATION.type)
      this.item.goTo = target.name as Navigation;
    else throw mismatch(this.serviceName, 'setGoToPage', [target]);
    return this;
  }
}
