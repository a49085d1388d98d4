import type { RunContext } from '../../run/context';
import { type Constant, ConstantGroup, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';

const MIME_TYPE = new ConstantGroup('ContentService.MimeType', [
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
]);

/** ContentService: what a web app answers with. */
export class ContentService
  extends Service
  implements Official<GoogleAppsScript.Content.ContentService, 'createTextOutput'>
{
  readonly serviceName = 'ContentService';

  get MimeType() {
    return MIME_TYPE;
  }

  createTextOutput(content: unknown = ''): TextOutput {
    return new TextOutput(this.context, String(content));
  }
}

type Names = 'append' | 'clear' | 'getContent' | 'getMimeType' | 'setContent' | 'setMimeType';

class TextOutput extends Service implements Official<GoogleAppsScript.Content.TextOutput, Names> {
  readonly serviceName = 'TextOutput';
  #mimeType: Constant = MIME_TYPE.members.TEXT;

  constructor(
    context: RunContext,
    private text: string,
  ) {
    super(context);
  }

  append(added: string): this {
    this.text += String(added);
    return this;
  }

  clear(): this {
    this.text = '';
    return this;
  }

  getContent(): string {
    return this.text;
  }

  setContent(content: string): this {
    this.text = String(content);
    return this;
  }

  getMimeType(): Constant {
    return this.#mimeType;
  }

  setMimeType(type: unknown): this {
    const known = Object.values(MIME_TYPE.members).find((member) => member === type);
    if (!known) throw mismatch(this.serviceName, 'setMimeType', [type]);
    this.#mimeType = known;
    return this;
  }
}
