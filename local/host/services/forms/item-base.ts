import { type FormItem, type FormModel, newItemId } from '../../model/form';
import { renameHeadings } from '../../model/form-sheet';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Constant, type Official, Service } from '../../run/service';
import { ITEM_TYPE } from './form-constants';

type Names =
  | 'duplicate'
  | 'getHelpText'
  | 'getId'
  | 'getIndex'
  | 'getTitle'
  | 'getType'
  | 'setHelpText'
  | 'setTitle';

/** What every item of a form has. */
export abstract class ItemBase extends Service implements Official<GoogleAppsScript.Forms.Item, Names> {
  constructor(
    context: RunContext,
    readonly form: FormModel,
    readonly item: FormItem,
  ) {
    super(context);
  }

  /** A copy at the end of the form. */
  duplicate(): this {
    const copy = { ...structuredClone(this.item), id: newItemId(this.form) };
    this.form.items.push(copy);
    const ownClass = this.constructor as new (context: RunContext, form: FormModel, item: FormItem) => this;
    return new ownClass(this.context, this.form, copy);
  }

  getId(): number {
    return this.item.id;
  }

  getIndex(): number {
    const index = this.form.items.indexOf(this.item);
    if (index < 0) throw new ServiceError('Item has been deleted.');
    return index;
  }

  getType(): Constant {
    return ITEM_TYPE.members[this.item.type];
  }

  getTitle(): string {
    return this.item.title;
  }

  setTitle(title: unknown): this {
    this.item.title = String(title);
    const { destination } = this.form;
    if (destination)
      renameHeadings(this.form, this.item, this.context.workspace.drive.get(destination.bookId));
    return this;
  }

  getHelpText(): string {
    return this.item.helpText;
  }

  setHelpText(text: unknown): this {
    this.item.helpText = String(text);
    return this;
  }
}

/** What every question has. */
export abstract class QuestionItem
  extends ItemBase
  implements Official<GoogleAppsScript.Forms.TextItem, 'isRequired' | 'setRequired'>
{
  isRequired(): boolean {
    return this.item.required;
  }

  setRequired(enabled: unknown): this {
    this.item.required = Boolean(enabled);
    return this;
  }
}
