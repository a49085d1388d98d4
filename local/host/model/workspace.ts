import { ApiQuota } from './api-quota';
import { Drive } from './drive';
import type { Mail } from './mail';

/** What of Google outlives an execution and is shared by all scripts and users: files, mail, and what hangs on them. */
export class Workspace {
  readonly drive: Drive;
  /** Mails sent, oldest first. Nothing leaves this machine. */
  readonly outbox: Mail[] = [];
  readonly apiQuota = new ApiQuota();

  constructor(drive = new Drive()) {
    this.drive = drive;
  }
}
