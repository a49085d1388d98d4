import type { ItemType } from '../../model/form';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choice-items';
import { DateItem, GridItem, ScaleItem } from './figure-items';
import { ItemBase } from './item-base';
import { PageBreakItem, SectionHeaderItem } from './layout-items';
import { ParagraphTextItem, TextItem } from './text-items';

/** The class of each type of item. Asked for only when needed, since items and their answers know each other. */
export const itemClasses = () => ({
  TEXT: TextItem,
  PARAGRAPH_TEXT: ParagraphTextItem,
  MULTIPLE_CHOICE: MultipleChoiceItem,
  CHECKBOX: CheckboxItem,
  LIST: ListItem,
  SCALE: ScaleItem,
  GRID: GridItem,
  DATE: DateItem,
  SECTION_HEADER: SectionHeaderItem,
  PAGE_BREAK: PageBreakItem,
});

type ItemClasses = ReturnType<typeof itemClasses>;

type Names =
  | 'asCheckboxItem'
  | 'asDateItem'
  | 'asGridItem'
  | 'asListItem'
  | 'asMultipleChoiceItem'
  | 'asPageBreakItem'
  | 'asParagraphTextItem'
  | 'asScaleItem'
  | 'asSectionHeaderItem'
  | 'asTextItem';

/** Item: any item, to be turned into its own type. */
export class AnyItem extends ItemBase implements Official<GoogleAppsScript.Forms.Item, Names> {
  readonly serviceName = 'FormApp.Item';

  readonly #as = <Type extends ItemType>(type: Type) => {
    if (this.item.type !== type)
      throw new ServiceError(`Invalid conversion for item type: ${this.item.type}.`);
    const itemClass = itemClasses()[type];
    return new itemClass(this.context, this.form, this.item) as InstanceType<ItemClasses[Type]>;
  };

  asCheckboxItem(): CheckboxItem {
    return this.#as('CHECKBOX');
  }

  asDateItem(): DateItem {
    return this.#as('DATE');
  }

  asGridItem(): GridItem {
    return this.#as('GRID');
  }

  asListItem(): ListItem {
    return this.#as('LIST');
  }

  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.#as('MULTIPLE_CHOICE');
  }

  asPageBreakItem(): PageBreakItem {
    return this.#as('PAGE_BREAK');
  }

  asParagraphTextItem(): ParagraphTextItem {
    return this.#as('PARAGRAPH_TEXT');
  }

  asScaleItem(): ScaleItem {
    return this.#as('SCALE');
  }

  asSectionHeaderItem(): SectionHeaderItem {
    return this.#as('SECTION_HEADER');
  }

  asTextItem(): TextItem {
    return this.#as('TEXT');
  }
}
