/**
 * Files that cases make at Google, and take away again. On this machine nothing remains anyway, so a Drive that is not
 * there is passed over.
 */

/** Puts a file into the trash. */
export function trash(id: string): void {
  try {
    DriveApp.getFileById(id).setTrashed(true);
  } catch (failure) {
    if (!String(failure).includes('not supported locally')) throw failure;
  }
}

/** A form whose newer methods the published types do not know yet. */
type PublishableForm = GoogleAppsScript.Forms.Form & { setPublished(enabled: boolean): PublishableForm };

/** Works on a new, published form, which goes to the trash afterwards. */
export function onForm<T>(use: (form: PublishableForm) => T): T {
  const form = FormApp.create('Tự kiểm tra') as PublishableForm;
  try {
    form.setPublished(true);
    return use(form);
  } finally {
    trash(form.getId());
  }
}

/** Works on a new document, which goes to the trash afterwards. */
export function onDocument<T>(
  use: (body: GoogleAppsScript.Document.Body, document: GoogleAppsScript.Document.Document) => T,
): T {
  const document = DocumentApp.create('Tự kiểm tra');
  try {
    return use(document.getBody(), document);
  } finally {
    trash(document.getId());
  }
}
