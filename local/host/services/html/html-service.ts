import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import type { Pane } from '../../run/screen';
import { type Official, Service } from '../../run/service';

type Names = 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplateFromFile';

/** HtmlService: pages from the script's own .html files. */
export class HtmlService extends Service implements Official<GoogleAppsScript.HTML.HtmlService, Names> {
  readonly serviceName = 'HtmlService';

  createHtmlOutput(html?: unknown): HtmlOutputService {
    return new HtmlOutputService(this.context, html === undefined ? '' : String(html));
  }

  createHtmlOutputFromFile(name: string): HtmlOutputService {
    return new HtmlOutputService(this.context, htmlFile(this.context, name));
  }

  createTemplateFromFile(name: string): HtmlTemplateService {
    return new HtmlTemplateService(this.context, htmlFile(this.context, name));
  }
}

/** HtmlTemplate: local pages are whole already; scriptlets are refused. */
class HtmlTemplateService
  extends Service
  implements Official<GoogleAppsScript.HTML.HtmlTemplate, 'evaluate' | 'getRawContent'>
{
  readonly serviceName = 'HtmlTemplate';

  constructor(
    context: RunContext,
    readonly html: string,
  ) {
    super(context);
  }

  evaluate(): HtmlOutputService {
    if (this.html.includes('<?'))
      throw new NotSupportedLocally('HtmlTemplate.evaluate of a page with scriptlets');
    return new HtmlOutputService(this.context, this.html);
  }

  getRawContent(): string {
    return this.html;
  }
}

type OutputNames =
  | 'append'
  | 'getContent'
  | 'setContent'
  | 'getTitle'
  | 'setTitle'
  | 'getWidth'
  | 'setWidth'
  | 'getHeight'
  | 'setHeight'
  | 'addMetaTag';

/** HtmlOutput */
export class HtmlOutputService
  extends Service
  implements Official<GoogleAppsScript.HTML.HtmlOutput, OutputNames>
{
  readonly serviceName = 'HtmlOutput';
  readonly #page: Pane;

  constructor(context: RunContext, html: string) {
    super(context);
    this.#page = { title: /<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? '', html };
  }

  /** The page as the screen keeps it. */
  readonly toPane = (): Pane => ({ ...this.#page });

  append(html: string): this {
    this.#page.html += html;
    return this;
  }

  getContent(): string {
    return this.#page.html;
  }

  setContent(html: string): this {
    this.#page.html = html;
    return this;
  }

  getTitle(): string {
    return this.#page.title;
  }

  setTitle(title: string): this {
    this.#page.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.#page.width ?? null;
  }

  setWidth(width: number): this {
    this.#page.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.#page.height ?? null;
  }

  setHeight(height: number): this {
    this.#page.height = height;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    const tag = `<meta name="${name}" content="${content}">`;
    this.#page.html = this.#page.html.replace(/<head[^>]*>/i, (head) => head + tag);
    return this;
  }
}

function htmlFile(context: RunContext, name: string): string {
  const file = join(context.script.folder, `${basename(String(name), '.html')}.html`);
  if (!existsSync(file)) throw new ServiceError(`No HTML file named ${name} was found.`);
  return readFileSync(file, 'utf8');
}
