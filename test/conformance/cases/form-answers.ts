import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onForm } from '../trash';

const form = casesOf('FormApp.Form');
const textItem = casesOf('FormApp.TextItem');
const checkbox = casesOf('FormApp.CheckboxItem');
const scale = casesOf('FormApp.ScaleItem');
const day = casesOf('FormApp.DateItem');
const response = casesOf('FormApp.FormResponse');
const FORM_PAGE = reference('forms/form');

/** Answers made by a script. */
export const formAnswers = [
  textItem(
    'createResponse',
    'the answer',
    () => onForm((made) => made.addTextItem().createResponse('An').getResponse()),
    gives('An'),
    reference('forms/text-item'),
  ),
  checkbox(
    'createResponse',
    'a list',
    () =>
      onForm((made) =>
        made.addCheckboxItem().setChoiceValues(['a', 'b']).createResponse(['a', 'b']).getResponse(),
      ),
    gives(['a', 'b']),
    reference('forms/checkbox-item'),
  ),
  scale(
    'createResponse',
    'comes back as text',
    () => onForm((made) => made.addScaleItem().createResponse(3).getResponse()),
    gives('3'),
    UNVERIFIED,
  ),
  day(
    'createResponse',
    'comes back as year-month-day',
    () =>
      onForm((made) =>
        made
          .addDateItem()
          .createResponse(new Date(2026, 1, 5))
          .getResponse(),
      ),
    gives('2026-02-05'),
    UNVERIFIED,
  ),
  response(
    'submit',
    'the form keeps it',
    () =>
      onForm((made) => {
        const item = made.addTextItem();
        made.createResponse().withItemResponse(item.createResponse('An')).submit();
        return made.getResponses().map((given) => given.getItemResponses().map((part) => part.getResponse()));
      }),
    gives([['An']]),
    reference('forms/form-response'),
  ),
  response(
    'getResponseForItem',
    'the answer to one question',
    () =>
      onForm((made) => {
        const item = made.addTextItem();
        const draft = made.createResponse().withItemResponse(item.createResponse('An'));
        return draft.getResponseForItem(item as never).getResponse();
      }),
    gives('An'),
    reference('forms/form-response'),
  ),
  response(
    'getResponseForItem',
    'not answered',
    () => onForm((made) => made.createResponse().getResponseForItem(made.addTextItem() as never)),
    gives(null),
    reference('forms/form-response'),
  ),
  response(
    'getTimestamp',
    'not sent yet',
    () => onForm((made) => made.createResponse().getTimestamp()),
    gives(null),
    UNVERIFIED,
  ),
  response(
    'getId',
    'not sent yet',
    () => onForm((made) => made.createResponse().getId()),
    gives(null),
    reference('forms/form-response'),
  ),
  response(
    'toPrefilledUrl',
    'leads to the form with answers',
    () =>
      onForm((made) => {
        const draft = made.createResponse().withItemResponse(made.addTextItem().createResponse('Nguyễn An'));
        return /\/viewform\?usp=pp_url&entry\.\d+=Nguy%E1%BB%85n(\+|%20)An$/.test(draft.toPrefilledUrl());
      }),
    gives(true),
    reference('forms/form-response'),
  ),
  form(
    'deleteAllResponses',
    'nothing is left',
    () =>
      onForm((made) => {
        made.createResponse().withItemResponse(made.addTextItem().createResponse('a')).submit();
        return made.deleteAllResponses().getResponses().length;
      }),
    gives(0),
    FORM_PAGE,
  ),
  form(
    'getDestinationId',
    'none yet',
    () => onForm((made) => made.getDestinationId()),
    fails('The form currently has no response destination.'),
    UNVERIFIED,
  ),
];
