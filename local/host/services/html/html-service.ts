import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { blobBehind } from '../utilities/blob';
import { HtmlOutputService, SANDBOX_MODE, X_FRAME_OPTIONS_MODE } from './html-output';
import { HtmlTemplateService } from './html-template';

type Names = 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'createTemplate' | 'createTemplateFromFile';

/** HtmlService: pages from the script's own .html files and from texts. */
export class HtmlService extends Service implements Official<GoogleAppsScript.HTML.HtmlService, Names> {
  readonly serviceName = 'HtmlService';

  get SandboxMode() {
    return SANDBOX_MODE;
  }

  get XFrameOptionsMode() {
    return X_FRAME_OPTIONS_MODE;
  }

  createHtmlOutput(source?: unknown): HtmlOutputService {
    return new HtmlOutputService(this.context, source === undefined ? '' : textOf(source));
  }

  createHtmlOutputFromFile(name: string): HtmlOutputService {
    return new HtmlOutputService(this.context, htmlFile(this.context, name));
  }

  createTemplate(source: unknown): HtmlTemplateService {
    return new HtmlTemplateService(this.context, textOf(source));
  }

  createTemplateFromFile(name: string): HtmlTemplateService {
    return new HtmlTemplateService(this.context, htmlFile(this.context, name));
  }
}

function textOf(source: unknown): string {
  return blobBehind(source)?.getDataAsString() ?? String(source);
}

function htmlFile(context: RunContext, name: string): string {
  const file = join(context.script.folder, `${basename(String(name), '.html')}.html`);
  if (!existsSync(file)) throw new ServiceError(`No HTML file named ${name} was found.`);
  return readFileSync(file, 'utf8');
}
