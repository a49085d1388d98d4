import { casesOf, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onForm } from '../trash';

const app = casesOf('FormApp');
const form = casesOf('FormApp.Form');
const FORM_PAGE = reference('forms/form');

/** What a form is called, says and allows. */
export const forms = [
  app(
    'create',
    'its title',
    () => onForm((made) => made.getTitle()),
    gives('Tự kiểm tra'),
    reference('forms/form-app'),
  ),
  app(
    'getActiveForm',
    'a spreadsheet’s script has none',
    () => FormApp.getActiveForm(),
    gives(null),
    reference('forms/form-app'),
  ),
  app(
    'openById',
    'opens what was made',
    () => onForm((made) => FormApp.openById(made.getId()).getTitle()),
    gives('Tự kiểm tra'),
    reference('forms/form-app'),
  ),
  app(
    'openByUrl',
    'by the address for editing',
    () => onForm((made) => FormApp.openByUrl(made.getEditUrl()).getId() === made.getId()),
    gives(true),
    reference('forms/form-app'),
  ),
  form(
    'setTitle',
    'gives the form back',
    () => onForm((made) => made.setTitle('Phiếu').getTitle()),
    gives('Phiếu'),
    FORM_PAGE,
  ),
  form('getDescription', 'none yet', () => onForm((made) => made.getDescription()), gives(''), UNVERIFIED),
  form(
    'setDescription',
    'lines stay',
    () => onForm((made) => made.setDescription('a\nb').getDescription()),
    gives('a\nb'),
    FORM_PAGE,
  ),
  form(
    'setConfirmationMessage',
    'what is said after sending',
    () => onForm((made) => made.setConfirmationMessage('Cảm ơn').getConfirmationMessage()),
    gives('Cảm ơn'),
    FORM_PAGE,
  ),
  form(
    'setPublished',
    'opens the form',
    () => onForm((made) => made.isAcceptingResponses()),
    gives(true),
    FORM_PAGE,
  ),
  form(
    'setAcceptingResponses',
    'closes the form',
    () => onForm((made) => made.setAcceptingResponses(false).isAcceptingResponses()),
    gives(false),
    FORM_PAGE,
  ),
  form(
    'setCollectEmail',
    'on',
    () => onForm((made) => made.setCollectEmail(true).collectsEmail()),
    gives(true),
    FORM_PAGE,
  ),
  form(
    'setLimitOneResponsePerUser',
    'on',
    () => onForm((made) => made.setLimitOneResponsePerUser(true).hasLimitOneResponsePerUser()),
    gives(true),
    FORM_PAGE,
  ),
  form(
    'setProgressBar',
    'on',
    () => onForm((made) => made.setProgressBar(true).hasProgressBar()),
    gives(true),
    FORM_PAGE,
  ),
  form(
    'setAllowResponseEdits',
    'on',
    () => onForm((made) => made.setAllowResponseEdits(true).canEditResponse()),
    gives(true),
    FORM_PAGE,
  ),
  form(
    'getPublishedUrl',
    'where people answer',
    () =>
      onForm((made) =>
        /^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform$/.test(made.getPublishedUrl()),
      ),
    gives(true),
    FORM_PAGE,
  ),
  form(
    'getEditUrl',
    'where the form is made',
    () => onForm((made) => made.getEditUrl() === `https://docs.google.com/forms/d/${made.getId()}/edit`),
    gives(true),
    UNVERIFIED,
  ),
];
