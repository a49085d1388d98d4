import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';
import { RunInside } from '../../run/standstill';
import { escapedFor } from './contextual-escape';
import { HtmlOutputService } from './html-output';
import { templateCode, templateStatements } from './template-code';

type Names = 'evaluate' | 'getCode' | 'getCodeWithComments' | 'getRawContent';

/** HtmlTemplate: HTML with code in it, and the values a script hung on it for that code. */
export class HtmlTemplateService
  extends Service
  implements Official<GoogleAppsScript.HTML.HtmlTemplate, Names>
{
  readonly serviceName = 'HtmlTemplate';
  override readonly takesProperties = true;

  constructor(
    context: RunContext,
    readonly template: string,
  ) {
    super(context);
  }

  /** The code runs in the script's world: it sees its globals and, by name, what was hung on the template. */
  evaluate(): RunInside {
    return new RunInside(printingCode(this.template), (printed) => {
      let html = '';
      for (const [kind, value] of printed as Printed[])
        html += kind === 'print' ? escapedFor(html, value) : value;
      return new HtmlOutputService(this.context, html);
    });
  }

  getCode(): string {
    return templateCode(this.template);
  }

  getCodeWithComments(): string {
    return templateCode(this.template);
  }

  getRawContent(): string {
    return this.template;
  }
}

/** What one statement printed: as it is, or a value to be made harmless first. */
type Printed = [kind: 'asItIs' | 'print', value: unknown];

/** A function expression that runs a template's statements over what was hung on it, and lists what they print. */
function printingCode(template: string): string {
  return `(hung) => {
    const printed = [];
    const plain = (value) => (typeof value === 'object' && value !== null ? String(value) : value);
    const output = {
      set _(text) { printed.push(['asItIs', String(text)]); },
      set _$(value) { printed.push(['print', plain(value)]); },
      set $(value) { printed.push(['asItIs', String(value)]); },
    };
    const names = Object.keys(hung).filter((name) => /^[\\p{L}_$][\\p{L}\\p{N}_$]*$/u.test(name));
    const run = new Function('output', ...names, ${JSON.stringify(templateStatements(template))});
    run(output, ...names.map((name) => hung[name]));
    return printed;
  }`;
}
