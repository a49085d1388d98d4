import { type PrintablePage, printPdf } from '../../browser/printPdf';
import type { DocumentModel } from './document';
import { Drive } from './drive';
import type { FormModel } from './form';
import type { Mail } from './mail';

/** What of Google outlives an execution and is shared by all scripts and users: files, mail, and what hangs on them. */
export class Workspace {
  readonly drive: Drive;
  /** Mails sent, oldest first. Nothing leaves this machine. */
  readonly outbox: Mail[] = [];
  /** Forms by id. */
  readonly forms = new Map<string, FormModel>();
  /** Text documents by id. */
  readonly documents = new Map<string, DocumentModel>();
  /** Prints a page of HTML; what getAs('application/pdf') works with. */
  printPdf: (page: PrintablePage) => Buffer = printPdf;

  constructor(drive = new Drive()) {
    this.drive = drive;
  }
}
