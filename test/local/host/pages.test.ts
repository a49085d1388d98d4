import { deskWith } from './desk-with';

const pages = {
  'Main.html': '<html><head><?!= include("Style") ?></head><body><?= data.name ?></body></html>',
  'Style.html': '<style>b { color: red; }</style>',
};

const CODE = `
function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
function show() {
  var template = HtmlService.createTemplateFromFile('Main');
  template.data = { name: 'Hộ <An>' };
  SpreadsheetApp.getUi().showSidebar(template.evaluate().addMetaTag('viewport', 'width=300'));
}
function keep() { var t = HtmlService.createTemplate(''); t.list = [1]; t.list.push(2); return [t.list, t.none === undefined]; }
function spoil() { HtmlService.createHtmlOutput('').data = 1; }
function slow() { return HtmlService.createTemplate('<? for (;;); ?>').evaluate().getContent(); }
function fail() { return HtmlService.createTemplate('<?= SpreadsheetApp.getActive().getRange("x y") ?>').evaluate(); }
`;

test('a page of several files reaches the sidebar whole', () => {
  const desk = deskWith(CODE, { pages });
  expect(desk.run('show')).toMatchObject({ ok: true });
  expect(desk.sidebar?.html).toBe(
    '<html><head><meta name="viewport" content="width=300"><style>b { color: red; }</style></head><body>Hộ &lt;An&gt;</body></html>',
  );
});

test.each`
  run        | end                                                                              | because
  ${'keep'}  | ${{ ok: true, value: [[1, 2], true] }}                                           | ${'what is hung on a template stays the same thing'}
  ${'spoil'} | ${{ ok: false, error: 'Error: not supported locally: setting HtmlOutput.data' }} | ${'nothing else takes such values'}
  ${'slow'}  | ${{ ok: false, error: 'Exceeded maximum execution time' }}                       | ${'code in a template counts as the script’s'}
  ${'fail'}  | ${{ ok: false, error: 'Exception: Range not found' }}                            | ${'errors of services come out as they are'}
`('$because', ({ run, end }) => {
  expect(deskWith(CODE, { realTimeLimitMs: 200 }).run(run)).toMatchObject(end);
});

test('a page becomes a PDF', () => {
  const code = `function go() {
    var pdf = HtmlService.createHtmlOutput('<p>Giấy mời</p>').getBlob().setName('moi.html').getAs('application/pdf');
    return [pdf.getName(), Utilities.newBlob(pdf.getBytes().slice(0, 5)).getDataAsString()];
  }`;
  expect(deskWith(code).run('go').value).toEqual(['moi.pdf', '%PDF-']);
});
