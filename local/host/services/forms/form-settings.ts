import { type FormModel, publishedUrl } from '../../model/form';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';

type Names =
  | 'canEditResponse'
  | 'collectsEmail'
  | 'getConfirmationMessage'
  | 'getCustomClosedFormMessage'
  | 'getDescription'
  | 'getEditUrl'
  | 'getId'
  | 'getPublishedUrl'
  | 'getShuffleQuestions'
  | 'getTitle'
  | 'hasLimitOneResponsePerUser'
  | 'hasProgressBar'
  | 'hasRespondAgainLink'
  | 'isAcceptingResponses'
  | 'setAcceptingResponses'
  | 'setAllowResponseEdits'
  | 'setCollectEmail'
  | 'setConfirmationMessage'
  | 'setCustomClosedFormMessage'
  | 'setDescription'
  | 'setLimitOneResponsePerUser'
  | 'setProgressBar'
  | 'setShowLinkToRespondAgain'
  | 'setShuffleQuestions'
  | 'setTitle';

/** The settings of a form that are on or off. */
type Switch = {
  [Key in keyof FormModel]: FormModel[Key] extends boolean ? Key : never;
}[keyof FormModel];

/** What a form is called, says and allows. */
export abstract class FormSettings extends Service implements Official<GoogleAppsScript.Forms.Form, Names> {
  readonly serviceName = 'FormApp.Form';

  constructor(
    context: RunContext,
    readonly form: FormModel,
  ) {
    super(context);
  }

  readonly #turn = (key: Switch, enabled: unknown): this => {
    this.form[key] = Boolean(enabled);
    return this;
  };

  getId(): string {
    return this.form.id;
  }

  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this.form.id}/edit`;
  }

  getPublishedUrl(): string {
    return publishedUrl(this.form);
  }

  getTitle(): string {
    return this.form.title;
  }

  setTitle(title: unknown): this {
    this.form.title = String(title);
    return this;
  }

  getDescription(): string {
    return this.form.description;
  }

  setDescription(description: unknown): this {
    this.form.description = String(description);
    return this;
  }

  getConfirmationMessage(): string {
    return this.form.confirmationMessage;
  }

  setConfirmationMessage(message: unknown): this {
    this.form.confirmationMessage = String(message);
    return this;
  }

  getCustomClosedFormMessage(): string {
    return this.form.closedMessage;
  }

  setCustomClosedFormMessage(message: unknown): this {
    this.form.closedMessage = String(message);
    return this;
  }

  isPublished(): boolean {
    return this.form.published;
  }

  /** Publishing also opens the form; taking it back closes it. */
  setPublished(enabled: unknown): this {
    this.form.acceptingResponses = Boolean(enabled);
    return this.#turn('published', enabled);
  }

  isAcceptingResponses(): boolean {
    return this.form.published && this.form.acceptingResponses;
  }

  setAcceptingResponses(enabled: unknown): this {
    if (enabled && !this.form.published) {
      throw new ServiceError('Cannot accept responses for an unpublished form.');
    }
    return this.#turn('acceptingResponses', enabled);
  }

  collectsEmail(): boolean {
    return this.form.collectsEmail;
  }

  setCollectEmail(collect: unknown): this {
    return this.#turn('collectsEmail', collect);
  }

  hasLimitOneResponsePerUser(): boolean {
    return this.form.oneResponsePerUser;
  }

  setLimitOneResponsePerUser(enabled: unknown): this {
    return this.#turn('oneResponsePerUser', enabled);
  }

  hasProgressBar(): boolean {
    return this.form.progressBar;
  }

  setProgressBar(enabled: unknown): this {
    return this.#turn('progressBar', enabled);
  }

  canEditResponse(): boolean {
    return this.form.responseEdits;
  }

  setAllowResponseEdits(enabled: unknown): this {
    return this.#turn('responseEdits', enabled);
  }

  hasRespondAgainLink(): boolean {
    return this.form.respondAgainLink;
  }

  setShowLinkToRespondAgain(enabled: unknown): this {
    return this.#turn('respondAgainLink', enabled);
  }

  getShuffleQuestions(): boolean {
    return this.form.shuffleQuestions;
  }

  setShuffleQuestions(shuffle: unknown): this {
    return this.#turn('shuffleQuestions', shuffle);
  }
}
