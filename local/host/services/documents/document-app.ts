import { newDocument } from '../../model/document';
import { freeId } from '../../model/file-id';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { DocumentService } from './document';
import {
  ATTRIBUTE,
  ELEMENT_TYPE,
  GLYPH_TYPE,
  HEADING,
  HORIZONTAL_ALIGNMENT,
  VERTICAL_ALIGNMENT,
} from './document-constants';

type Names = 'create' | 'getActiveDocument' | 'openById' | 'openByUrl';

export class DocumentApp extends Service implements Official<GoogleAppsScript.Document.DocumentApp, Names> {
  readonly serviceName = 'DocumentApp';

  get Attribute() {
    return ATTRIBUTE;
  }

  get ElementType() {
    return ELEMENT_TYPE;
  }

  get ParagraphHeading() {
    return HEADING;
  }

  get HorizontalAlignment() {
    return HORIZONTAL_ALIGNMENT;
  }

  get VerticalAlignment() {
    return VERTICAL_ALIGNMENT;
  }

  get GlyphType() {
    return GLYPH_TYPE;
  }

  create(name: unknown): DocumentService {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'create', [name]);
    const { documents } = this.context.workspace;
    const model = newDocument(freeId('doc', documents), name);
    documents.add(model);
    return new DocumentService(this.context, model);
  }

  /** Scripts here are bound to spreadsheets. */
  getActiveDocument(): null {
    return null;
  }

  openById(id: unknown): DocumentService {
    if (typeof id !== 'string') throw mismatch(this.serviceName, 'openById', [id]);
    return this.#open(id);
  }

  openByUrl(url: unknown): DocumentService {
    const id = /(?:\/document\/d\/|[?&]id=)([\w-]+)/.exec(String(url))?.[1];
    if (!id) throw new ServiceError('Invalid argument: url');
    return this.#open(id);
  }

  readonly #open = (id: string): DocumentService => {
    const model = this.context.workspace.documents.get(id);
    if (!model) {
      throw new ServiceError(
        `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
      );
    }
    return new DocumentService(this.context, model);
  };
}
