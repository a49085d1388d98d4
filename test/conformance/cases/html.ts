import { casesOf, fails, gives } from '../case';
import { guide, reference, UNVERIFIED } from '../sources';

const service = casesOf('HtmlService');
const template = casesOf('HtmlTemplate');
const output = casesOf('HtmlOutput');
const GUIDE = guide('html/templates');
const TEMPLATE_PAGE = reference('html/html-template');
const OUTPUT_PAGE = reference('html/html-output');

/** A template with values hung on it, as the page it becomes. */
function evaluated(html: string, values: Record<string, unknown> = {}): string {
  const made = HtmlService.createTemplate(html);
  for (const [name, value] of Object.entries(values)) made[name] = value;
  return made.evaluate().getContent();
}

/** HtmlService: templates and pages. */
export const html = [
  template('evaluate', 'nothing to do', () => evaluated('<b>Hộ</b>'), gives('<b>Hộ</b>'), GUIDE),
  template(
    'evaluate',
    'a value',
    () => evaluated('<?= foo ?>', { foo: 'Hello World!' }),
    gives('Hello World!'),
    TEMPLATE_PAGE,
  ),
  template(
    'evaluate',
    'tags in a value become text',
    () => evaluated('<?= x ?>', { x: '<b>&' }),
    gives('&lt;b&gt;&amp;'),
    GUIDE,
  ),
  template(
    'evaluate',
    'quotes in an attribute',
    () => evaluated('<a title="<?= x ?>">', { x: `"'` }),
    gives('<a title="&#34;&#39;">'),
    UNVERIFIED,
  ),
  template('evaluate', 'a value as it is', () => evaluated('<?!= x ?>', { x: '<b>' }), gives('<b>'), GUIDE),
  template(
    'evaluate',
    'a loop around tags',
    () => evaluated('<? for (var i = 0; i < 3; i++) { ?><li><?= i ?></li><? } ?>'),
    gives('<li>0</li><li>1</li><li>2</li>'),
    GUIDE,
  ),
  template(
    'evaluate',
    'one of two parts',
    () => evaluated('<? if (done) { ?>xong<? } else { ?>chưa<? } ?>', { done: false }),
    gives('chưa'),
    GUIDE,
  ),
  template(
    'evaluate',
    'objects and lists',
    () => evaluated('<?= rows[1].name ?>', { rows: [{ name: 'An' }, { name: 'Bình' }] }),
    gives('Bình'),
    GUIDE,
  ),
  template(
    'evaluate',
    'services are there',
    () => evaluated('<?= typeof Utilities.getUuid() ?>'),
    gives('string'),
    GUIDE,
  ),
  template(
    'evaluate',
    'functions of the script are there',
    () => evaluated('<?= typeof onOpen ?>'),
    gives('function'),
    GUIDE,
  ),
  template(
    'evaluate',
    'a function made inside',
    () => evaluated('<? function twice(x) { return 2 * x; } ?><?= twice(4) ?>'),
    gives('8'),
    GUIDE,
  ),
  template(
    'evaluate',
    'backslashes, quotes and lines stay',
    () => evaluated("a\\n'b'\nc"),
    gives("a\\n'b'\nc"),
    UNVERIFIED,
  ),
  template(
    'evaluate',
    'a name nobody knows',
    () => evaluated('<?= nobody ?>'),
    fails('nobody is not defined'),
    UNVERIFIED,
  ),
  template(
    'evaluate',
    'a text in a script becomes a literal',
    () => evaluated('<script>var x = <?= x ?>;</script>', { x: 'Hộ' }),
    gives("<script>var x = 'Hộ';</script>"),
    UNVERIFIED,
  ),
  template(
    'evaluate',
    'a script’s end cannot come from a value',
    () => evaluated('<script>var x = "<?= x ?>";</script>', { x: '</script>' }).indexOf('</script>"'),
    gives(-1),
    GUIDE,
  ),
  template(
    'evaluate',
    'a page put into a page',
    () => evaluated('<?!= HtmlService.createHtmlOutput("<i>a</i>").getContent() ?>'),
    gives('<i>a</i>'),
    guide('html/best-practices'),
  ),
  template(
    'getRawContent',
    'the template itself',
    () => HtmlService.createTemplate('<?= a ?>').getRawContent(),
    gives('<?= a ?>'),
    TEMPLATE_PAGE,
  ),
  template(
    'getCode',
    'a program that names the value',
    () => /output\._\$ =\s+a/.test(HtmlService.createTemplate('<?= a ?>').getCode()),
    gives(true),
    UNVERIFIED,
  ),
  service(
    'createHtmlOutput',
    'an empty page',
    () => HtmlService.createHtmlOutput().getContent(),
    gives(''),
    reference('html/html-service'),
  ),
  service(
    'createHtmlOutput',
    'from a blob',
    () => HtmlService.createHtmlOutput(Utilities.newBlob('<p>Hộ</p>', 'text/html')).getContent(),
    gives('<p>Hộ</p>'),
    reference('html/html-service'),
  ),
  service(
    'createTemplate',
    'from a blob',
    () => HtmlService.createTemplate(Utilities.newBlob('<?= 1 + 1 ?>', 'text/html')).evaluate().getContent(),
    gives('2'),
    reference('html/html-service'),
  ),
  service(
    'createHtmlOutputFromFile',
    'no such file',
    () => HtmlService.createHtmlOutputFromFile('KhongCo'),
    fails('No HTML file named KhongCo was found.'),
    UNVERIFIED,
  ),
  output(
    'append',
    'adds at the end',
    () => HtmlService.createHtmlOutput('a').append('<b>').getContent(),
    gives('a<b>'),
    OUTPUT_PAGE,
  ),
  output(
    'appendUntrusted',
    'tags become text',
    () => HtmlService.createHtmlOutput('a').appendUntrusted('<b>').getContent(),
    gives('a&lt;b&gt;'),
    OUTPUT_PAGE,
  ),
  output(
    'clear',
    'nothing is left',
    () => HtmlService.createHtmlOutput('a').clear().getContent(),
    gives(''),
    OUTPUT_PAGE,
  ),
  output(
    'setContent',
    'another page',
    () => HtmlService.createHtmlOutput('a').setContent('b').getContent(),
    gives('b'),
    OUTPUT_PAGE,
  ),
  output(
    'asTemplate',
    'runs its code',
    () => HtmlService.createHtmlOutput('<?= 1 ?>').asTemplate().evaluate().getContent(),
    gives('1'),
    OUTPUT_PAGE,
  ),
  output(
    'setTitle',
    'the title',
    () => HtmlService.createHtmlOutput('a').setTitle('Sổ').getTitle(),
    gives('Sổ'),
    OUTPUT_PAGE,
  ),
  output(
    'setWidth',
    'the width',
    () => HtmlService.createHtmlOutput('a').setWidth(480).getWidth(),
    gives(480),
    OUTPUT_PAGE,
  ),
  output(
    'setHeight',
    'the height',
    () => HtmlService.createHtmlOutput('a').setHeight(520).getHeight(),
    gives(520),
    OUTPUT_PAGE,
  ),
  output(
    'getHeight',
    'none yet',
    () => HtmlService.createHtmlOutput('a').getHeight(),
    gives(null),
    OUTPUT_PAGE,
  ),
  output(
    'addMetaTag',
    'can be asked for',
    () =>
      HtmlService.createHtmlOutput('a')
        .addMetaTag('viewport', 'width=device-width, initial-scale=1')
        .getMetaTags()
        .map((tag) => [tag.getName(), tag.getContent()]),
    gives([['viewport', 'width=device-width, initial-scale=1']]),
    OUTPUT_PAGE,
  ),
  output(
    'addMetaTag',
    'only few names are allowed',
    () => HtmlService.createHtmlOutput('a').addMetaTag('description', 'b'),
    fails('The specified meta tag cannot be used in this context.'),
    UNVERIFIED,
  ),
  output(
    'setXFrameOptionsMode',
    'gives the page back',
    () =>
      HtmlService.createHtmlOutput('a')
        .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)
        .getContent(),
    gives('a'),
    OUTPUT_PAGE,
  ),
  output(
    'setSandboxMode',
    'gives the page back',
    () => HtmlService.createHtmlOutput('a').setSandboxMode(HtmlService.SandboxMode.IFRAME).getContent(),
    gives('a'),
    OUTPUT_PAGE,
  ),
  output(
    'getBlob',
    'its kind',
    () => HtmlService.createHtmlOutput('a').getBlob().getContentType(),
    gives('text/html'),
    OUTPUT_PAGE,
  ),
];
