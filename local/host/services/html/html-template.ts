import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';
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
  override readonly properties = new Map<string, unknown>();

  constructor(
    context: RunContext,
    readonly template: string,
  ) {
    super(context);
  }

  /** The code sees the script's globals and, by name, what was hung on the template. */
  evaluate(): HtmlOutputService {
    const named = [...this.properties].filter(([name]) => /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name));
    const parameters = ['output', ...named.map(([name]) => name)];
    const run = this.context.compile(parameters, templateStatements(this.template));
    const page = new PrintedPage();
    run(page, ...named.map(([, value]) => value));
    return new HtmlOutputService(this.context, page.html);
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

/** Takes what the statements of a template assign. */
class PrintedPage {
  html = '';

  set _(text: string) {
    this.html += text;
  }

  set _$(value: unknown) {
    this.html += escapedFor(this.html, value);
  }

  set $(value: unknown) {
    this.html += String(value);
  }
}
