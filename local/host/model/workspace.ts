import { type PrintablePage, printPdf } from '../../browser/printPdf';
import { ApiQuota } from './api-quota';
import type { DocumentModel } from './document';
import { Drive } from './drive';
import { GOOGLE_TYPES } from './drive-item';
import { DriveShelf } from './drive-shelf';
import type { FormModel } from './form';
import { Locks } from './locks';
import type { Mail } from './mail';
import { Quotas } from './quotas';
import type { Trigger } from './trigger';
import { WebFaults } from './web-faults';

/** What of Google outlives an execution and is shared by all scripts and users: files, mail, and what hangs on them. */
export class Workspace {
  readonly drive: Drive;
  readonly forms: DriveShelf<FormModel>;
  readonly documents: DriveShelf<DocumentModel>;
  /** Mails sent, oldest first. Nothing leaves this machine. */
  readonly outbox: Mail[] = [];
  /** Installable triggers of all scripts; replaced as a whole. */
  triggers: readonly Trigger[] = [];
  readonly locks = new Locks();
  readonly quotas = new Quotas();
  readonly apiQuota = new ApiQuota();
  /** What is made to go wrong with requests of UrlFetchApp. */
  readonly webFaults = new WebFaults();
  /** Prints a page of HTML; what getAs('application/pdf') works with. */
  printPdf: (page: PrintablePage) => Buffer = printPdf;

  constructor(drive = new Drive()) {
    this.drive = drive;
    this.forms = new DriveShelf(drive, GOOGLE_TYPES.form);
    this.documents = new DriveShelf(drive, GOOGLE_TYPES.document);
  }
}
