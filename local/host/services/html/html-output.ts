import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import type { Pane } from '../../run/screen';
import { ConstantGroup, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { BlobService } from '../utilities/blob';
import { escapeHtml } from './contextual-escape';
import { HtmlTemplateService } from './html-template';

/** HtmlService.SandboxMode; all of them are IFRAME by now. */
export const SANDBOX_MODE = new ConstantGroup('HtmlService.SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
/** HtmlService.XFrameOptionsMode */
export const X_FRAME_OPTIONS_MODE = new ConstantGroup('HtmlService.XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
]);

/** The tags Google lets addMetaTag set (reference/html/html-output#addMetaTag). */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

type Names =
  | 'addMetaTag'
  | 'append'
  | 'appendUntrusted'
  | 'asTemplate'
  | 'clear'
  | 'getAs'
  | 'getBlob'
  | 'getContent'
  | 'getFaviconUrl'
  | 'getHeight'
  | 'getMetaTags'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setFaviconUrl'
  | 'setHeight'
  | 'setSandboxMode'
  | 'setTitle'
  | 'setWidth'
  | 'setXFrameOptionsMode';

/** HtmlOutput: a page ready to be shown. */
export class HtmlOutputService extends Service implements Official<GoogleAppsScript.HTML.HtmlOutput, Names> {
  readonly serviceName = 'HtmlOutput';
  #html: string;
  #title: string | null = null;
  #faviconUrl: string | null = null;
  #width: number | null = null;
  #height: number | null = null;
  readonly #metaTags: { name: string; content: string }[] = [];

  constructor(context: RunContext, html: string) {
    super(context);
    this.#html = html;
  }

  /** The page as the screen keeps it. */
  readonly toPane = (): Pane => ({
    title: this.#title ?? /<title>([^<]*)<\/title>/i.exec(this.#html)?.[1] ?? '',
    html: withMetaTags(this.#html, this.#metaTags),
    ...(this.#width === null ? {} : { width: this.#width }),
    ...(this.#height === null ? {} : { height: this.#height }),
  });

  append(html: string): this {
    this.#html += String(html);
    return this;
  }

  appendUntrusted(text: string): this {
    this.#html += escapeHtml(String(text));
    return this;
  }

  clear(): this {
    this.#html = '';
    return this;
  }

  getContent(): string {
    return this.#html;
  }

  setContent(html: string): this {
    this.#html = String(html);
    return this;
  }

  asTemplate(): HtmlTemplateService {
    return new HtmlTemplateService(this.context, this.#html);
  }

  getBlob(): BlobService {
    const bytes = Buffer.from(this.#html, 'utf8');
    return new BlobService(this.context, {
      bytes,
      contentType: 'text/html',
      name: this.#title ?? 'output.html',
    });
  }

  getAs(contentType: string): BlobService {
    return this.getBlob().getAs(contentType);
  }

  getTitle(): string | null {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = String(title);
    return this;
  }

  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }

  setFaviconUrl(address: string): this {
    if (!/\.(ico|png|gif|jpe?g|svg)($|\?)/i.test(String(address))) {
      throw new ServiceError('The favicon image type is not supported.');
    }
    this.#faviconUrl = String(address);
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: number | null): this {
    this.#width = width;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number | null): this {
    this.#height = height;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name)) {
      throw new ServiceError('The specified meta tag cannot be used in this context.');
    }
    this.#metaTags.push({ name, content: String(content) });
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return this.#metaTags.map((tag) => new HtmlOutputMetaTag(this.context, tag));
  }

  setSandboxMode(mode: unknown): this {
    if (!Object.values(SANDBOX_MODE.members).includes(mode as never)) {
      throw mismatch(this.serviceName, 'setSandboxMode', [mode]);
    }
    return this;
  }

  setXFrameOptionsMode(mode: unknown): this {
    if (!Object.values(X_FRAME_OPTIONS_MODE.members).includes(mode as never)) {
      throw mismatch(this.serviceName, 'setXFrameOptionsMode', [mode]);
    }
    return this;
  }
}

class HtmlOutputMetaTag
  extends Service
  implements Official<GoogleAppsScript.HTML.HtmlOutputMetaTag, 'getContent' | 'getName'>
{
  readonly serviceName = 'HtmlOutputMetaTag';

  constructor(
    context: RunContext,
    readonly tag: { name: string; content: string },
  ) {
    super(context);
  }

  getName(): string {
    return this.tag.name;
  }

  getContent(): string {
    return this.tag.content;
  }
}

function withMetaTags(html: string, tags: readonly { name: string; content: string }[]): string {
  const written = tags.map(
    ({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`,
  );
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + written.join('') + html.slice(at);
}
