import { type DocumentModel, type DocumentNode, paragraph, type SectionNode } from '../../model/document';
import { documentPage } from '../../model/document-html';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { BlobService, pdfName } from '../utilities/blob';
import type { DocumentElement, OpenDocument } from './element';
import { partsOf } from './parts';

type Names =
  | 'addFooter'
  | 'addHeader'
  | 'getAs'
  | 'getBlob'
  | 'getBody'
  | 'getFooter'
  | 'getHeader'
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'saveAndClose'
  | 'setName';

/** DocumentApp.Document */
export class DocumentService extends Service implements Official<GoogleAppsScript.Document.Document, Names> {
  readonly serviceName = 'DocumentApp.Document';
  readonly #open: OpenDocument;
  readonly #wrap: (node: DocumentNode) => DocumentElement;

  constructor(context: RunContext, model: DocumentModel) {
    super(context);
    this.#open = { model, closed: false };
    this.#wrap = partsOf(context, this.#open);
  }

  readonly #section = (section: SectionNode | null): DocumentElement | null => section && this.#wrap(section);

  readonly #added = (place: 'header' | 'footer', type: SectionNode['type']): DocumentElement => {
    const { model, closed } = this.#open;
    if (closed) throw new ServiceError('Document is closed, its contents cannot be updated.');
    if (model[place]) throw new ServiceError(`Document tab already contains a ${place} section.`);
    const section: SectionNode = { type, attributes: {}, children: [paragraph('')] };
    model[place] = section;
    return this.#wrap(section);
  };

  getId(): string {
    return this.#open.model.id;
  }

  getUrl(): string {
    return `https://docs.google.com/open?id=${this.#open.model.id}`;
  }

  getName(): string {
    return this.#open.model.name;
  }

  setName(name: unknown): this {
    this.#open.model.name = String(name);
    return this;
  }

  getBody(): DocumentElement {
    return this.#wrap(this.#open.model.body);
  }

  getHeader(): DocumentElement | null {
    return this.#section(this.#open.model.header);
  }

  getFooter(): DocumentElement | null {
    return this.#section(this.#open.model.footer);
  }

  addHeader(): DocumentElement {
    return this.#added('header', 'HEADER_SECTION');
  }

  addFooter(): DocumentElement {
    return this.#added('footer', 'FOOTER_SECTION');
  }

  saveAndClose(): void {
    this.#open.closed = true;
  }

  /** Only PDF; printed by a real browser, so lines may break a little differently from Google's. */
  getAs(contentType: string): BlobService {
    if (contentType !== 'application/pdf') throw new NotSupportedLocally(`Document.getAs to ${contentType}`);
    const { model } = this.#open;
    const bytes = this.context.workspace.printPdf(documentPage(model));
    return new BlobService(this.context, { bytes, contentType, name: pdfName(model.name) });
  }

  getBlob(): BlobService {
    return this.getAs('application/pdf');
  }
}
