import { type FormItem, type ItemType, newItemId } from '../../model/form';
import { ServiceError } from '../../run/failures';
import { Constant, type Official } from '../../run/service';
import { mismatch } from '../arguments';
import { AnyItem } from './any-item';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { DateItem, GridItem, ScaleItem } from './figure-items';
import { FormSettings } from './form-settings';
import { ItemBase } from './item-base';
import { PageBreakItem, SectionHeaderItem } from './layout-items';
import { ParagraphTextItem, TextItem } from './text-items';

type Names =
  | 'addCheckboxItem'
  | 'addDateItem'
  | 'addGridItem'
  | 'addListItem'
  | 'addMultipleChoiceItem'
  | 'addPageBreakItem'
  | 'addParagraphTextItem'
  | 'addScaleItem'
  | 'addSectionHeaderItem'
  | 'addTextItem'
  | 'deleteItem'
  | 'getItemById'
  | 'getItems'
  | 'moveItem';

/** Questions, headings and pages of a form. */
export abstract class FormItems extends FormSettings implements Official<GoogleAppsScript.Forms.Form, Names> {
  readonly #added = (type: ItemType, more: Partial<FormItem> = {}): FormItem => {
    const id = newItemId(this.form);
    const item: FormItem = { id, type, title: '', helpText: '', required: false, ...more };
    this.form.items.push(item);
    return item;
  };

  readonly #any = (item: FormItem): AnyItem => new AnyItem(this.context, this.form, item);

  /** Where an item stands, given itself or its index. */
  readonly #indexOf = (method: string, given: unknown): number => {
    if (typeof given !== 'number' && !(given instanceof ItemBase))
      throw mismatch(this.serviceName, method, [given]);
    const index = typeof given === 'number' ? Math.trunc(given) : this.form.items.indexOf(given.item);
    if (!this.form.items[index])
      throw new ServiceError(`Invalid argument: ${typeof given === 'number' ? 'index' : 'item'}`);
    return index;
  };

  addTextItem(): TextItem {
    return new TextItem(this.context, this.form, this.#added('TEXT'));
  }

  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this.context, this.form, this.#added('PARAGRAPH_TEXT'));
  }

  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this.context, this.form, this.#added('MULTIPLE_CHOICE', { choices: [] }));
  }

  addCheckboxItem(): CheckboxItem {
    return new CheckboxItem(this.context, this.form, this.#added('CHECKBOX', { choices: [] }));
  }

  addListItem(): ListItem {
    return new ListItem(this.context, this.form, this.#added('LIST', { choices: [] }));
  }

  addScaleItem(): ScaleItem {
    return new ScaleItem(this.context, this.form, this.#added('SCALE'));
  }

  addGridItem(): GridItem {
    return new GridItem(this.context, this.form, this.#added('GRID', { rows: [], columns: [] }));
  }

  addDateItem(): DateItem {
    return new DateItem(this.context, this.form, this.#added('DATE', { includesYear: true }));
  }

  addSectionHeaderItem(): SectionHeaderItem {
    return new SectionHeaderItem(this.context, this.form, this.#added('SECTION_HEADER'));
  }

  addPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this.context, this.form, this.#added('PAGE_BREAK'));
  }

  getItems(type?: unknown): AnyItem[] {
    if (type !== undefined && !(type instanceof Constant))
      throw mismatch(this.serviceName, 'getItems', [type]);
    return this.form.items.filter((item) => !type || item.type === type.name).map(this.#any);
  }

  getItemById(id: unknown): AnyItem | null {
    if (typeof id !== 'number') throw mismatch(this.serviceName, 'getItemById', [id]);
    const item = this.form.items.find((known) => known.id === id);
    return item ? this.#any(item) : null;
  }

  deleteItem(item: unknown): void {
    this.form.items.splice(this.#indexOf('deleteItem', item), 1);
  }

  moveItem(from: unknown, to: unknown): AnyItem {
    const [source, target] = [this.#indexOf('moveItem', from), this.#indexOf('moveItem', to)];
    const [moved] = this.form.items.splice(source, 1);
    this.form.items.splice(target, 0, moved!);
    return this.#any(moved!);
  }
}
