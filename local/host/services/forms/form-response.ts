import { type Answer, type FormModel, type FormResponseModel, publishedUrl } from '../../model/form';
import { record } from '../../model/form-submit';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { ItemBase } from './item-base';
import { ItemResponseService } from './item-response';

type Names =
  | 'getEditResponseUrl'
  | 'getId'
  | 'getItemResponses'
  | 'getRespondentEmail'
  | 'getResponseForItem'
  | 'getTimestamp'
  | 'submit'
  | 'toPrefilledUrl'
  | 'withItemResponse';

/** FormResponse: answers being put together by a script, or submitted ones. */
export class FormResponseService
  extends Service
  implements Official<GoogleAppsScript.Forms.FormResponse, Names>
{
  readonly serviceName = 'FormApp.FormResponse';
  #submitted: FormResponseModel | null;
  readonly #drafted: Record<number, Answer> = {};

  constructor(
    context: RunContext,
    readonly form: FormModel,
    submitted: FormResponseModel | null = null,
  ) {
    super(context);
    this.#submitted = submitted;
  }

  readonly #answers = (): Record<number, Answer> => this.#submitted?.answers ?? this.#drafted;

  withItemResponse(response: unknown): this {
    if (!(response instanceof ItemResponseService)) {
      throw mismatch(this.serviceName, 'withItemResponse', [response]);
    }
    if (this.#submitted) throw new ServiceError('This response has already been submitted.');
    if (response.form !== this.form) throw new ServiceError('Invalid argument: response');
    this.#drafted[response.item.id] = response.answer;
    return this;
  }

  submit(): FormResponseService {
    if (this.#submitted) throw new ServiceError('This response has already been submitted.');
    if (!this.form.published || !this.form.acceptingResponses) {
      throw new ServiceError('This form is not currently accepting responses.');
    }
    const { workspace, user } = this.context;
    const { response } = record(workspace, this.form, this.#drafted, this.context.now(), user);
    this.#submitted = response;
    return new FormResponseService(this.context, this.form, response);
  }

  getId(): string | null {
    return this.#submitted?.id ?? null;
  }

  getTimestamp(): Date | null {
    return this.#submitted && new Date(this.#submitted.submittedAt);
  }

  getRespondentEmail(): string {
    return this.#submitted?.email ?? '';
  }

  getItemResponses(): ItemResponseService[] {
    const answers = this.#answers();
    return this.form.items.flatMap((item) => {
      const answer = answers[item.id];
      return answer === undefined ? [] : [new ItemResponseService(this.context, this.form, item, answer)];
    });
  }

  getResponseForItem(item: unknown): ItemResponseService | null {
    if (!(item instanceof ItemBase)) throw mismatch(this.serviceName, 'getResponseForItem', [item]);
    const answer = this.#answers()[item.item.id];
    return answer === undefined ? null : new ItemResponseService(this.context, this.form, item.item, answer);
  }

  getEditResponseUrl(): string | null {
    return this.#submitted && `${publishedUrl(this.form)}?edit2=${this.#submitted.id}`;
  }

  toPrefilledUrl(): string {
    const parts = Object.entries(this.#answers()).flatMap(([id, answer]) =>
      [answer].flat().map((part) => `entry.${id}=${encodeURIComponent(part).replaceAll('%20', '+')}`),
    );
    return [`${publishedUrl(this.form)}?usp=pp_url`, ...parts].join('&');
  }
}
