import type { RawResponse } from '../domain/forms/submission';
import type { WordedForm, WordedItem } from '../words/forms';
import { momentInWords } from './clock';

type Form = GoogleAppsScript.Forms.Form;

/** What Google added to forms in 2025 and the typings lack. */
interface PublishingApp {
  create(title: string, isPublished: boolean): Form;
}

interface PublishedForm {
  setPublished(enabled: boolean): Form;
}

/** The items of a form by the keys of its plan; ids outlive a question that is worded anew. */
export type ItemIds = Record<string, number>;

/** Makes an empty form that takes no answers yet, and returns its id. */
export const startForm = (heading: string): string =>
  (FormApp as unknown as PublishingApp).create(heading, false).getId();

/** Writes all questions of a form anew; what a stopped run left of them goes first. */
export function writeQuestions(formId: string, words: WordedForm): ItemIds {
  const form = FormApp.openById(formId);
  for (const item of form.getItems()) form.deleteItem(item);
  form
    .setTitle(words.heading)
    .setDescription(words.description)
    .setConfirmationMessage(words.thanks)
    .setCollectEmail(false)
    .setAllowResponseEdits(false);
  return Object.fromEntries(words.items.map((item) => [item.key, addQuestion(form, item)]));
}

function addQuestion(form: Form, item: WordedItem): number {
  const { title, help, required } = item;
  switch (item.kind) {
    case 'box': {
      const box = form.addCheckboxItem().setTitle(title).setHelpText(help).setRequired(required);
      return box.setChoiceValues(item.choices).getId();
    }
    case 'list': {
      const list = form.addListItem().setTitle(title).setHelpText(help).setRequired(required);
      return list.setChoiceValues(item.choices).getId();
    }
    case 'paragraph': {
      const rule = FormApp.createParagraphTextValidation().setHelpText(item.limit);
      const text = form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required);
      return text.setValidation(rule.requireTextLengthLessThanOrEqualTo(item.most).build()).getId();
    }
    case 'line':
    case 'mark': {
      const rule = FormApp.createTextValidation().setHelpText(item.limit);
      const line = form.addTextItem().setTitle(title).setHelpText(help).setRequired(required);
      const limited =
        item.kind === 'mark'
          ? rule.requireNumberBetween(0, item.max)
          : rule.requireTextLengthLessThanOrEqualTo(item.most);
      return line.setValidation(limited.build()).getId();
    }
  }
}

/** Lets people fill the form in. */
export function openToPeople(formId: string): void {
  const form = FormApp.openById(formId) as unknown as PublishedForm;
  form.setPublished(true).setAcceptingResponses(true);
}

/** The address for people, and a shorter one for print. */
export function addressesOf(formId: string): { url: string; short: string } {
  const form = FormApp.openById(formId);
  const url = form.getPublishedUrl();
  return { url, short: form.shortenFormUrl(url) };
}

/** Whether this account can still open the form. */
export function isWithinReach(formId: string): boolean {
  try {
    FormApp.openById(formId);
    return true;
  } catch {
    // Google says so by an error only; which one, it words in the account's language.
    return false;
  }
}

/** What came in since a moment, and up to which moment that is all. */
export interface Arrivals {
  responses: RawResponse[];
  /** Milliseconds; null where nothing came in, or not all was read. */
  last: number | null;
  /** Whether more came in than was read. */
  more: boolean;
}

/** Each answer costs service calls of its own; with more in one run it would pass Google's six minutes. */
export const mostAtOnce = 100;

/** The responses since a moment; of those that are `known` nothing more than the id is read. */
export function responsesSince(
  formId: string,
  ids: ItemIds,
  since: number,
  known: (id: string) => boolean,
): Arrivals {
  const form = FormApp.openById(formId);
  const fresh = form.getResponses(new Date(since)).flatMap((response) => {
    const id = response.getId();
    return known(id) ? [] : [{ id, response }];
  });
  if (fresh.length === 0) return { responses: [], last: null, more: false };
  const items = Object.entries(ids).flatMap(([key, id]) => {
    const item = key === 'consent' ? null : form.getItemById(id);
    return item === null ? [] : [{ key, item }];
  });
  const read = fresh.slice(0, mostAtOnce).map(({ id, response }) => {
    const at = response.getTimestamp().getTime();
    const answers = items.flatMap(({ key, item }): [string, string][] => {
      const answer = response.getResponseForItem(item);
      return answer === null ? [] : [[key, [answer.getResponse()].flat(2).join(', ')]];
    });
    return { at, raw: { id, at: momentInWords(new Date(at)), answers: Object.fromEntries(answers) } };
  });
  const more = fresh.length > read.length;
  // Nobody says in which order responses come, so a part of them is no time up to which all were taken.
  const last = more ? null : Math.max(...read.map(({ at }) => at));
  return { responses: read.map(({ raw }) => raw), last, more };
}

/** The id of the form whose answer set off a trigger; null where the event does not say. */
export const formOfEvent = (event: unknown): string | null =>
  (event as { source?: Form } | undefined)?.source?.getId() ?? null;
