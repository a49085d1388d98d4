import { casesOf, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onForm } from '../trash';

const app = casesOf('FormApp');
const form = casesOf('FormApp.Form');
const response = casesOf('FormApp.FormResponse');
const answer = casesOf('FormApp.ItemResponse');
const textRule = casesOf('FormApp.TextValidationBuilder');
const paragraphRule = casesOf('FormApp.ParagraphTextValidationBuilder');
const triggers = casesOf('ScriptApp.TriggerBuilder');
const formTrigger = casesOf('ScriptApp.FormTriggerBuilder');
const locks = casesOf('LockService');
const stores = casesOf('PropertiesService');

const FORM = reference('forms/form');
const RESPONSE = reference('forms/form-response');

/** What a ward's form is made of, from its questions to what takes its answers. */
export const formMaking = [
  form(
    'addTextItem',
    'a line',
    () => onForm((made) => String(made.addTextItem().getType())),
    gives('TEXT'),
    FORM,
  ),
  form(
    'addParagraphTextItem',
    'a paragraph',
    () => onForm((made) => String(made.addParagraphTextItem().getType())),
    gives('PARAGRAPH_TEXT'),
    FORM,
  ),
  form(
    'addListItem',
    'a list',
    () => onForm((made) => String(made.addListItem().getType())),
    gives('LIST'),
    FORM,
  ),
  form(
    'addCheckboxItem',
    'boxes',
    () => onForm((made) => String(made.addCheckboxItem().getType())),
    gives('CHECKBOX'),
    FORM,
  ),
  app(
    'createTextValidation',
    'on a line',
    () =>
      onForm((made) =>
        made
          .addTextItem()
          .setValidation(FormApp.createTextValidation().requireNumberBetween(0, 10).build())
          .setTitle('a')
          .getTitle(),
      ),
    gives('a'),
    reference('forms/form-app'),
  ),
  app(
    'createParagraphTextValidation',
    'on a paragraph',
    () =>
      onForm((made) =>
        made
          .addParagraphTextItem()
          .setValidation(
            FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(500).build(),
          )
          .setTitle('a')
          .getTitle(),
      ),
    gives('a'),
    reference('forms/form-app'),
  ),
  textRule(
    'requireTextLengthLessThanOrEqualTo',
    'a line of a hundred letters',
    () =>
      onForm((made) => {
        const rule = FormApp.createTextValidation().requireTextLengthLessThanOrEqualTo(100).build();
        return made.addTextItem().setValidation(rule).setRequired(true).isRequired();
      }),
    gives(true),
    reference('forms/text-validation-builder'),
  ),
  paragraphRule(
    'requireTextLengthLessThanOrEqualTo',
    'a paragraph of five hundred letters',
    () =>
      onForm((made) => {
        const rule = FormApp.createParagraphTextValidation().requireTextLengthLessThanOrEqualTo(500).build();
        return made.addParagraphTextItem().setValidation(rule).setRequired(true).isRequired();
      }),
    gives(true),
    reference('forms/paragraph-text-validation-builder'),
  ),
  form(
    'getResponses',
    'since a moment to come: none',
    () =>
      onForm((made) => {
        made.createResponse().withItemResponse(made.addTextItem().createResponse('An')).submit();
        return made.getResponses(new Date(Date.now() + 3_600_000)).length;
      }),
    gives(0),
    FORM,
  ),
  form(
    'getResponse',
    'by its id',
    () =>
      onForm((made) => {
        const sent = made.createResponse().withItemResponse(made.addTextItem().createResponse('An')).submit();
        return made.getResponse(sent.getId()).getId() === sent.getId();
      }),
    gives(true),
    FORM,
  ),
  response(
    'getItemResponses',
    'only what was answered',
    () =>
      onForm((made) => {
        const item = made.addTextItem();
        made.addTextItem();
        return made.createResponse().withItemResponse(item.createResponse('An')).getItemResponses().length;
      }),
    gives(1),
    RESPONSE,
  ),
  answer(
    'getItem',
    'the question, after it was worded anew',
    () =>
      onForm((made) => {
        const item = made.addTextItem().setTitle('a');
        const given = item.createResponse('An');
        item.setTitle('b');
        return given.getItem().getId() === item.getId();
      }),
    gives(true),
    reference('forms/item-response'),
  ),
  answer(
    'getResponse',
    'boxes come as a list',
    () => onForm((made) => made.addCheckboxItem().setChoiceValues(['a']).createResponse(['a']).getResponse()),
    gives(['a']),
    reference('forms/item-response'),
  ),
  form(
    'shortenFormUrl',
    'begins as Google shortens forms',
    () => onForm((made) => made.shortenFormUrl(made.getPublishedUrl()).slice(0, 18)),
    gives('https://forms.gle/'),
    UNVERIFIED,
  ),
  triggers(
    'forForm',
    'by the id of a form',
    () =>
      onForm((made) => {
        const trigger = ScriptApp.newTrigger('selfCheck').forForm(made.getId()).onFormSubmit().create();
        const isOfForm = trigger.getTriggerSourceId() === made.getId();
        ScriptApp.deleteTrigger(trigger);
        return isOfForm;
      }),
    gives(true),
    reference('script/trigger-builder'),
  ),
  formTrigger(
    'onFormSubmit',
    'the event that a trigger tells',
    () =>
      onForm((made) => {
        const trigger = ScriptApp.newTrigger('selfCheck').forForm(made).onFormSubmit().create();
        const event = String(trigger.getEventType());
        ScriptApp.deleteTrigger(trigger);
        return event;
      }),
    gives('ON_FORM_SUBMIT'),
    reference('script/form-trigger-builder'),
  ),
  locks(
    'getDocumentLock',
    'of a script bound to a file',
    () => {
      const lock = LockService.getDocumentLock();
      const held = lock.tryLock(100);
      lock.releaseLock();
      return held;
    },
    gives(true),
    reference('lock/lock-service'),
  ),
  stores(
    'getDocumentProperties',
    'a text kept with the file',
    () => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('thu.tep', 'x');
      const kept = store.getProperty('thu.tep');
      store.deleteProperty('thu.tep');
      return kept;
    },
    gives('x'),
    reference('properties/properties-service'),
  ),
];
