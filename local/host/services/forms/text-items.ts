import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { QuestionItem } from './item-base';
import { type ItemResponseService, responseTo } from './item-response';
import { ValidationService } from './validation';

type Names = 'clearValidation' | 'createResponse' | 'setValidation';

/** Questions answered by writing. */
abstract class WrittenItem extends QuestionItem implements Official<GoogleAppsScript.Forms.TextItem, Names> {
  abstract readonly validation: string;

  setValidation(validation: unknown): this {
    if (!(validation instanceof ValidationService) || validation.serviceName !== this.validation) {
      throw mismatch(this.serviceName, 'setValidation', [validation]);
    }
    this.item.rule = validation.rule;
    return this;
  }

  clearValidation(): this {
    delete this.item.rule;
    return this;
  }

  createResponse(response: unknown): ItemResponseService {
    if (response instanceof Service) throw mismatch(this.serviceName, 'createResponse', [response]);
    return responseTo(this, response);
  }
}

export class TextItem extends WrittenItem {
  readonly serviceName = 'FormApp.TextItem';
  readonly validation = 'FormApp.TextValidation';
}

export class ParagraphTextItem extends WrittenItem {
  readonly serviceName = 'FormApp.ParagraphTextItem';
  readonly validation = 'FormApp.ParagraphTextValidation';
}
