import { types } from 'node:util';
import { linkForm } from '../../model/form-sheet';
import { ServiceError } from '../../run/failures';
import type { Constant, Official } from '../../run/service';
import { mismatch } from '../arguments';
import { DESTINATION_TYPE } from './form-constants';
import { FormItems } from './form-items';
import { FormResponseService } from './form-response';

type Names =
  | 'createResponse'
  | 'deleteAllResponses'
  | 'deleteResponse'
  | 'getDestinationId'
  | 'getDestinationType'
  | 'getResponse'
  | 'getResponses'
  | 'removeDestination'
  | 'setDestination'
  | 'shortenFormUrl';

/** Form: everything of the classes it builds on, its answers, and the spreadsheet they go to. */
export class FormService extends FormItems implements Official<GoogleAppsScript.Forms.Form, Names> {
  createResponse(): FormResponseService {
    return new FormResponseService(this.context, this.form);
  }

  getResponse(id: unknown): FormResponseService {
    const found = this.form.responses.find((response) => response.id === id);
    if (!found) throw new ServiceError('Invalid data updating form');
    return new FormResponseService(this.context, this.form, found);
  }

  /** All answers, or those given at or after a moment. */
  getResponses(since?: unknown): FormResponseService[] {
    if (since !== undefined && !types.isDate(since))
      throw mismatch(this.serviceName, 'getResponses', [since]);
    const first = since?.getTime() ?? Number.NEGATIVE_INFINITY;
    return this.form.responses
      .filter((response) => response.submittedAt >= first)
      .map((response) => new FormResponseService(this.context, this.form, response));
  }

  deleteResponse(id: unknown): this {
    this.form.responses = this.form.responses.filter((response) => response.id !== id);
    return this;
  }

  /** The linked tab keeps its rows. */
  deleteAllResponses(): this {
    this.form.responses = [];
    return this;
  }

  setDestination(type: unknown, id: unknown): this {
    if (type !== DESTINATION_TYPE.members.SPREADSHEET || typeof id !== 'string') {
      throw mismatch(this.serviceName, 'setDestination', [type, id]);
    }
    const book = this.context.workspace.drive.get(id);
    if (!book) throw new ServiceError('Invalid argument: id');
    linkForm(this.form, book);
    return this;
  }

  getDestinationId(): string {
    if (!this.form.destination) throw new ServiceError('The form currently has no response destination.');
    return this.form.destination.bookId;
  }

  getDestinationType(): Constant {
    if (!this.form.destination) throw new ServiceError('The form currently has no response destination.');
    return DESTINATION_TYPE.members.SPREADSHEET;
  }

  removeDestination(): this {
    this.form.destination = null;
    return this;
  }

  /** Google's short addresses are made by its own service; here the short one still leads to this machine's form. */
  shortenFormUrl(url: unknown): string {
    if (typeof url !== 'string' || !url.includes(this.form.id))
      throw new ServiceError('Invalid argument: url');
    return `https://forms.gle/${this.form.id.slice(-17)}`;
  }
}
