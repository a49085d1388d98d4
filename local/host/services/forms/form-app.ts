import { freeId } from '../../model/file-id';
import { type FormModel, newForm } from '../../model/form';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { FormService } from './form';
import { DESTINATION_TYPE, ITEM_TYPE, NAVIGATION } from './form-constants';
import {
  CheckboxValidationBuilder,
  ParagraphTextValidationBuilder,
  TextValidationBuilder,
} from './validation';

type Names =
  | 'create'
  | 'createCheckboxValidation'
  | 'createParagraphTextValidation'
  | 'createTextValidation'
  | 'getActiveForm'
  | 'openById'
  | 'openByUrl';

export class FormApp extends Service implements Official<GoogleAppsScript.Forms.FormApp, Names> {
  readonly serviceName = 'FormApp';

  get ItemType() {
    return ITEM_TYPE;
  }

  get DestinationType() {
    return DESTINATION_TYPE;
  }

  get PageNavigationType() {
    return NAVIGATION;
  }

  /** `create(title)` or `create(title, isPublished)`; without the second the form waits for setPublished. */
  create(title: unknown, isPublished: unknown = false): FormService {
    if (typeof title !== 'string') throw mismatch(this.serviceName, 'create', [title]);
    const { forms } = this.context.workspace;
    const form = newForm(freeId('form', forms), title);
    forms.add(form);
    return new FormService(this.context, form).setPublished(isPublished);
  }

  /** Scripts here are bound to spreadsheets. */
  getActiveForm(): null {
    return null;
  }

  openById(id: unknown): FormService {
    if (typeof id !== 'string') throw mismatch(this.serviceName, 'openById', [id]);
    return this.#open(id);
  }

  openByUrl(url: unknown): FormService {
    const id = /\/forms\/d\/(?:e\/)?([\w-]+)/.exec(String(url))?.[1];
    if (!id) throw new ServiceError('Invalid argument: url');
    return this.#open(id);
  }

  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder(this.context);
  }

  createParagraphTextValidation(): ParagraphTextValidationBuilder {
    return new ParagraphTextValidationBuilder(this.context);
  }

  createCheckboxValidation(): CheckboxValidationBuilder {
    return new CheckboxValidationBuilder(this.context);
  }

  readonly #open = (id: string): FormService => {
    const form: FormModel | undefined = this.context.workspace.forms.get(id);
    if (form) return new FormService(this.context, form);
    throw new ServiceError(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  };
}
