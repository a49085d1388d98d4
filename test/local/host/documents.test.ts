import { Workspace } from '../../../local/host';
import { documentPage } from '../../../local/host/model/document-html';
import { deskWith } from './desk-with';

const scopes = ['https://www.googleapis.com/auth/documents'];

/** The page that a document becomes which `code` wrote into; `D` is DocumentApp. */
function pageOf(code: string) {
  const workspace = new Workspace();
  const run = deskWith(
    `function go() { var D = DocumentApp; var doc = D.create('Mẫu'); var body = doc.getBody(); ${code} }`,
    { scopes, workspace },
  ).run('go');
  if (!run.ok) throw new Error(run.error);
  return documentPage([...workspace.documents.values()][0]!);
}

test.each`
  code                                                                                    | part                                                | because
  ${'body.setText("<b>&")'}                                                               | ${'&lt;b&gt;&amp;'}                                 | ${'text is harmless'}
  ${'body.appendParagraph("a").setHeading(D.ParagraphHeading.TITLE)'}                     | ${'<h1 style="font-size:26pt'}                      | ${'a title is large'}
  ${'body.appendParagraph("a").setAlignment(D.HorizontalAlignment.CENTER)'}               | ${'text-align:center'}                              | ${'a paragraph in the middle'}
  ${'body.appendParagraph("ab").editAsText().setBold(1, 1, true)'}                        | ${'a<span style="font-weight:bold">b</span>'}       | ${'a stretch is bold'}
  ${'body.appendParagraph("a").editAsText().setFontFamily("Times New Roman")'}            | ${"font-family:'Times New Roman'"}                  | ${'a font'}
  ${'body.appendParagraph("a").editAsText().setFontFamily("x\'; background:url(//e)")'}   | ${"font-family:'x backgroundurle'"}                 | ${'a font cannot say more'}
  ${'body.appendParagraph("a").editAsText().setLinkUrl("javascript:alert(1)")'}           | ${'<p><span>a</span></p>|<p>a</p>'}                 | ${'a link leads to the web only'}
  ${'body.appendTable([["a"]]).setBorderWidth(0)'}                                        | ${'border:0pt solid #000000'}                       | ${'a table without lines'}
  ${'body.appendTable([["a"]]).getCell(0, 0).setBackgroundColor("#eeeeee").setWidth(90)'} | ${'width:90pt;background-color:#eeeeee'}            | ${'a cell with a ground'}
  ${'body.appendListItem("a"); body.appendListItem("b")'}                                 | ${'2.\u2003b'}                                      | ${'items are numbered'}
  ${'body.appendListItem("a").setGlyphType(D.GlyphType.BULLET)'}                          | ${'●\u2003a'}                                       | ${'items with bullets'}
  ${'body.appendListItem("a").setGlyphType(D.GlyphType.ROMAN_UPPER)'}                     | ${'I.\u2003a'}                                      | ${'Roman figures'}
  ${'body.appendPageBreak()'}                                                             | ${'break-after:page'}                               | ${'a new page'}
  ${'body.setPageWidth(842).setPageHeight(595).setMarginLeft(85)'}                        | ${'size: 842pt 595pt; margin: 72pt 72pt 72pt 85pt'} | ${'the paper is the document’s'}
`('$because', ({ code, part }) => {
  const { html } = pageOf(code);
  expect(part.split('|').some((wanted: string) => html.includes(wanted))).toBe(true);
});

test('head and foot of the page stand apart from the text', () => {
  const page = pageOf('doc.addHeader().setText("Đầu trang"); doc.addFooter().setText("Chân trang");');
  expect(page.header).toContain('Đầu trang');
  expect(page.footer).toContain('Chân trang');
  expect(page.html).not.toContain('trang');
});

test('a template is copied into another document and filled', () => {
  const workspace = new Workspace();
  const desk = deskWith(
    `function go() {
      var source = DocumentApp.create('Mẫu').getBody();
      source.setText('Kính gửi {{tên}}');
      source.appendTable([['{{điểm}}']]);
      var target = DocumentApp.create('Thư').getBody();
      for (var i = 0; i < source.getNumChildren(); i++) {
        var part = source.getChild(i).copy();
        if (part.getType() === DocumentApp.ElementType.TABLE) target.appendTable(part);
        else target.appendParagraph(part);
      }
      target.replaceText('{{tên}}', 'Bà Lê Thị $1').replaceText('{{điểm}}', '9,5');
      return [source.getText(), target.getText()];
    }`,
    { scopes, workspace },
  );
  expect(desk.run('go').value).toEqual(['Kính gửi {{tên}}\n{{điểm}}\n', '\nKính gửi Bà Lê Thị $1\n9,5\n\n']);
});

test.each`
  pattern             | text             | bold              | because
  ${'\\{\\{.*\\}\\}'} | ${'Gửi An.'}     | ${[false, false]} | ${'a stretch over two texts takes the looks of the first'}
  ${'n\\}\\}'}        | ${'Gửi {{têAn.'} | ${[false, true]}  | ${'a stretch at a border takes the looks of what it replaces'}
`('$because', ({ pattern, text, bold }) => {
  const code = `function go() {
    var line = DocumentApp.create('Mẫu').getBody().appendParagraph('Gửi ');
    line.appendText('{{tê').setBold(false);
    line.appendText('n}}').setBold(true);
    line.appendText('.').setBold(false);
    line.replaceText(${JSON.stringify(pattern)}, 'An');
    var words = line.editAsText();
    return [line.getText(), [4, line.getText().indexOf('An')].map(function (at) { return words.isBold(at) === true; })];
  }`;
  expect(deskWith(code, { scopes }).run('go').value).toEqual([text, bold]);
});
