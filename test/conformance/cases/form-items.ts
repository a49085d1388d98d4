import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onForm } from '../trash';

const form = casesOf('FormApp.Form');
const textItem = casesOf('FormApp.TextItem');
const anyItem = casesOf('FormApp.Item');
const choiceItem = casesOf('FormApp.MultipleChoiceItem');
const checkbox = casesOf('FormApp.CheckboxItem');
const list = casesOf('FormApp.ListItem');
const scale = casesOf('FormApp.ScaleItem');
const grid = casesOf('FormApp.GridItem');
const day = casesOf('FormApp.DateItem');
const page = casesOf('FormApp.PageBreakItem');
const FORM_PAGE = reference('forms/form');

/** Questions, headings and pages. */
export const formItems = [
  form('getItems', 'none yet', () => onForm((made) => made.getItems()), gives([]), UNVERIFIED),
  form(
    'getItems',
    'in their order',
    () =>
      onForm((made) => {
        made.addTextItem().setTitle('a');
        made.addSectionHeaderItem().setTitle('b');
        return made.getItems().map((item) => `${item.getType()} ${item.getTitle()} ${item.getIndex()}`);
      }),
    gives(['TEXT a 0', 'SECTION_HEADER b 1']),
    FORM_PAGE,
  ),
  form(
    'getItems',
    'of one type',
    () =>
      onForm((made) => {
        made.addTextItem();
        made.addDateItem();
        return made.getItems(FormApp.ItemType.DATE).length;
      }),
    gives(1),
    FORM_PAGE,
  ),
  form(
    'getItemById',
    'by its id',
    () =>
      onForm((made) => {
        const item = made.addTextItem().setTitle('a');
        return made.getItemById(item.getId()).getTitle();
      }),
    gives('a'),
    FORM_PAGE,
  ),
  form('getItemById', 'no such id', () => onForm((made) => made.getItemById(1)), gives(null), FORM_PAGE),
  form(
    'deleteItem',
    'by its place',
    () =>
      onForm((made) => {
        made.addTextItem();
        made.deleteItem(0);
        return made.getItems().length;
      }),
    gives(0),
    FORM_PAGE,
  ),
  form(
    'moveItem',
    'to the front',
    () =>
      onForm((made) => {
        made.addTextItem().setTitle('a');
        made.addTextItem().setTitle('b');
        made.moveItem(1, 0);
        return made.getItems().map((item) => item.getTitle());
      }),
    gives(['b', 'a']),
    FORM_PAGE,
  ),
  textItem(
    'duplicate',
    'a copy at the end',
    () =>
      onForm((made) => {
        const item = made.addTextItem().setTitle('a');
        made.addDateItem();
        const copy = item.duplicate();
        return [copy.getTitle(), copy.getIndex(), copy.getId() === item.getId()];
      }),
    gives(['a', 2, false]),
    reference('forms/text-item'),
  ),
  textItem(
    'setTitle',
    'the title',
    () => onForm((made) => made.addTextItem().setTitle('Họ tên').getTitle()),
    gives('Họ tên'),
    reference('forms/text-item'),
  ),
  textItem(
    'setHelpText',
    'the help',
    () => onForm((made) => made.addTextItem().setHelpText('a').getHelpText()),
    gives('a'),
    reference('forms/text-item'),
  ),
  textItem(
    'isRequired',
    'not at first',
    () => onForm((made) => made.addTextItem().isRequired()),
    gives(false),
    reference('forms/text-item'),
  ),
  textItem(
    'setRequired',
    'required',
    () => onForm((made) => made.addTextItem().setRequired(true).isRequired()),
    gives(true),
    reference('forms/text-item'),
  ),
  textItem(
    'setValidation',
    'gives the item back',
    () =>
      onForm((made) =>
        made
          .addTextItem()
          .setValidation(
            FormApp.createTextValidation().requireNumberBetween(0, 10).setHelpText('0 đến 10').build(),
          )
          .getTitle(),
      ),
    gives(''),
    reference('forms/text-item'),
  ),
  anyItem(
    'asTextItem',
    'its own type',
    () =>
      onForm((made) => {
        made.addTextItem().setTitle('a');
        return made.getItems()[0]!.asTextItem().getTitle();
      }),
    gives('a'),
    reference('forms/item'),
  ),
  choiceItem(
    'setChoiceValues',
    'the choices',
    () =>
      onForm((made) =>
        made
          .addMultipleChoiceItem()
          .setChoiceValues(['Có', 'Không'])
          .getChoices()
          .map((choice) => choice.getValue()),
      ),
    gives(['Có', 'Không']),
    reference('forms/multiple-choice-item'),
  ),
  choiceItem(
    'setChoices',
    'made one by one',
    () =>
      onForm((made) => {
        const item = made.addMultipleChoiceItem();
        item.setChoices([item.createChoice('a'), item.createChoice('b')]);
        return item.getChoices().length;
      }),
    gives(2),
    reference('forms/multiple-choice-item'),
  ),
  choiceItem(
    'setChoiceValues',
    'twice the same',
    () => onForm((made) => made.addMultipleChoiceItem().setChoiceValues(['a', 'a'])),
    fails('Questions cannot have duplicate choice values.'),
    UNVERIFIED,
  ),
  choiceItem(
    'showOtherOption',
    'on',
    () => onForm((made) => made.addMultipleChoiceItem().showOtherOption(true).hasOtherOption()),
    gives(true),
    reference('forms/multiple-choice-item'),
  ),
  checkbox(
    'setValidation',
    'gives the item back',
    () =>
      onForm(
        (made) =>
          made
            .addCheckboxItem()
            .setChoiceValues(['a', 'b'])
            .setValidation(FormApp.createCheckboxValidation().requireSelectAtLeast(1).build() as never)
            .getChoices().length,
      ),
    gives(2),
    reference('forms/checkbox-item'),
  ),
  list(
    'setChoiceValues',
    'the choices',
    () => onForm((made) => made.addListItem().setChoiceValues(['a']).getChoices()[0]!.getValue()),
    gives('a'),
    reference('forms/list-item'),
  ),
  scale(
    'setBounds',
    'both ends',
    () =>
      onForm((made) => {
        const item = made.addScaleItem().setBounds(0, 10);
        return [item.getLowerBound(), item.getUpperBound()];
      }),
    gives([0, 10]),
    reference('forms/scale-item'),
  ),
  scale(
    'setLabels',
    'both ends',
    () =>
      onForm((made) => {
        const item = made.addScaleItem().setLabels('Kém', 'Tốt');
        return [item.getLeftLabel(), item.getRightLabel()];
      }),
    gives(['Kém', 'Tốt']),
    reference('forms/scale-item'),
  ),
  grid(
    'setRows',
    'rows and columns',
    () =>
      onForm((made) => {
        const item = made.addGridItem().setRows(['a', 'b']).setColumns(['1']);
        return [item.getRows(), item.getColumns()];
      }),
    gives([['a', 'b'], ['1']]),
    reference('forms/grid-item'),
  ),
  day(
    'includesYear',
    'at first',
    () => onForm((made) => made.addDateItem().includesYear()),
    gives(true),
    reference('forms/date-item'),
  ),
  page(
    'getPageNavigationType',
    'goes on at first',
    () => onForm((made) => String(made.addPageBreakItem().getPageNavigationType())),
    gives('CONTINUE'),
    reference('forms/page-break-item'),
  ),
  page(
    'setGoToPage',
    'to the end',
    () =>
      onForm((made) =>
        String(
          made.addPageBreakItem().setGoToPage(FormApp.PageNavigationType.SUBMIT).getPageNavigationType(),
        ),
      ),
    gives('SUBMIT'),
    reference('forms/page-break-item'),
  ),
];
